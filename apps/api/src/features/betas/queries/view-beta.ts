import type { ViewBetaInput, ViewBetaOutput } from '@rostra/shared/betas/view-beta.contract';
import type { Scope } from '../../../db/workspace-scope.ts';
import { AppError } from '../../../errors/app-error.ts';
import { ownMemberId } from '../../members/index.ts';
import { readOfferedBetas } from './read-offered-betas.ts';

/**
 * One beta as the champion sees it, also after it closed, so that a link in a mail leads somewhere.
 *
 * @throws AppError `not-found`, also for a draft
 */
export async function viewBeta(scope: Scope, { betaId }: ViewBetaInput): Promise<ViewBetaOutput> {
  const [beta] = await readOfferedBetas(scope, ownMemberId(scope), { where: 'b.id = ?', parameters: [betaId] });
  if (!beta) throw new AppError('not-found');
  return beta;
}
