import { useLingui } from '@lingui/react/macro';
import { OfferDayField, type OfferDayFieldProps } from '../../../lib/offer-day-field.tsx';
import { MinimumTierField } from '../../../lib/minimum-tier-field.tsx';
import { useFieldProps } from '../../../lib/use-field-props.ts';
import { CheckboxField } from '../../../ui/fields/checkbox-field.tsx';
import { Row } from '../../../ui/layout/row.tsx';
import { Section } from '../../../ui/layout/section.tsx';
import { Stack } from '../../../ui/layout/stack.tsx';
import type { ChallengeEditorState } from '../use-challenge-editor.ts';

/** Who may do it, how often, and when. */
export function TermsFields({ editor }: { readonly editor: ChallengeEditorState }) {
  const { t } = useLingui();
  const field = useFieldProps(editor.form);
  const day = (name: OfferDayFieldProps['name']) => ({
    name,
    instant: editor.values[name],
    error: field.error(name),
    onInstant: (instant: string | null) =>
      editor.form.setValue(name, instant, { shouldDirty: true, shouldValidate: true }),
  });
  return (
    <Section title={t`Who may do it, and when`}>
      <Stack gap={24}>
        <MinimumTierField label={t`Who may do it`} {...field('minimumTier')} />
        <Row gap={24} align="top">
          <OfferDayField
            key={`opens-${editor.fillKey}`}
            label={t`First day`}
            hint={t`Empty: as soon as it is published.`}
            {...day('opensAt')}
          />
          <OfferDayField
            key={`closes-${editor.fillKey}`}
            label={t`Last day`}
            hint={t`Empty: until you close it.`}
            {...day('closesAt')}
          />
        </Row>
        <CheckboxField
          label={t`A champion may do it more than once`}
          hint={t`Each time pays again.`}
          {...field('isRepeatable')}
        />
      </Stack>
    </Section>
  );
}
