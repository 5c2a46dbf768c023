import { useLingui } from '@lingui/react/macro';
import type { TierPolicyDraftOutput } from '@rostra/shared/tiers/tier-policy.schema';
import { fieldSentence } from '../../../lib/field-messages.ts';
import { useFieldProps } from '../../../lib/use-field-props.ts';
import { NumberField } from '../../../ui/fields/number-field.tsx';
import { RadioGroup } from '../../../ui/fields/radio-group.tsx';
import { TextArea } from '../../../ui/fields/text-area.tsx';
import { Row } from '../../../ui/layout/row.tsx';
import { Stack } from '../../../ui/layout/stack.tsx';
import { useTierName } from '../../../ui/points/use-tier-name.ts';
import type { TierPolicyFieldName } from '../tier-policy-form.ts';
import type { TierPolicyEditorState } from '../use-tier-policy-editor.ts';
import classes from './tier-policy.module.css';

/** What `PolicyFields` takes. */
export interface PolicyFieldsProps {
  readonly editor: TierPolicyEditorState;
  /** What keeps the draft, as saved, from being put in force. */
  readonly problems: TierPolicyDraftOutput['problems'];
}

/** The fields of a tier policy: what counts, how much each tier takes, how long it is kept, and whom the change may take down. */
export function PolicyFields({ editor, problems }: PolicyFieldsProps) {
  const { t } = useLingui();
  const tierName = useTierName();
  const field = useFieldProps(editor.form);

  function number(name: Extract<TierPolicyFieldName, `${string}s` | `thresholds.${string}`>) {
    const props = field.number(name);
    // What the server found stands until the draft is changed: then it may be right already.
    const found = editor.hasChanges ? undefined : problems.find(({ path }) => path === name)?.message;
    return { ...props, error: props.error ?? (found && fieldSentence(found)) };
  }
  return (
    <Stack gap={24}>
      <RadioGroup
        label={t`Which status points count`}
        hasCards
        choices={[
          { value: 'rolling', label: t`Those of the last months`, hint: t`A tier shows who is active now.` },
          { value: 'lifetime', label: t`All ever earned`, hint: t`Nobody loses what they once did for you.` },
        ]}
        {...field('kind')}
      />
      {editor.values.kind === 'rolling' ? (
        <NumberField label={t`How far back`} unit={t`months`} {...number('windowMonths')} />
      ) : null}
      <fieldset className={classes.thresholds}>
        <legend>{t`Status points for each tier`}</legend>
        {(['bronze', 'silver', 'gold'] as const).map((tier) => (
          <NumberField key={tier} label={t`${tierName(tier)} from`} {...number(`thresholds.${tier}`)} />
        ))}
      </fieldset>
      <Row align="top" gap={24}>
        <NumberField label={t`Kept at least`} unit={t`months`} {...number('keptMonths')} />
        <NumberField label={t`Days of grace`} unit={t`days`} {...number('graceDays')} />
      </Row>
      <RadioGroup
        label={t`Whoever no longer has enough for their tier`}
        hasCards
        choices={[
          {
            value: 'as-promised',
            label: t`Keeps what was promised`,
            hint: t`The tier stays for its months, then a notice and the days of grace.`,
          },
          {
            value: 'at-once',
            label: t`Goes down at once`,
            hint: t`By one tier at most, with a mail that says why.`,
          },
        ]}
        {...field('falls')}
      />
      <TextArea
        label={t`Why`}
        hint={t`For the program team and the history of the tiers. Champions do not see it.`}
        isOptional
        rows={2}
        charactersMax={500}
        {...field('note')}
      />
    </Stack>
  );
}
