import type { BetaDraft } from '../betas/beta-draft.ts';
import type { Beta, Enrolment } from '../betas/enrolment-state.ts';

/** An open beta with one seat that admits automatically, unless other parts are given. */
export function openBeta(parts: Partial<Beta> = {}): Beta {
  return {
    state: 'open',
    minimumTier: 'none',
    seats: 1,
    admission: 'automatic',
    opensAt: null,
    closesAt: null,
    ...parts,
  };
}

/** A member's enrolment, requested on the given day of January 2026. */
export function enrolment(memberId: string, state: Enrolment['state'], day = 1): Enrolment {
  return { memberId, state, requestedAt: new Date(Date.UTC(2026, 0, day)) };
}

/** A draft that can be opened, unless other parts are given. */
export function betaDraft(parts: Partial<BetaDraft> = {}): BetaDraft {
  const words = { title: 'Offline mode', summary: 'Work without a line.', commitment: 'A word a week.', criteria: '' };
  const { state: _, ...terms } = openBeta();
  return { ...terms, ...words, ...parts };
}
