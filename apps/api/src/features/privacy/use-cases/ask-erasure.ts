import { erasureWaitingDays } from '@rostra/shared/privacy/erasure-request.schema';
import type { AskErasureInput, ErasureRequestOutput } from '@rostra/shared/privacy/ask-erasure.contract';
import { isUniqueViolation } from '../../../db/is-unique-violation.ts';
import type { Scope } from '../../../db/workspace-scope.ts';
import { AppError } from '../../../errors/app-error.ts';
import { recordAudit } from '../../audit/index.ts';
import { type Member, ownMemberId } from '../../members/index.ts';
import { requireRecentSignIn } from '../../sessions/index.ts';
import { mailErasureAsked } from '../erasing/mail-erasure.ts';
import { ErasureRequestEntity } from '../erasure-request.entity.ts';
import { findChampion } from '../find-champion.ts';
import { toErasure } from '../privacy.mapper.ts';

const DAY_MS = 86_400_000;

/**
 * A champion asks to be erased, with the own address typed.
 *
 * @throws AppError `invalid-input` at `confirmation`; `sign-in-not-recent`, `erasure-waiting`
 */
export async function askErasure(scope: Scope, { confirmation }: AskErasureInput): Promise<ErasureRequestOutput> {
  requireRecentSignIn(scope);
  const member = await findChampion(scope, ownMemberId(scope));
  if (confirmation.trim().toLowerCase() !== member.email) {
    throw new AppError('invalid-input', {}, [{ path: 'confirmation', message: 'not-your-address' }]);
  }
  return storeRequest(scope, member);
}

/**
 * An administrator asks for a champion who wrote a mail. The champion is told, and can take it back.
 *
 * @throws AppError `not-found`, `erasure-waiting`
 */
export async function askErasureFor(
  scope: Scope,
  { memberId }: { readonly memberId: string },
): Promise<ErasureRequestOutput> {
  return storeRequest(scope, await findChampion(scope, memberId));
}

async function storeRequest(scope: Scope, member: Member): Promise<ErasureRequestOutput> {
  const { workspaceId, now } = scope;
  const stored = scope.em.create(ErasureRequestEntity, {
    workspaceId,
    id: scope.newId(),
    memberId: member.id,
    askedById: ownMemberId(scope),
    askedAt: now,
    dueAt: new Date(now.getTime() + erasureWaitingDays * DAY_MS),
    state: 'waiting',
  });
  await flushAsOnly(scope);
  recordAudit(scope, {
    action: 'privacy.askErasure',
    subjectType: 'member',
    subjectId: member.id,
    after: { dueAt: stored.dueAt },
  });
  await mailErasureAsked(scope, member, stored.dueAt);
  return toErasure(stored);
}

async function flushAsOnly(scope: Scope): Promise<void> {
  try {
    await scope.em.flush();
  } catch (error) {
    if (isUniqueViolation(error)) throw new AppError('erasure-waiting');
    throw error;
  }
}
