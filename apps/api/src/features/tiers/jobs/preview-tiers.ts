import { inWorkspace, type Scope, systemActor } from '../../../db/workspace-scope.ts';
import type { Deps } from '../../../deps/deps.ts';
import type { JobPayloads } from '../../../jobs/job-catalogue.ts';
import { nextChampions } from '../member-standings.ts';
import { placeUnderVersion, type PlacedMember } from '../place-under-version.ts';
import { lockVersion } from '../tier-policy.repository.ts';

type Payload = JobPayloads['preview-tiers'];

const MEMBERS_AT_ONCE = 500;

/**
 * Works out what a draft would do to everybody, in batches that keep how far they came. Gives up as soon as the draft was saved, thrown away,
 * put in force or asked about again: that preview is nobody's any more.
 */
export function previewTiers(deps: Deps) {
  return async (payload: Payload): Promise<void> => {
    const { workspaceId, version } = payload;
    const options = { workspaceId, actor: systemActor, requestId: `preview-tiers-${version}` };
    let isOver = false;
    while (!isOver) isOver = await inWorkspace(deps, options, (scope) => previewBatch(scope, payload));
  };
}

async function previewBatch(scope: Scope, { version, startedAt }: Payload): Promise<boolean> {
  const draft = await lockVersion(scope, version);
  if (draft?.state !== 'draft' || draft.previewStartedAt?.toISOString() !== startedAt || draft.previewFinishedAt)
    return true;
  const memberIds = await nextChampions(scope, draft.previewAfter ?? null, MEMBERS_AT_ONCE);
  await keep(scope, version, await placeUnderVersion(scope, draft, memberIds));
  draft.previewHandled += memberIds.length;
  draft.previewAfter = memberIds.at(-1) ?? draft.previewAfter ?? null;
  const isOver = memberIds.length < MEMBERS_AT_ONCE;
  if (isOver) draft.previewFinishedAt = scope.now;
  await scope.em.flush();
  return isOver;
}

async function keep(scope: Scope, version: number, placed: readonly PlacedMember[]): Promise<void> {
  const rows = placed.map(({ memberId, outcome, before, standing, statusPoints }) => ({
    memberId,
    outcome,
    fromTier: before.tier,
    toTier: standing.tier,
    statusPoints,
    graceEndsAt: outcome === 'notice' ? standing.graceEndsAt : null,
  }));
  await scope.em.execute(
    `insert into tier_preview (workspace_id, version, member_id, outcome, from_tier, to_tier, status_points, grace_ends_at)
     select ?::uuid, ?::int, r."memberId", r.outcome, r."fromTier", r."toTier", r."statusPoints", r."graceEndsAt"
       from jsonb_to_recordset(?::jsonb) as r("memberId" uuid, outcome text, "fromTier" text, "toTier" text, "statusPoints" bigint,
         "graceEndsAt" timestamptz)`,
    [scope.workspaceId, version, JSON.stringify(rows)],
  );
}
