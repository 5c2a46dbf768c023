import { promotions } from '@rostra/points-engine';
import type { Scope } from '../../db/workspace-scope.ts';
import type { StoredBeta } from './beta.entity.ts';
import { toTerms } from './beta.mapper.ts';
import { type LivingEnrolment, readLivingEnrolments } from './beta.repository.ts';
import { mailSeats } from './beta-mails.ts';
import { recordEnrolmentEvent } from './record-enrolment-event.ts';

/** Whom to give a seat: chosen by staff, or moved up when one became free. */
export interface GivenSeats {
  readonly enrolments: readonly LivingEnrolment[];
  readonly kind: 'admitted' | 'promoted';
}

/** Gives waitlisted champions their seat, with a line of history and a mail to each. The caller holds the beta's lock and asked the engine. */
export async function giveSeats(scope: Scope, beta: StoredBeta, { enrolments, kind }: GivenSeats): Promise<void> {
  if (enrolments.length === 0) return;
  await scope.em.execute(
    `update enrolment set state = 'joined', joined_at = ?
      where workspace_id = ? and id in (select jsonb_array_elements_text(?::jsonb)::uuid)`,
    [scope.now, scope.workspaceId, JSON.stringify(enrolments.map(({ id }) => id))],
  );
  for (const { id, memberId } of enrolments) {
    recordEnrolmentEvent(scope, { enrolmentId: id, betaId: beta.id, memberId, kind });
  }
  await mailSeats(
    scope,
    beta,
    enrolments.map(({ memberId }) => memberId),
  );
}

/**
 * Moves up from the waitlist whoever the engine says moves up now. To be called under the beta's lock whenever seats may have become free.
 * Gives how many moved.
 */
export async function promoteWaiting(scope: Scope, beta: StoredBeta): Promise<number> {
  const enrolments = await readLivingEnrolments(scope, beta.id);
  const promoted = new Set(promotions(toTerms(beta), enrolments));
  const moving = enrolments.filter(({ memberId }) => promoted.has(memberId));
  await giveSeats(scope, beta, { enrolments: moving, kind: 'promoted' });
  return promoted.size;
}
