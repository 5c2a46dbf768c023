import type { PutWordsIn } from '@rostra/shared/workspace/put-words-in';

/** Sentences of a language by the id of the English one. One that is missing is shown in English. */
export type Messages = Readonly<Record<string, string>>;

/** A language other than English, which stands in the source itself. */
export interface Translation {
  readonly putWordsIn: PutWordsIn;
  /** What champions and visitors read. */
  readonly portal: Messages;
  /** What the console needs more. */
  readonly loadConsole: () => Promise<Messages>;
}
