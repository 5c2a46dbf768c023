import type { PublishTextInput, PublishTextOutput } from '@rostra/shared/consents/publish-text.contract';
import { isUniqueViolation } from '../../../db/is-unique-violation.ts';
import type { Scope } from '../../../db/workspace-scope.ts';
import { AppError } from '../../../errors/app-error.ts';
import { recordAudit } from '../../audit/index.ts';
import { ownMemberId } from '../../members/index.ts';
import { ConsentTextEntity } from '../consent-text.entity.ts';
import { readTexts } from '../read-texts.ts';

/**
 * Publishes the next version of a text. From this transaction on every champion is asked again.
 *
 * @throws AppError `changed-meanwhile`
 */
export async function publishText(scope: Scope, input: PublishTextInput): Promise<PublishTextOutput> {
  const { kind, body, follows } = input;
  const inForce = (await readTexts(scope)).find((text) => text.kind === kind);
  if ((inForce?.version ?? 0) !== follows) throw new AppError('changed-meanwhile');
  const version = follows + 1;
  const { workspaceId, now } = scope;
  const publishedById = ownMemberId(scope);
  scope.em.create(ConsentTextEntity, { workspaceId, kind, version, body, publishedAt: now, publishedById });
  await flushAsNext(scope);
  recordAudit(scope, {
    action: 'consents.publish',
    subjectType: 'workspace',
    subjectId: workspaceId,
    after: { kind, version, body },
  });
  return { kind, version, body, publishedAt: now.toISOString() };
}

/** Two at once both read the same version in force; the key lets one through. */
async function flushAsNext(scope: Scope): Promise<void> {
  try {
    await scope.em.flush();
  } catch (error) {
    if (isUniqueViolation(error)) throw new AppError('changed-meanwhile');
    throw error;
  }
}
