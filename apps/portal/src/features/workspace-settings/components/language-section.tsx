import { Trans, useLingui } from '@lingui/react/macro';
import { type PortalLanguage, portalLanguages, type PortalLocale } from '@rostra/shared/workspace/portal-language';
import { languageOf, portalLocales } from '@rostra/shared/workspace/portal-language';
import { saveWorkspaceLanguageInput } from '@rostra/shared/workspace/save-workspace-language.contract';
import type { WorkspaceSettings } from '@rostra/shared/workspace/workspace-settings.schema';
import { useWatch } from 'react-hook-form';
import { SectionFoot } from '../../../lib/section-foot.tsx';
import { useSectionForm } from '../../../lib/use-section-form.ts';
import { useToast } from '../../../ui/feedback/toast-provider.tsx';
import { CheckboxField } from '../../../ui/fields/checkbox-field.tsx';
import { FormLayout } from '../../../ui/fields/form-layout.tsx';
import { SelectField } from '../../../ui/fields/select-field.tsx';
import { Section } from '../../../ui/layout/section.tsx';
import { Stack } from '../../../ui/layout/stack.tsx';
import { Text } from '../../../ui/text/text.tsx';
import { useSaveLanguage } from '../api/save-language.ts';
import { LocaleSample } from './locale-sample.tsx';

const schema = saveWorkspaceLanguageInput.omit({ idempotencyKey: true, version: true });

/** The languages that are on, and how dates and numbers are written in each. */
export function LanguageSection({ settings }: { readonly settings: WorkspaceSettings }) {
  const { t, i18n } = useLingui();
  const toast = useToast();
  const save = useSaveLanguage();
  const section = useSectionForm({
    schema,
    stored: settings.language,
    version: settings.versions.language,
    fields: ['locales'],
    save: save.mutateAsync,
    onSaved: () => toast(t`Saved. Everybody reads the languages that are on from now on.`),
  });
  const locales = useWatch({ control: section.form.control, name: 'locales' });
  const names = new Intl.DisplayNames(i18n.locale, { type: 'language', languageDisplay: 'standard' });
  const localeIn = (language: PortalLanguage) => locales.find((locale) => languageOf(locale) === language);
  const change = (next: PortalLocale[]) => section.form.setValue('locales', next, { shouldDirty: true });
  const replace = (before: PortalLocale, after: PortalLocale) =>
    change(locales.map((locale) => (locale === before ? after : locale)));

  return (
    <Section
      title={t`Languages`}
      hint={t`People read the portal and its mails in the language they choose, else in their browser’s if it is on here, else in the default.`}
    >
      <FormLayout onSubmit={(event) => (event.preventDefault(), section.submit())}>
        {portalLanguages.map((language) => {
          const present = localeIn(language);
          return (
            <Stack key={language} gap={8}>
              <CheckboxField
                label={names.of(language) ?? language}
                checked={present !== undefined}
                // Somebody has to be spoken to.
                disabled={present !== undefined && locales.length === 1}
                onChange={({ target }) =>
                  change(
                    target.checked
                      ? [...locales, ...portalLocales.filter((one) => languageOf(one) === language).slice(0, 1)]
                      : locales.filter((one) => one !== present),
                  )
                }
              />
              {present ? (
                <>
                  <SelectField
                    label={t`Dates and numbers in ${names.of(language) ?? language}`}
                    choices={portalLocales
                      .filter((one) => languageOf(one) === language)
                      .map((value) => ({ value, label: names.of(value) ?? value }))}
                    value={present}
                    onChange={({ target }) => {
                      const after = portalLocales.find((one) => one === target.value);
                      if (after) replace(present, after);
                    }}
                  />
                  <LocaleSample locale={present} />
                </>
              ) : null}
            </Stack>
          );
        })}
        {locales.length > 1 ? (
          <SelectField
            label={t`Default language`}
            choices={locales.map((value) => ({ value, label: names.of(languageOf(value) ?? value) ?? value }))}
            value={locales[0]}
            onChange={({ target }) => {
              const first = locales.find((one) => one === target.value);
              if (first) change([first, ...locales.filter((one) => one !== first)]);
            }}
          />
        ) : (
          <Text size={14} tone="soft">
            <Trans>While one language is on, everybody reads that one.</Trans>
          </Text>
        )}
        <SectionFoot section={section} saveLabel={t`Save languages`} />
      </FormLayout>
    </Section>
  );
}
