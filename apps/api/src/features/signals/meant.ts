import type { SignalMeantBy } from '@rostra/points-engine/vocabulary';

/** Whom a signal names, as it was told; an address in lower case. */
export interface Meant {
  readonly by: SignalMeantBy;
  readonly name: string;
}
