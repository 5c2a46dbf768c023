import { plural } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import type { CampaignTerms, PointRuleTerms, RuleTerms } from '@rostra/shared/rules/rule-terms.schema';
import { useCapWords } from '../../../ui/awards/use-cap-words.ts';
import { useConditionWords } from './use-condition-words.ts';
import { useEffectWords } from '../../../ui/awards/use-effect-words.ts';
import { usePointsWords } from '../../../ui/awards/use-points-words.ts';
import { useNumberFormat } from '../../../ui/format/use-number-format.ts';
import { useSourceWords } from './use-source-words.ts';
import { useWindowWords } from './use-window-words.ts';

/** Gives what a rule or a campaign says in plain words: the main sentence first, then what limits it. */
export function useRuleSummary(): (terms: RuleTerms) => readonly string[] {
  const ruleSentences = useRuleSentences();
  const campaignSentences = useCampaignSentences();
  // A gap at the end of a sentence ends it.
  return (terms) =>
    (terms.kind === 'rule' ? ruleSentences(terms) : campaignSentences(terms)).map((sentence) =>
      sentence.replace(/…\.$/, '…'),
    );
}

function useRuleSentences(): (terms: PointRuleTerms) => readonly string[] {
  const { t, i18n } = useLingui();
  const capWords = useCapWords();
  const conditionWords = useConditionWords();
  const number = useNumberFormat();
  const pointsWords = usePointsWords();
  const sourceWords = useSourceWords();
  const windowWords = useWindowWords();

  /** While a number is being typed it may be none. */
  const bound = (value: number) => (Number.isFinite(value) ? number.format(value) : '…');
  function whatItPays({ amount }: PointRuleTerms): string {
    switch (amount.kind) {
      case 'offered':
        return t`what it offers`;
      case 'fixed':
        return pointsWords(amount);
      case 'per-unit': {
        const each = pointsWords(amount);
        const unitsMax = amount.unitsMax === null ? null : bound(amount.unitsMax);
        return unitsMax === null ? t`${each} for each unit` : t`${each} for each unit, up to ${unitsMax}`;
      }
      case 'rubric': {
        const each = pointsWords(amount);
        const scoreMax = bound(amount.scoreMax);
        return t`${each} for each mark of the score, up to ${scoreMax}`;
      }
    }
  }
  /** Said where it is not what one expects: deeds are raised, what staff give is not. */
  function campaignWords({ source, hasCampaigns = true }: PointRuleTerms): string | null {
    const isByStaff = source === 'grant' || source === 'import';
    if (hasCampaigns) return isByStaff ? t`Campaigns raise it.` : null;
    return isByStaff ? null : t`Campaigns do not raise it.`;
  }
  return (terms) => {
    const source = capitalised(sourceWords(terms.source).phrase, i18n.locale);
    const pays = whatItPays(terms);
    const when = terms.condition && conditionWords(terms.condition);
    const caps = terms.caps.map(capWords);
    const limits = new Intl.ListFormat(i18n.locale).format(caps);
    const window = windowWords(terms.window);
    const months = terms.lotLifeMonths;
    return [
      when ? t`${source} pays ${pays} when ${when}.` : t`${source} pays ${pays}.`,
      caps.length > 0 ? t`At most ${limits}.` : null,
      window && `${window}.`,
      campaignWords(terms),
      terms.hasStreakBonus ? t`A weekly streak raises it.` : null,
      months === null
        ? null
        : plural(months, { one: 'Its reward points last # month.', other: 'Its reward points last # months.' }),
    ].filter((sentence) => sentence !== null);
  };
}

function useCampaignSentences(): (terms: CampaignTerms) => readonly string[] {
  const { t, i18n } = useLingui();
  const conditionWords = useConditionWords();
  const effectWords = useEffectWords();
  const sourceWords = useSourceWords();
  const windowWords = useWindowWords();
  return (terms) => {
    const effect = effectWords(terms.effect);
    const sources =
      terms.sources.length === 0
        ? '…'
        : new Intl.ListFormat(i18n.locale, { type: 'disjunction' }).format(
            terms.sources.map((source) => sourceWords(source).phrase),
          );
    const when = terms.condition && conditionWords(terms.condition);
    const window = windowWords(terms.window);
    return [
      when ? t`${effect} for ${sources} when ${when}.` : t`${effect} for ${sources}.`,
      window && `${window}.`,
      terms.stacking === 'exclusive' ? t`Counts alone: no other campaign raises the same award.` : null,
    ].filter((sentence) => sentence !== null);
  };
}

function capitalised(text: string, locale: string): string {
  return text.slice(0, 1).toLocaleUpperCase(locale) + text.slice(1);
}
