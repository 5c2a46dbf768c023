import type { Condition } from '@rostra/shared/rules/condition.schema';
import { useFacts } from './api/list-facts.ts';
import type { BuilderCatalogue } from './components/condition-builder/builder-fact.ts';
import { useChoiceWords } from './words/use-choice-words.ts';
import { useFactWords } from './words/use-fact-words.ts';
import type { RuleSource } from './words/use-source-words.ts';

/**
 * What conditions of rules may ask for, in the person's words; undefined until it is here.
 *
 * @param sources what is paid for or raised: what none of them ever tells would fit nothing, so it is not offered
 * @param condition as it stands; what it asks for already stays on offer
 */
export function useCatalogue(
  sources: readonly RuleSource[],
  condition: Condition | null,
): {
  readonly catalogue: BuilderCatalogue | undefined;
  readonly error: unknown;
  readonly refetch: () => void;
} {
  const query = useFacts();
  const factWords = useFactWords();
  const choiceWords = useChoiceWords();
  const asked = JSON.stringify(condition);
  return {
    catalogue: query.data?.facts
      // A rule says on its own what it pays for.
      .filter(({ fact }) => fact !== 'source.kind')
      .filter(({ fact, sources: telling }) => {
        const isTold = sources.length === 0 || sources.some((source) => telling.includes(source));
        return isTold || asked.includes(`"${fact}"`);
      })
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
