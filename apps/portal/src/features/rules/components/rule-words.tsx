import { useLingui } from '@lingui/react/macro';
import type { RuleRow } from '@rostra/shared/rules/list-rules.contract';
import { useRuleSummary } from '../words/use-rule-summary.ts';
import classes from './rule-words.module.css';

/** A row's name, and under it what it says in plain words. */
export function RuleWords({ row: { version } }: { readonly row: RuleRow }) {
  const { t } = useLingui();
  const summary = useRuleSummary();
  return (
    <span className={classes.rule}>
      <span>{version.name.trim() === '' ? t`Without a name` : version.name}</span>
      <span className={classes.summary}>{summary(version.terms).slice(0, 2).join(' ')}</span>
    </span>
  );
}
