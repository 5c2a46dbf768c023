import { statusWindowStart } from '@rostra/points-engine';
import type { TierChangeReason, TierReplacement } from '@rostra/points-engine/vocabulary';
import { inWorkspace, type Scope, systemActor } from '../../../db/workspace-scope.ts';
import type { Deps } from '../../../deps/deps.ts';
import type { JobPayloads } from '../../../jobs/job-catalogue.ts';
import { recordAudit } from '../../audit/index.ts';
import { lockExistingBalances, moveTiers, readPointsPolicy, setStatusWindows } from '../../points/index.ts';
import { nextChampions } from '../member-standings.ts';
import { placeUnderVersion, type PlacedMember } from '../place-under-version.ts';
import { tellOfTiers } from '../tell-of-tiers.ts';
import type { TierPolicyVersion } from '../tier-policy-version.entity.ts';
import { toPolicy } from '../tier-policy.mapper.ts';
import { lockVersion } from '../tier-policy.repository.ts';

type Payload = JobPayloads['replace-tiers'];

/** Each batch locks its members' balances until it commits, and an award that meets one of them waits for it. */
const MEMBERS_AT_ONCE = 200;

/**
 * Places everybody anew under a policy that was put in force, in batches that keep how far they came: killed, it goes on after the last batch
 * that was committed. Stops when a later version is in force, whose own job does the rest.
 */
export function replaceTiers(deps: Deps) {
  return async (payload: Payload): Promise<void> => {
    const { workspaceId, version } = payload;
    const options = { workspaceId, actor: systemActor, requestId: `replace-tiers-${version}` };
    let isOver = false;
    while (!isOver) isOver = await inWorkspace(deps, options, (scope) => replaceBatch(scope, payload));
  };
}

async function replaceBatch(scope: Scope, { version: asked }: Payload): Promise<boolean> {
  const version = await lockVersion(scope, asked);
  if (version?.state !== 'published' || version.replaceFinishedAt) return true;
  const memberIds = await nextChampions(scope, version.replaceAfter ?? null, MEMBERS_AT_ONCE);
  await lockExistingBalances(scope, memberIds);
  await place(scope, version, memberIds);
  version.replaceHandled += memberIds.length;
  version.replaceAfter = memberIds.at(-1) ?? version.replaceAfter ?? null;
  const isOver = memberIds.length < MEMBERS_AT_ONCE;
  if (isOver) finish(scope, version);
  await scope.em.flush();
  return isOver;
}

async function place(scope: Scope, version: TierPolicyVersion, memberIds: readonly string[]): Promise<void> {
  const { timeZone } = await readPointsPolicy(scope);
  const policy = toPolicy(version);
  const placed = await placeUnderVersion(scope, version, memberIds);
  await setStatusWindows(scope, statusWindowStart(scope.now, timeZone, policy), placed);
  const moves = placed
    .filter(isMoved)
    .map((member) => ({ ...member, after: member.standing, reason: REASONS[member.outcome] }));
  await moveTiers(scope, moves, version.version);
  await tellOfTiers(scope, moves, policy);
}

const REASONS: Readonly<Record<TierReplacement, TierChangeReason | null>> = {
  rise: 'policy',
  fall: 'policy',
  notice: 'grace',
  stay: null,
};

function isMoved({ outcome, before, standing }: PlacedMember): boolean {
  return (
    outcome !== 'stay' ||
    before.graceEndsAt?.getTime() !== standing.graceEndsAt?.getTime() ||
    before.reachedAt.getTime() !== standing.reachedAt.getTime()
  );
}

function finish(scope: Scope, version: TierPolicyVersion): void {
  Object.assign(version, { replaceFinishedAt: scope.now });
  recordAudit(scope, {
    action: 'tiers.replace',
    subjectType: 'workspace',
    subjectId: scope.workspaceId,
    after: { version: version.version, handled: version.replaceHandled },
  });
}
