import { badgeDefinitions, badgeProgress } from '@rostra/points-engine';
import type { ListBadgesOutput } from '@rostra/shared/badges/list-badges.contract';
import { wireInstant } from '../../../db/wire-instant.ts';
import type { Scope } from '../../../db/workspace-scope.ts';
import { getMember } from '../../members/index.ts';
import { BadgeAwardEntity, type StoredBadgeAward } from '../badge-award.entity.ts';
import { readDeeds } from '../read-deeds.ts';

/**
 * Every badge with whether a member has it and what it rests on, or how far it is.
 *
 * @throws AppError `not-found`
 */
export async function listBadges(scope: Scope, memberId: string): Promise<ListBadgesOutput> {
  await getMember(scope, memberId);
  const held = await scope.em.find(BadgeAwardEntity, {
    workspaceId: scope.workspaceId,
    memberId,
    withdrawnAt: null,
  });
  const nameOf = await readEvidenceNames(scope, held);
  const deeds = (await readDeeds(scope, [memberId]))(memberId);
  return {
    badges: badgeDefinitions.map(({ name, requirement }) => {
      const award = held.find(({ badge }) => badge === name);
      return {
        name,
        earnedAt: wireInstant(award?.earnedAt),
        evidence: (award?.evidence ?? []).flatMap((id) => nameOf.get(id) ?? []),
        progress: badgeProgress(requirement, deeds),
      };
    }),
  };
}

/** What the ids of evidence are called: a submission by its challenge, a season by its name. */
async function readEvidenceNames(
  scope: Scope,
  held: readonly StoredBadgeAward[],
): Promise<ReadonlyMap<string, string>> {
  const ids = JSON.stringify(held.flatMap(({ evidence }) => evidence));
  const rows = await scope.em.execute<{ id: string; name: string }[]>(
    `select s.id, c.title as name from submission s
       join challenge c on c.workspace_id = s.workspace_id and c.id = s.challenge_id
      where s.workspace_id = ? and s.id in (select jsonb_array_elements_text(?::jsonb)::uuid)
     union all
     select id, name from season where workspace_id = ? and id in (select jsonb_array_elements_text(?::jsonb)::uuid)`,
    [scope.workspaceId, ids, scope.workspaceId, ids],
  );
  return new Map(rows.map(({ id, name }) => [id, name]));
}
