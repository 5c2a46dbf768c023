import { useLingui } from '@lingui/react/macro';
import type { RuleRow } from '@rostra/shared/rules/list-rules.contract';
import { useRuleSummary } from '../words/use-rule-summary.ts';
import classes from './rule-words.module.css';

/** A row's place and name, and under it what it says in plain words. One that no longer counts has no place. */
export function RuleWords({ row: { version, place, standing } }: { readonly row: RuleRow }) {
  const { t } = useLingui();
  const summary = useRuleSummary();
  const name = version.name.trim() === '' ? t`Without a name` : version.name;
  const counts = standing !== 'over' && standing !== 'retired';
  return (
    <span className={classes.rule}>
      <span>{counts ? t`${place}. ${name}` : name}</span>
      <span className={classes.summary}>{summary(version.terms).join(' ')}</span>
    </span>
  );
}
