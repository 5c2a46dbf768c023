import { describeStages } from './features/challenges/index.ts';
import { describeRedemptions } from './features/rewards/index.ts';

/** Who names what a posting is about, by the type of its source. The ledger knows only ids; the features that know the names know the ledger. */
export const sourceDescribers = { 'submission-stage': describeStages, redemption: describeRedemptions } as const;
