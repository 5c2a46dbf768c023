import { Trans, useLingui } from '@lingui/react/macro';
import { portalLocales } from '@rostra/shared/workspace/portal-language';
import { saveWorkspaceLanguageInput } from '@rostra/shared/workspace/save-workspace-language.contract';
import type { WorkspaceSettings } from '@rostra/shared/workspace/workspace-settings.schema';
import { useWatch } from 'react-hook-form';
import { SectionFoot } from '../../../lib/section-foot.tsx';
import { useFieldProps } from '../../../lib/use-field-props.ts';
import { useSectionForm } from '../../../lib/use-section-form.ts';
import { useToast } from '../../../ui/feedback/toast-provider.tsx';
import { FormLayout } from '../../../ui/fields/form-layout.tsx';
import { SelectField } from '../../../ui/fields/select-field.tsx';
import { Section } from '../../../ui/layout/section.tsx';
import { Text } from '../../../ui/text/text.tsx';
import { useSaveLanguage } from '../api/save-language.ts';

const schema = saveWorkspaceLanguageInput.omit({ idempotencyKey: true, version: true });
/** A day that no two ways of writing it can be mistaken for each other. */
const SAMPLE_DAY = new Date('2027-05-03T12:00:00Z');

/** The language and how dates and numbers are written in it. */
export function LanguageSection({ settings }: { readonly settings: WorkspaceSettings }) {
  const { t, i18n } = useLingui();
  const toast = useToast();
  const save = useSaveLanguage();
  const section = useSectionForm({
    schema,
    stored: settings.language,
    version: settings.versions.language,
    fields: ['locale'],
    save: save.mutateAsync,
    onSaved: () => toast(t`Saved. Dates and numbers are written this way from the next page on.`),
  });
  const field = useFieldProps(section.form);
  const { locale = 'en' } = useWatch({ control: section.form.control });
  const names = new Intl.DisplayNames(i18n.locale, { type: 'language', languageDisplay: 'standard' });
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(SAMPLE_DAY);
  const short = new Intl.DateTimeFormat(locale, { dateStyle: 'short', timeZone: 'UTC' }).format(SAMPLE_DAY);
  const amount = new Intl.NumberFormat(locale).format(1_234_567.8);
  return (
    <Section
      title={t`Language`}
      hint={t`The portal speaks English. Other languages are offered here once every sentence is translated.`}
    >
      <FormLayout onSubmit={(event) => (event.preventDefault(), section.submit())}>
        <SelectField
          label={t`How dates and numbers are written`}
          choices={portalLocales.map((value) => ({ value, label: names.of(value) ?? value }))}
          {...field('locale')}
        />
        <Text size={14} tone="soft">
          <Trans>
            For example {day}, in tables {short}, and {amount}. Mails and statements spell the month out, which
            everybody reads alike.
          </Trans>
        </Text>
        <SectionFoot section={section} saveLabel={t`Save language`} />
      </FormLayout>
    </Section>
  );
}
