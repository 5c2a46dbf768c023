import { useLingui } from '@lingui/react/macro';
import { rewardBounds } from '@rostra/shared/rewards/reward-fields.schema';
import { MinimumTierField } from '../../../lib/minimum-tier-field.tsx';
import { currencies } from '../../../lib/money-text.ts';
import { useFieldProps } from '../../../lib/use-field-props.ts';
import { NumberField } from '../../../ui/fields/number-field.tsx';
import { SelectField } from '../../../ui/fields/select-field.tsx';
import { TextArea } from '../../../ui/fields/text-area.tsx';
import { TextField } from '../../../ui/fields/text-field.tsx';
import { Row } from '../../../ui/layout/row.tsx';
import { Section } from '../../../ui/layout/section.tsx';
import { Stack } from '../../../ui/layout/stack.tsx';
import type { RewardEditorState } from '../use-reward-editor.ts';
import { rewardKinds, useRewardKindName } from '../use-reward-kind-name.ts';

/** The fields of a reward in three parts: what it is, what it costs, who can have how many. */
export function RewardFieldsParts({ editor: { form, values } }: { readonly editor: RewardEditorState }) {
  const { t } = useLingui();
  const field = useFieldProps(form);
  const kindName = useRewardKindName();
  const currency = values.worthCurrency;
  const known: readonly string[] = currencies;
  return (
    <Stack gap={48}>
      <Section title={t`What it is`}>
        <SelectField
          label={t`Kind`}
          choices={rewardKinds.map((value) => ({ value, label: kindName(value) }))}
          {...field('kind')}
        />
        <TextField label={t`Title`} {...field('title')} />
        <TextArea
          label={t`Description`}
          hint={t`What the champion gets, how it comes to them, and what they should tell you for it, such as a size.`}
          charactersMax={rewardBounds.descriptionMax}
          {...field('description')}
        />
      </Section>
      <Section title={t`What it costs`}>
        <NumberField
          label={t`Cost`}
          hint={t`Redemptions already made keep the cost of their day.`}
          unit={t`points`}
          {...field.number('pointsCost')}
        />
        <Row align="top" gap={16}>
          <TextField
            label={t`Worth to the champion`}
            isOptional
            isNarrow
            inputMode="decimal"
            autoComplete="off"
            {...field('worthAmount')}
          />
          <SelectField
            label={t`Currency`}
            choices={(known.includes(currency) ? known : [currency, ...known]).map((value) => ({
              value,
              label: value,
            }))}
            {...field('worthCurrency')}
          />
        </Row>
      </Section>
      <Section title={t`Who can have how many`}>
        <NumberField
          label={t`Pieces left`}
          hint={t`Empty when there is no end to it. What is redeemed while you type stays counted.`}
          isOptional
          unit={t`pieces`}
          {...field.nullableNumber('stock')}
        />
        <NumberField
          label={t`Limit per champion`}
          hint={t`Empty for any number.`}
          isOptional
          unit={t`per person`}
          {...field.nullableNumber('perMemberLimit')}
        />
        <MinimumTierField label={t`Opens at`} {...field('minimumTier')} />
        <TextField
          label={t`Ships to`}
          hint={t`In words, such as “EU and UK”. Empty when nothing is sent.`}
          isOptional
          {...field.nullable('shipsTo')}
        />
      </Section>
    </Stack>
  );
}
