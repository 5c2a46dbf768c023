import type { WithdrawConsentInput, WithdrawConsentOutput } from '@rostra/shared/consents/agree.contract';
import type { Scope } from '../../../db/workspace-scope.ts';
import { AppError } from '../../../errors/app-error.ts';
import { ownMemberId } from '../../members/index.ts';
import { getDueConsents } from '../queries/get-due-consents.ts';
import { readAgreed } from '../read-texts.ts';
import { recordAnswer } from '../record-answer.ts';

/**
 * Takes the agreement to a text back, from now on; what was done before stays. Whoever does cannot take part until they agree again.
 *
 * @throws AppError `not-found` when there is nothing to take back
 */
export async function withdrawConsent(scope: Scope, { kind }: WithdrawConsentInput): Promise<WithdrawConsentOutput> {
  const memberId = ownMemberId(scope);
  const version = (await readAgreed(scope, memberId)).get(kind) ?? 0;
  if (version === 0) throw new AppError('not-found');
  recordAnswer(scope, { memberId, kind, version, answer: 'withdrawn' });
  await scope.em.flush();
  return getDueConsents(scope);
}
