import type { PostingKind, TierName } from '@rostra/points-engine/vocabulary';
import type { StatementFileFilter } from '@rostra/shared/points/statement-file.contract';
import type { Say } from '@rostra/shared/workspace/say-in';

/** What a statement as a file says, in one language. Own words are put into what `say` wraps. */
export interface StatementSentences {
  readonly kinds: (say: Say) => Readonly<Record<PostingKind, string>>;
  /** The heads of the table for spreadsheets, in the order of its columns. */
  readonly headings: (say: Say) => readonly string[];
  readonly yes: string;
  readonly no: string;
  readonly title: (say: Say) => string;
  readonly tiers: (say: Say) => Readonly<Record<TierName, string>>;
  readonly only: Readonly<Record<NonNullable<StatementFileFilter['kind']>, string>>;
  readonly period: (first: string, last: string, only: string | null) => string;
  readonly madeOn: (day: string) => string;
  readonly figures: (say: Say) => {
    readonly status: string;
    readonly statusOf: (months: number) => string;
    readonly toSpend: string;
    readonly cameIn: string;
    readonly wentOut: string;
    readonly before: string;
    readonly after: string;
  };
  readonly handedOver: (say: Say, points: string) => string;
  readonly takenBack: string;
  readonly quoted: (words: string) => string;
  readonly lotsTitle: (say: Say) => string;
  readonly later: string;
  readonly nothing: string;
  readonly columns: {
    readonly date: string;
    readonly what: string;
    readonly status: string;
    readonly spendable: string;
    readonly balance: string;
  };
  readonly proof: {
    readonly title: string;
    readonly words: string;
    readonly chain: string;
    readonly root: string;
    readonly published: string;
    readonly night: (day: string, address: string) => string;
  };
}
