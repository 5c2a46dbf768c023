import type { AwardExplanation } from '@rostra/shared/rules/award-explanation.schema';
import { AppError } from '../../errors/app-error.ts';

/**
 * Refuses a grant that would give nothing: a deed stands by itself and is told though it pays nothing, while a grant is nothing but its points.
 *
 * @throws AppError `grant-limit-reached` with `paysAgainAt` where that ever is; `grant-worth-nothing`
 */
export function requirePayment({ refusal, paysAgainAt }: AwardExplanation): void {
  if (refusal === 'limit-reached') throw new AppError('grant-limit-reached', paysAgainAt ? { paysAgainAt } : undefined);
  if (refusal) throw new AppError('grant-worth-nothing');
}
