import type { MovedRedemptionOutput } from '@rostra/shared/rewards/move-redemption.contract';
import { readerOf } from '@rostra/shared/workspace/reader';
import type { Scope } from '../../../db/workspace-scope.ts';
import { queueMail } from '../../mail/index.ts';
import { getMember } from '../../members/index.ts';
import { getWorkspaceFace } from '../../workspace/index.ts';
import { type AskedMove, carryOutMove } from '../carry-out-move.ts';
import { redemptionMail } from '../redemption-mail.ts';
import { lockRedemption } from '../redemption.repository.ts';

/**
 * Staff move a redemption on, and the champion is told by mail. Of two moves at once one wins, the other is refused.
 *
 * @throws AppError `redemption-wrong-state`, `reason-required`, `not-found`
 */
export async function answerRedemption(
  scope: Scope,
  redemptionId: string,
  asked: AskedMove,
): Promise<MovedRedemptionOutput> {
  const redemption = await lockRedemption(scope, { id: redemptionId });
  const moved = await carryOutMove(scope, redemption, asked);
  const { email, name, language } = await getMember(scope, redemption.memberId);
  const workspace = await getWorkspaceFace(scope);
  await queueMail(
    scope,
    redemptionMail({
      to: email,
      name,
      reader: readerOf(workspace, language),
      workspaceName: workspace.name,
      state: moved.state,
      rewardTitle: redemption.rewardTitle,
      words: asked.words,
      dueAt: redemption.dueAt ?? null,
      timeZone: workspace.timeZone,
      link: `${scope.deps.publicUrl}/w/${workspace.slug}/rewards/redemptions/${redemption.id}`,
    }),
  );
  return moved;
}
