import { useLingui } from '@lingui/react/macro';
import type { PointRuleTerms, RuleAmount } from '@rostra/shared/rules/rule-terms.schema';
import { RadioGroup } from '../../../ui/fields/radio-group.tsx';
import { Stack } from '../../../ui/layout/stack.tsx';
import { isReckonable } from '../is-reckonable.ts';
import type { RuleEditorState } from '../use-rule-editor.ts';
import { PointsFields } from './points-fields.tsx';
import { WholeNumberField } from './whole-number-field.tsx';

/** What `AmountFields` takes. */
export interface AmountFieldsProps {
  readonly editor: RuleEditorState;
  readonly terms: PointRuleTerms;
  readonly onTerms: (path: string, terms: PointRuleTerms) => void;
}

/** How many points a rule gives, and what they are reckoned from. */
export function AmountFields({ editor, terms, onTerms }: AmountFieldsProps) {
  const { t } = useLingui();
  const { amount } = terms;
  const kinds: ReadonlyArray<{ value: RuleAmount['kind']; label: string; hint: string }> = [
    { value: 'offered', label: t`What it offers`, hint: t`The points that stand on the stage, the grant or the row.` },
    { value: 'fixed', label: t`Always the same`, hint: t`So many points each time.` },
    { value: 'per-unit', label: t`For each unit`, hint: t`So many points for each, such as guests brought along.` },
    {
      value: 'rubric',
      label: t`By score`,
      hint: t`So many points for each point of a score; what has none goes on to the next rule.`,
    },
  ];
  function put(next: RuleAmount) {
    onTerms('terms.amount', { ...terms, amount: next });
  }
  return (
    <Stack gap={24}>
      <RadioGroup
        label={t`How many points`}
        choices={kinds.filter(({ value }) => value === amount.kind || isReckonable(terms.source, value))}
        value={amount.kind}
        error={editor.error('terms.amount.kind')}
        name="terms.amount.kind"
        onChange={(event) => {
          const kind = kinds.find(({ value }) => value === event.target.value);
          if (kind) put(ofKind(kind.value, amount));
        }}
      />
      {amount.kind === 'offered' ? null : (
        <PointsFields
          editor={editor}
          path="terms.amount"
          points={amount}
          onChange={({ statusPoints, rewardPoints }) => put({ ...amount, statusPoints, rewardPoints })}
        />
      )}
      {amount.kind === 'per-unit' ? (
        <WholeNumberField
          isOptional
          label={t`Units that count at most`}
          hint={t`Empty: all of them.`}
          name="terms.amount.unitsMax"
          value={amount.unitsMax}
          error={editor.error('terms.amount.unitsMax')}
          onChange={(unitsMax) => put({ ...amount, unitsMax })}
        />
      ) : null}
      {amount.kind === 'rubric' ? (
        <WholeNumberField
          label={t`The highest score`}
          hint={t`A higher score counts as this one.`}
          name="terms.amount.scoreMax"
          value={amount.scoreMax}
          error={editor.error('terms.amount.scoreMax')}
          onChange={(scoreMax) => put({ ...amount, scoreMax: scoreMax ?? Number.NaN })}
        />
      ) : null}
    </Stack>
  );
}

/** The amount by another kind; points that were typed are kept. */
function ofKind(kind: RuleAmount['kind'], before: RuleAmount): RuleAmount {
  const points =
    before.kind === 'offered'
      ? { statusPoints: 50, rewardPoints: 50 }
      : { statusPoints: before.statusPoints, rewardPoints: before.rewardPoints };
  switch (kind) {
    case 'offered':
      return { kind };
    case 'fixed':
      return { kind, ...points };
    case 'per-unit':
      return { kind, ...points, unitsMax: null };
    case 'rubric':
      return { kind, ...points, scoreMax: 5 };
  }
}
