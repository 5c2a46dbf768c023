import { useFacts } from './api/list-facts.ts';
import type { BuilderCatalogue } from './components/condition-builder/builder-fact.ts';
import { useChoiceWords } from './words/use-choice-words.ts';
import { useFactWords } from './words/use-fact-words.ts';

/** What conditions of rules may ask for, in the person's words; undefined until it is here. */
export function useCatalogue(): {
  readonly catalogue: BuilderCatalogue | undefined;
  readonly error: unknown;
  readonly refetch: () => void;
} {
  const query = useFacts();
  const factWords = useFactWords();
  const choiceWords = useChoiceWords();
  return {
    catalogue: query.data?.facts
      // A rule says on its own what it pays for.
      .filter(({ fact }) => fact !== 'source.kind')
      .map(({ fact, type, operators, suggestions, choices }) => ({
        fact,
        type,
        operators,
        suggestions,
        label: factWords(fact).label,
        choices: choices.map((choice) => ({ value: choice, label: choiceWords(fact, choice) })),
      })),
    error: query.isError ? query.error : null,
    refetch: () => void query.refetch(),
  };
}
