import { useLingui } from '@lingui/react/macro';
import type { PointRuleTerms } from '@rostra/shared/rules/rule-terms.schema';
import { CheckboxField } from '../../../ui/fields/checkbox-field.tsx';
import { RadioGroup } from '../../../ui/fields/radio-group.tsx';
import { Section } from '../../../ui/layout/section.tsx';
import { Stack } from '../../../ui/layout/stack.tsx';
import type { RuleEditorState } from '../use-rule-editor.ts';
import { useSourceWords } from '../words/use-source-words.ts';
import { useOfferedSources } from '../use-offered-sources.ts';
import { isReckonable } from '../is-reckonable.ts';
import { AmountFields } from './amount-fields.tsx';
import { CapsFields } from './caps-fields.tsx';
import { ConditionFields } from './condition-fields.tsx';
import { WholeNumberField } from './whole-number-field.tsx';
import { WindowFields } from './window-fields.tsx';

/** What `RuleFields` takes. */
export interface RuleFieldsProps {
  readonly editor: RuleEditorState;
  readonly terms: PointRuleTerms;
}

/** What a rule says: for what, when, how much, with which limits. */
export function RuleFields({ editor, terms }: RuleFieldsProps) {
  const { t } = useLingui();
  const sourceWords = useSourceWords();
  const sources = useOfferedSources();
  const onTerms = (path: string, next: PointRuleTerms) => editor.write(path, { ...editor.text, terms: next });
  return (
    <Stack gap={48}>
      <Section title={t`What it pays for`}>
        <RadioGroup
          label={t`For`}
          choices={sources.map(({ value, hint }) => ({ value, label: sourceWords(value).label, hint }))}
          value={terms.source}
          error={editor.error('terms.source')}
          name="terms.source"
          onChange={(event) => {
            const source = sources.find(({ value }) => value === event.target.value);
            if (source) onTerms('terms.source', forSource(terms, source.value));
          }}
        />
      </Section>
      <ConditionFields
        editor={editor}
        sources={[terms.source]}
        condition={terms.condition}
        hint={t`Rules are tried in their order; the first that fits pays. What is not known about somebody fits no condition.`}
        onChange={(condition) => onTerms('terms.condition', { ...terms, condition })}
      />
      <Section title={t`What it pays`}>
        <AmountFields editor={editor} terms={terms} onTerms={onTerms} />
      </Section>
      <CapsFields editor={editor} terms={terms} onTerms={onTerms} />
      <Section title={t`Days, what raises it, and expiry`}>
        <Stack gap={24}>
          <WindowFields
            editor={editor}
            window={terms.window}
            mustEnd={false}
            onChange={(path, window) => onTerms(path, { ...terms, window })}
          />
          <CheckboxField
            label={t`Campaigns raise it`}
            hint={t`Those that name this source, while they run.`}
            checked={terms.hasCampaigns !== false}
            onChange={(event) => onTerms('terms.hasCampaigns', { ...terms, hasCampaigns: event.target.checked })}
          />
          <CheckboxField
            label={t`A weekly streak raises it`}
            hint={t`For champions who chose to keep one.`}
            checked={terms.hasStreakBonus}
            onChange={(event) => onTerms('terms.hasStreakBonus', { ...terms, hasStreakBonus: event.target.checked })}
          />
          <WholeNumberField
            isOptional
            label={t`Its reward points last`}
            hint={t`Empty: as long as the program’s points last.`}
            unit={t`months`}
            name="terms.lotLifeMonths"
            value={terms.lotLifeMonths}
            error={editor.error('terms.lotLifeMonths')}
            onChange={(lotLifeMonths) => onTerms('terms.lotLifeMonths', { ...terms, lotLifeMonths })}
          />
        </Stack>
      </Section>
    </Stack>
  );
}

const offered = { kind: 'offered' } as const;
const signalAmount = { kind: 'fixed', statusPoints: 50, rewardPoints: 50 } as const;

/** The terms for another source. What staff give or bring along nothing raises until somebody says so. */
function forSource(terms: PointRuleTerms, source: PointRuleTerms['source']): PointRuleTerms {
  const isByStaff = source === 'grant' || source === 'import';
  return {
    ...terms,
    source,
    amount: amountFor(source, terms.amount),
    hasCampaigns: !isByStaff,
    hasStreakBonus: !isByStaff,
  };
}

function amountFor(source: PointRuleTerms['source'], amount: PointRuleTerms['amount']): PointRuleTerms['amount'] {
  if (isReckonable(source, amount.kind)) return amount;
  return source === 'signal' ? signalAmount : offered;
}
