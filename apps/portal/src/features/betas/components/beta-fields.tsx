import { useLingui } from '@lingui/react/macro';
import { betaFieldBounds } from '@rostra/shared/betas/beta-draft.schema';
import { OfferDayField, type OfferDayFieldProps } from '../../../lib/offer-day-field.tsx';
import { MinimumTierField } from '../../../lib/minimum-tier-field.tsx';
import { useFieldProps } from '../../../lib/use-field-props.ts';
import { NumberField } from '../../../ui/fields/number-field.tsx';
import { RadioGroup } from '../../../ui/fields/radio-group.tsx';
import { TextArea } from '../../../ui/fields/text-area.tsx';
import { TextField } from '../../../ui/fields/text-field.tsx';
import { Row } from '../../../ui/layout/row.tsx';
import { Section } from '../../../ui/layout/section.tsx';
import { Stack } from '../../../ui/layout/stack.tsx';
import type { BetaEditorState } from '../use-beta-editor.ts';

/** The fields of a beta in three parts: what it is, who can have a seat, and when. */
export function BetaFieldsParts({ editor }: { readonly editor: BetaEditorState }) {
  const { t } = useLingui();
  const field = useFieldProps(editor.form);
  const day = (name: OfferDayFieldProps['name']) => ({
    name,
    instant: editor.values[name],
    error: field.error(name),
    onInstant: (instant: string | null) =>
      editor.form.setValue(name, instant, { shouldDirty: true, shouldValidate: true }),
  });
  const charactersMax = betaFieldBounds.wordsMax;
  return (
    <Stack gap={48}>
      <Section title={t`What champions read`}>
        <TextField label={t`Title`} {...field('title')} />
        <TextArea
          label={t`What it is`}
          hint={t`What the champion gets before others, in a few plain sentences.`}
          charactersMax={charactersMax}
          {...field('summary')}
        />
        <TextArea
          label={t`What we ask of you`}
          hint={t`What you want in return and how long it takes: a call, a note a week.`}
          charactersMax={charactersMax}
          {...field('commitment')}
        />
        <TextArea
          label={t`Who it is for`}
          hint={t`What somebody needs to be of use in it. Empty when it is for everybody.`}
          isOptional
          rows={2}
          charactersMax={charactersMax}
          {...field('criteria')}
        />
      </Section>
      <Section title={t`Who gets a seat`}>
        <NumberField
          label={t`Seats`}
          hint={t`Empty when there is no end to them. Fewer than are in takes nobody out.`}
          isOptional
          unit={t`seats`}
          {...field.nullableNumber('seats')}
        />
        <RadioGroup
          label={t`Who fills a free seat`}
          choices={[
            {
              value: 'automatic',
              label: t`The first in line`,
              hint: t`Champions are in at once while a seat is free; then a waitlist fills seats by itself.`,
            },
            {
              value: 'by-choice',
              label: t`You choose`,
              hint: t`Everybody who asks is on the waitlist until you admit them.`,
            },
          ]}
          {...field('admission')}
        />
        <MinimumTierField label={t`Opens at`} {...field('minimumTier')} />
      </Section>
      <Section title={t`When it can be joined`}>
        <Row align="top" gap={24}>
          <OfferDayField
            key={`opens-${editor.fillKey}`}
            label={t`First day`}
            hint={t`Empty: as soon as you open it.`}
            {...day('opensAt')}
          />
          <OfferDayField
            key={`closes-${editor.fillKey}`}
            label={t`Last day`}
            hint={t`Empty: until you close it.`}
            {...day('closesAt')}
          />
        </Row>
      </Section>
    </Stack>
  );
}
