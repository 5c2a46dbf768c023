import { badgeDefinitions, earnedBadges } from '@rostra/points-engine';
import type { BadgeName } from '@rostra/points-engine/vocabulary';
import type { Scope } from '../../db/workspace-scope.ts';
import { readDeeds } from './read-deeds.ts';

/**
 * Gives these members the badges that their deeds earn and withdraws those whose ground was taken back. A badge for a streak or a season
 * stays: what was reached then was reached. Reads everything anew, so it may be called as often as one likes.
 */
export async function refreshBadges(scope: Scope, memberIds: readonly string[]): Promise<void> {
  const deedsOf = await readDeeds(scope, memberIds);
  const held = await readHeld(scope, memberIds);
  const earned = memberIds.flatMap((memberId) =>
    earnedBadges(deedsOf(memberId), badgeDefinitions).map((badge) => ({ memberId, ...badge })),
  );
  const isHeld = new Set(held.map(keyOf));
  const isEarned = new Set(earned.map(({ memberId, name }) => keyOf({ memberId, badge: name })));
  await give(
    scope,
    earned.filter(({ memberId, name }) => !isHeld.has(keyOf({ memberId, badge: name }))),
  );
  await withdraw(
    scope,
    held.filter((badge) => !isEarned.has(keyOf(badge)) && restsOnDeeds.has(badge.badge)).map(({ id }) => id),
  );
}

interface HeldBadge {
  readonly id: string;
  readonly memberId: string;
  readonly badge: BadgeName;
}

const restsOnDeeds = new Set<BadgeName>(
  badgeDefinitions.flatMap(({ name, requirement: { kind } }) =>
    kind === 'challenges-done' || kind === 'kinds-done' ? [name] : [],
  ),
);

function readHeld(scope: Scope, memberIds: readonly string[]): Promise<HeldBadge[]> {
  return scope.em.execute<HeldBadge[]>(
    `select id, member_id as "memberId", badge from badge_award
      where workspace_id = ? and member_id in (select jsonb_array_elements_text(?::jsonb)::uuid) and withdrawn_at is null`,
    [scope.workspaceId, JSON.stringify(memberIds)],
  );
}

interface NewBadge {
  readonly memberId: string;
  readonly name: BadgeName;
  readonly at: Date;
  readonly evidence: readonly string[];
}

async function give(scope: Scope, badges: readonly NewBadge[]): Promise<void> {
  if (badges.length === 0) return;
  await scope.em.execute(
    `insert into badge_award (workspace_id, id, member_id, badge, earned_at, awarded_at, evidence)
     select ?::uuid, b.id, b."memberId", b.name, b.at, ?::timestamptz, b.evidence
       from jsonb_to_recordset(?::jsonb) as b(id uuid, "memberId" uuid, name text, at timestamptz, evidence jsonb)
     on conflict do nothing`,
    [scope.workspaceId, scope.now, JSON.stringify(badges.map((badge) => ({ id: scope.newId(), ...badge })))],
  );
}

async function withdraw(scope: Scope, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await scope.em.execute(
    `update badge_award set withdrawn_at = ?
      where workspace_id = ? and id in (select jsonb_array_elements_text(?::jsonb)::uuid)`,
    [scope.now, scope.workspaceId, JSON.stringify(ids)],
  );
}

function keyOf({ memberId, badge }: Pick<HeldBadge, 'memberId' | 'badge'>): string {
  return `${memberId} ${badge}`;
}
