import type { PostingKind } from '@rostra/points-engine/vocabulary';
import type { GetChampionOutput } from '@rostra/shared/champions/get-champion.contract';
import { wireInstant } from '../../../db/wire-instant.ts';
import type { Scope } from '../../../db/workspace-scope.ts';

const SHOWN_MAX = 5;

interface PostingRecord {
  readonly id: string;
  readonly kind: PostingKind;
  readonly at: Date | string;
  readonly title: string | null;
  readonly reason: string | null;
  /** Bigints, which the driver gives as text. */
  readonly status: string;
  readonly available: string;
}

/** A champion's last postings with what they were for and what they moved. */
export async function readRecentPostings(scope: Scope, memberId: string): Promise<GetChampionOutput['postings']> {
  const rows = await scope.em.execute<PostingRecord[]>(
    `with last as (
       select workspace_id, id, kind, occurred_at, reason,
              case source_type when 'submission-stage' then source_id::uuid end as stage_id,
              case source_type when 'redemption' then source_id::uuid end as redemption_id,
              case source_type when 'signal' then source_id::uuid end as signal_id
         from posting where workspace_id = ? and member_id = ? order by occurred_at desc, id desc limit ?)
     select p.id, p.kind, p.occurred_at as at, p.reason, coalesce(c.title, d.reward_title, g.kind_name) as title,
            coalesce(e.status, 0) as status, coalesce(e.available, 0) as available
       from last p
       left join lateral (
         select sum(amount) filter (where bucket = 'status') as status, sum(amount) filter (where bucket = 'available') as available
           from entry where workspace_id = p.workspace_id and posting_id = p.id) e on true
       left join submission_stage s on s.workspace_id = p.workspace_id and s.id = p.stage_id
       left join submission u on u.workspace_id = s.workspace_id and u.id = s.submission_id
       left join challenge c on c.workspace_id = u.workspace_id and c.id = u.challenge_id
       left join redemption d on d.workspace_id = p.workspace_id and d.id = p.redemption_id
       left join signal g on g.workspace_id = p.workspace_id and g.id = p.signal_id
      order by p.occurred_at desc, p.id desc`,
    [scope.workspaceId, memberId, SHOWN_MAX],
  );
  return rows.map((row) => ({
    ...row,
    at: wireInstant(row.at),
    status: Number(row.status),
    available: Number(row.available),
  }));
}
