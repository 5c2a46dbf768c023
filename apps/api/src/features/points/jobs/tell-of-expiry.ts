import {
  type ExpiryNotice,
  expiryNoticeDaysDefault,
  expiryNotices,
  type Lot,
  type SentNotice,
} from '@rostra/points-engine';
import type { Scope } from '../../../db/workspace-scope.ts';
import type { Night } from '../../../jobs/nightly/night.ts';
import { membersAtOnce, type NightlyTask } from '../../../jobs/nightly/nightly-task.ts';
import { queueMail } from '../../mail/index.ts';
import { findRecipients, type Recipient } from '../../members/index.ts';
import { getWorkspaceFace } from '../../workspace/index.ts';
import { ExpiryNoticeEntity } from '../expiry-notice.entity.ts';
import { expiryMail } from '../expiry-mail.ts';
import { readOpenLotsOf } from '../read-lots.ts';

/** Tells champions 60, 30 and 7 days ahead what expires when (rule 4), each notice once and in one mail a night. */
export const tellOfExpiry: NightlyTask = {
  name: 'tell-of-expiry',
  async runBatch(scope, { night, after }) {
    const memberIds = await membersWithLotsNearTheirEnd(scope, night, after);
    const lotsOf = await readOpenLotsOf(scope, memberIds);
    const sentTo = await readNotices(scope, memberIds, night);
    for (const recipient of await findRecipients(scope, memberIds)) {
      const lots = lotsOf(recipient.id);
      const asked = { lots, sent: sentTo(recipient.id), at: night.at, timeZone: night.timeZone };
      const notices = expiryNotices(asked);
      if (notices.length > 0) await tell(scope, recipient, { notices, lots, night });
    }
    return { handled: memberIds.length, last: memberIds.length < membersAtOnce ? null : (memberIds.at(-1) ?? null) };
  },
};

const DAY_MS = 86_400_000;

/** A day more than the farthest notice: days are counted in the zone, and one of them may have 25 hours. */
async function membersWithLotsNearTheirEnd(scope: Scope, { at }: Night, after: string | null): Promise<string[]> {
  const until = new Date(at.getTime() + (Math.max(...expiryNoticeDaysDefault) + 1) * DAY_MS);
  const rows = await scope.em.execute<{ memberId: string }[]>(
    `select distinct member_id as "memberId" from lot
      where workspace_id = ? and remaining > 0 and expires_at > ? and expires_at <= ? and (?::uuid is null or member_id > ?::uuid)
      order by member_id limit ?`,
    [scope.workspaceId, at, until, after, after, membersAtOnce],
  );
  return rows.map(({ memberId }) => memberId);
}

async function readNotices(
  scope: Scope,
  memberIds: readonly string[],
  night: Night,
): Promise<(memberId: string) => SentNotice[]> {
  const told = await scope.em.execute<(SentNotice & { memberId: string })[]>(
    `select member_id as "memberId", day::text as day, days_ahead as "daysAhead" from expiry_notice
      where workspace_id = ? and member_id in (select jsonb_array_elements_text(?::jsonb)::uuid) and day >= ?::date`,
    [scope.workspaceId, JSON.stringify(memberIds), night.day],
  );
  const byMember = Map.groupBy(told, ({ memberId }) => memberId);
  return (memberId) => byMember.get(memberId) ?? [];
}

interface Telling {
  readonly notices: readonly ExpiryNotice[];
  readonly lots: readonly Lot[];
  readonly night: Night;
}

async function tell(scope: Scope, { id: memberId, name, email }: Recipient, { notices, lots, night }: Telling) {
  const { slug, name: workspaceName } = await getWorkspaceFace(scope);
  const { workspaceId, now: sentAt } = scope;
  const place = `${scope.deps.publicUrl}/w/${slug}`;
  const rows = notices.map(({ day, daysAhead, points }) => ({ workspaceId, memberId, day, daysAhead, points, sentAt }));
  await scope.em.insertMany(ExpiryNoticeEntity, rows);
  await queueMail(
    scope,
    expiryMail({
      to: email,
      name,
      workspaceName,
      notices,
      available: lots.reduce((sum, lot) => sum + lot.remaining, 0),
      timeZone: night.timeZone,
      rewardsLink: `${place}/rewards`,
      statementLink: `${place}/points`,
    }),
  );
}
