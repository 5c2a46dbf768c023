import { type ExpiryNotice, expiryNotices, type Lot, type SentNotice } from '@rostra/points-engine';
import { readerOf } from '@rostra/shared/workspace/reader';
import type { Scope } from '../../../db/workspace-scope.ts';
import type { Night } from '../../../jobs/nightly/night.ts';
import { membersAtOnce, type NightlyTask } from '../../../jobs/nightly/nightly-task.ts';
import { queueMail } from '../../mail/index.ts';
import { findRecipients, type Recipient } from '../../members/index.ts';
import { readPolicy } from '../../policy/index.ts';
import { getWorkspaceFace } from '../../workspace/index.ts';
import { expiryMail } from '../expiry-mail.ts';
import { readOpenLotsOf } from '../read-lots.ts';

/** What somebody could have for the points there are, the best first, by member id. The ledger knows no rewards, so it is handed in. */
export type FindWithinReach = (
  scope: Scope,
  people: readonly Spender[],
) => Promise<ReadonlyMap<string, readonly RewardInReach[]>>;

/** A reward that can be had now. */
export interface RewardInReach {
  readonly title: string;
  readonly pointsCost: number;
}

/** Somebody with points to spend. */
export interface Spender {
  readonly memberId: string;
  readonly available: number;
}

/**
 * Tells champions ahead what expires when (rule 4; 60, 30 and 7 days unless the workspace's policy says otherwise) and up to three things they could have
 * for it, each notice once and in one mail a night.
 */
export function createTellOfExpiry(findWithinReach: FindWithinReach): NightlyTask {
  return { name: 'tell-of-expiry', runBatch: (scope, batch) => tellBatch(scope, batch, findWithinReach) };
}

async function tellBatch(
  scope: Scope,
  { night, after }: Parameters<NightlyTask['runBatch']>[1],
  findWithinReach: FindWithinReach,
): ReturnType<NightlyTask['runBatch']> {
  const { expiryNoticeDays: noticeDays } = await readPolicy(scope);
  const farthest = Math.max(...noticeDays);
  const memberIds = await membersWithLotsNearTheirEnd(scope, { night, farthest, after });
  const lotsOf = await readOpenLotsOf(scope, memberIds);
  const sentTo = await readNotices(scope, memberIds, night);
  const tellings = (await findRecipients(scope, memberIds)).flatMap((recipient): Telling[] => {
    const lots = lotsOf(recipient.id);
    const asked = { lots, sent: sentTo(recipient.id), at: night.at, timeZone: night.timeZone, noticeDays };
    const notices = expiryNotices(asked);
    return notices.length > 0 ? [{ recipient, notices, lots }] : [];
  });
  await keepNotices(scope, tellings);
  const spenders = tellings.map(({ recipient: { id: memberId }, lots }) => ({
    memberId,
    available: availableIn(lots),
  }));
  await mail(scope, tellings, { night, inReach: await findWithinReach(scope, spenders) });
  return { handled: memberIds.length, last: memberIds.length < membersAtOnce ? null : (memberIds.at(-1) ?? null) };
}

const DAY_MS = 86_400_000;

/** A day more than the farthest notice: days are counted in the zone, and one of them may have 25 hours. */
async function membersWithLotsNearTheirEnd(
  scope: Scope,
  {
    night: { at },
    farthest,
    after,
  }: { readonly night: Night; readonly farthest: number; readonly after: string | null },
): Promise<string[]> {
  const until = new Date(at.getTime() + (farthest + 1) * DAY_MS);
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
  readonly recipient: Recipient;
  readonly notices: readonly ExpiryNotice[];
  readonly lots: readonly Lot[];
}

/** All notices of a batch in one statement. */
async function keepNotices(scope: Scope, tellings: readonly Telling[]): Promise<void> {
  const rows = tellings.flatMap(({ recipient: { id: memberId }, notices }) =>
    notices.map(({ day, daysAhead, points }) => ({ memberId, day, daysAhead, points })),
  );
  await scope.em.execute(
    `insert into expiry_notice (workspace_id, member_id, day, days_ahead, points, sent_at)
     select ?::uuid, n."memberId", n.day, n."daysAhead", n.points, ?::timestamptz
       from jsonb_to_recordset(?::jsonb) as n("memberId" uuid, day date, "daysAhead" int, points bigint)`,
    [scope.workspaceId, scope.now, JSON.stringify(rows)],
  );
}

function availableIn(lots: readonly Lot[]): number {
  return lots.reduce((sum, lot) => sum + lot.remaining, 0);
}

interface MailGround {
  readonly night: Night;
  readonly inReach: Awaited<ReturnType<FindWithinReach>>;
}

async function mail(
  scope: Scope,
  tellings: readonly Telling[],
  { night: { timeZone }, inReach }: MailGround,
): Promise<void> {
  const face = await getWorkspaceFace(scope);
  const place = `${scope.deps.publicUrl}/w/${face.slug}`;
  for (const { recipient, notices, lots } of tellings) {
    await queueMail(
      scope,
      expiryMail({
        to: recipient.email,
        name: recipient.name,
        reader: readerOf(face, recipient.language),
        workspaceName: face.name,
        notices,
        available: availableIn(lots),
        inReach: inReach.get(recipient.id) ?? [],
        timeZone,
        rewardsLink: `${place}/rewards`,
        statementLink: `${place}/points?lots=true`,
      }),
    );
  }
}
