import type { Say } from '@rostra/shared/workspace/say-in';

/** How a mail speaks: in the words of its workspace. */
export interface Speech {
  readonly say: Say;
  readonly number: (value: number) => string;
}

/** What keeps a tier: points to add by the end, and until when it is kept then. */
export interface Keeping {
  readonly missing: number;
  readonly tier: string;
  readonly until: string;
}

/** The sentences of a mail about a tier that ends, in one language. Tiers and days come as words. */
export interface TierSentences {
  readonly notice: {
    readonly subject: (tier: string, until: string) => string;
    readonly ends: (speech: Speech, tier: string, until: string) => string;
    readonly keepsIt: (speech: Speech, keeping: Keeping) => string;
    /** `missingNow` do it if they are earned now. */
    readonly keepsItNow: (speech: Speech, keeping: Keeping & { readonly missingNow: number }) => string;
    readonly elseNone: string;
    readonly elseTier: (tier: string) => string;
    readonly notTouched: (speech: Speech) => string;
  };
  readonly fall: {
    /** Also within a sentence: without its full stop. */
    readonly nowNone: string;
    readonly nowTier: (tier: string) => string;
    readonly byPolicy: (speech: Speech, tier: string) => string;
    readonly byTime: (tier: string) => string;
    readonly back: (speech: Speech, missing: number, tier: string) => string;
  };
  readonly seeWhere: string;
}
