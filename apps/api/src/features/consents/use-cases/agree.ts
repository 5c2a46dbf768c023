import type { AgreeInput, AgreeOutput } from '@rostra/shared/consents/agree.contract';
import type { Scope } from '../../../db/workspace-scope.ts';
import { AppError } from '../../../errors/app-error.ts';
import { ownMemberId } from '../../members/index.ts';
import { getDueConsents } from '../queries/get-due-consents.ts';
import { readTexts } from '../read-texts.ts';
import { recordAnswer } from '../record-answer.ts';

/**
 * Agrees to the versions that were shown. One that was agreed to before is agreed to again: the log tells each time.
 *
 * @throws AppError `changed-meanwhile` when one of them is no longer the version in force
 */
export async function agree(scope: Scope, { texts }: AgreeInput): Promise<AgreeOutput> {
  const memberId = ownMemberId(scope);
  const inForce = new Map((await readTexts(scope)).map(({ kind, version }) => [kind, version]));
  if (texts.some(({ kind, version }) => inForce.get(kind) !== version)) throw new AppError('changed-meanwhile');
  for (const { kind, version } of texts) recordAnswer(scope, { memberId, kind, version, answer: 'agreed' });
  await scope.em.flush();
  return getDueConsents(scope);
}
