import { describeStages, findStages } from './features/challenges/index.ts';
import { describeSignals, findSignals } from './features/signals/index.ts';
import { describeRedemptions, findRedemptions } from './features/rewards/index.ts';

/** Who names what a posting is about, by the type of its source. The ledger knows only ids; the features that know the names know the ledger. */
export const sourceDescribers = {
  'submission-stage': describeStages,
  redemption: describeRedemptions,
  signal: describeSignals,
} as const;

/** Who finds what a member's postings are about by its name. */
export const sourceFinders = {
  'submission-stage': findStages,
  redemption: findRedemptions,
  signal: findSignals,
} as const;
