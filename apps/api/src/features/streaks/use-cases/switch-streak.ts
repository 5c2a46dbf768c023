import type { OwnStreakOutput, SwitchStreakInput } from '@rostra/shared/streaks/own-streak.contract';
import type { Scope } from '../../../db/workspace-scope.ts';
import { recordAudit } from '../../audit/index.ts';
import { ownMemberId } from '../../members/index.ts';
import { getOwnStreak } from '../queries/get-own-streak.ts';
import { StreakChoiceEntity } from '../streak-choice.entity.ts';

/** Begins or ends the keeping of a streak. Switched on again it counts from this week: what was before is over. */
export async function switchStreak(scope: Scope, { isOn }: SwitchStreakInput): Promise<OwnStreakOutput> {
  const memberId = ownMemberId(scope);
  const found = await scope.em.findOne(StreakChoiceEntity, { workspaceId: scope.workspaceId, memberId });
  const wasOn = found?.isOn ?? false;
  if (!found) scope.em.create(StreakChoiceEntity, { workspaceId: scope.workspaceId, memberId, isOn, since: scope.now });
  else if (wasOn !== isOn) scope.em.assign(found, { isOn, since: isOn ? scope.now : found.since });
  recordAudit(scope, {
    action: 'streaks.switch',
    subjectType: 'member',
    subjectId: memberId,
    before: { isOn: wasOn },
    after: { isOn },
  });
  await scope.em.flush();
  return getOwnStreak(scope);
}
