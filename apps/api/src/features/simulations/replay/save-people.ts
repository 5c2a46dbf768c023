import type { MemberOutcome } from '@rostra/points-engine';
import { tierNames } from '@rostra/points-engine/vocabulary';
import type { Scope } from '../../../db/workspace-scope.ts';

/** Keeps what a simulation found of one batch of people, in one statement. */
export async function savePeople(
  scope: Scope,
  simulationId: string,
  outcomes: readonly MemberOutcome[],
): Promise<void> {
  await scope.em.execute(
    `insert into simulation_person (workspace_id, simulation_id, member_id, segment, effect, today_tier, draft_tier, today_status, today_reward,
                                    draft_status, draft_reward, tier_steps, point_steps)
     select ?::uuid, ?::uuid, r."memberId", r.segment, r.effect, r."todayTier", r."draftTier", r."todayStatus", r."todayReward", r."draftStatus",
            r."draftReward", r."tierSteps", r."draftStatus" + r."draftReward" - r."todayStatus" - r."todayReward"
       from jsonb_to_recordset(?::jsonb) as r("memberId" uuid, segment text, effect text, "todayTier" text, "draftTier" text, "todayStatus" bigint,
         "todayReward" bigint, "draftStatus" bigint, "draftReward" bigint, "tierSteps" int)`,
    [scope.workspaceId, simulationId, JSON.stringify(outcomes.map(toRow))],
  );
}

function toRow({ memberId, segment, effect, today, draft }: MemberOutcome) {
  return {
    memberId,
    segment,
    effect,
    todayTier: today.tier,
    draftTier: draft.tier,
    todayStatus: today.statusPoints,
    todayReward: today.rewardPoints,
    draftStatus: draft.statusPoints,
    draftReward: draft.rewardPoints,
    tierSteps: tierNames.indexOf(draft.tier) - tierNames.indexOf(today.tier),
  };
}
