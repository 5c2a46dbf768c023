import { lazy, Suspense } from 'react';
import { unreachableSentence } from './unreachable-sentence.ts';
import { readWireError } from './wire-error.ts';

interface FailureWordsProps {
  readonly error: unknown;
}

const RefusalWords = lazy(async () => {
  const sentences = await import('./error-messages.ts').catch(() => null);
  const sentence = sentences?.errorSentence ?? unreachableSentence;
  return { default: ({ error }: FailureWordsProps) => sentence(error) };
});

/** Any failure of a call as a sentence. For what is drawn first: the 5 kB of sentences are fetched when one is needed. Everywhere else `errorSentence` has them at hand. */
export function FailureWords({ error }: FailureWordsProps) {
  if (!readWireError(error)) return unreachableSentence(error);
  return (
    <Suspense>
      <RefusalWords error={error} />
    </Suspense>
  );
}
