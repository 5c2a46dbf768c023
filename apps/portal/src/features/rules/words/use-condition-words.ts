import { useLingui } from '@lingui/react/macro';
import type { Comparison, Condition, ConditionValue } from '@rostra/shared/rules/condition.schema';
import { useDateFormat } from '../../../ui/format/date-text.tsx';
import { useNumberFormat } from '../../../ui/format/use-number-format.ts';
import { useChoiceWords } from './use-choice-words.ts';
import { useFactWords } from './use-fact-words.ts';

/** Gives a condition as a part of a sentence: "the account’s segment is “Enterprise” and the champion’s tier is Gold". Gaps show as "…". */
export function useConditionWords(): (condition: Condition) => string {
  const { t, i18n } = useLingui();
  const factWords = useFactWords();
  const choiceWords = useChoiceWords();
  const formatDate = useDateFormat();
  const number = useNumberFormat();

  function valueWords(fact: string, value: ConditionValue): string {
    if (value === null || value === '') return '…';
    if (typeof value === 'boolean') return value ? t`yes` : t`no`;
    if (typeof value === 'number') return number.format(value);
    if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return formatDate(value, 'long-day');
    const word = choiceWords(fact, value);
    return word === value ? t`“${value}”` : word;
  }
  function list(parts: readonly string[], type: 'conjunction' | 'disjunction'): string {
    return new Intl.ListFormat(i18n.locale, { type }).format(parts);
  }
  function comparisonWords(comparison: Comparison): string {
    const { fact } = comparison;
    const what = fact === '' ? '…' : factWords(fact).phrase;
    switch (comparison.operator) {
      case 'is-known':
        return t`${what} is known`;
      case 'is-unknown':
        return t`${what} is not known`;
      case 'between': {
        const from = valueWords(fact, comparison.from);
        const to = valueWords(fact, comparison.to);
        return t`${what} is from ${from} to ${to}`;
      }
      case 'is-one-of':
      case 'is-none-of': {
        const values = comparison.values.map((value) => valueWords(fact, value));
        const any = values.length === 0 ? '…' : list(values, 'disjunction');
        return comparison.operator === 'is-one-of' ? t`${what} is ${any}` : t`${what} is not ${any}`;
      }
      default: {
        const value = valueWords(fact, comparison.value);
        switch (comparison.operator) {
          case 'is':
            return t`${what} is ${value}`;
          case 'is-not':
            return t`${what} is not ${value}`;
          case 'contains':
            return t`${what} contains ${value}`;
          case 'starts-with':
            return t`${what} begins with ${value}`;
          case 'at-least':
            return t`${what} is at least ${value}`;
          case 'at-most':
            return t`${what} is at most ${value}`;
        }
      }
    }
  }
  function inner(condition: Condition): string {
    const isGroup = condition.kind === 'all' || condition.kind === 'any';
    return isGroup && condition.conditions.length > 1 ? `(${words(condition)})` : words(condition);
  }
  function words(condition: Condition): string {
    switch (condition.kind) {
      case 'comparison':
        return comparisonWords(condition);
      case 'not': {
        const opposite = inner(condition.condition);
        return t`not ${opposite}`;
      }
      case 'all':
      case 'any': {
        const parts = condition.conditions.map(inner);
        if (parts.length === 0) return '…';
        return list(parts, condition.kind === 'all' ? 'conjunction' : 'disjunction');
      }
    }
  }
  return words;
}
