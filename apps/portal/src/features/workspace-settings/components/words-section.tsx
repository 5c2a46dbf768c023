import { Trans, useLingui } from '@lingui/react/macro';
import { languageOf } from '@rostra/shared/workspace/portal-language';
import { saveWorkspaceWordsInput } from '@rostra/shared/workspace/save-workspace-words.contract';
import type { WorkspaceSettings } from '@rostra/shared/workspace/workspace-settings.schema';
import { SectionFoot } from '../../../lib/section-foot.tsx';
import { useSectionForm } from '../../../lib/use-section-form.ts';
import { useToast } from '../../../ui/feedback/toast-provider.tsx';
import { FormLayout } from '../../../ui/fields/form-layout.tsx';
import { Section } from '../../../ui/layout/section.tsx';
import { useSaveWords } from '../api/save-words.ts';
import { WordsFields } from './words-fields.tsx';

const schema = saveWorkspaceWordsInput.omit({ idempotencyKey: true, version: true });
const names = ['points.one', 'points.other', 'tiers.bronze', 'tiers.silver', 'tiers.gold'];
const fields = ['en', 'de'].flatMap((language) => names.map((name) => `${language}.${name}`));

/** What points and tiers are called, in each language that is on. */
export function WordsSection({ settings }: { readonly settings: WorkspaceSettings }) {
  const { t } = useLingui();
  const toast = useToast();
  const save = useSaveWords();
  const section = useSectionForm({
    schema,
    stored: settings.words,
    version: settings.versions.words,
    fields,
    save: save.mutateAsync,
    onSaved: () => toast(t`Saved. Everybody reads the new words from now on.`),
  });
  const languages = settings.language.locales.flatMap((locale) => languageOf(locale) ?? []);
  return (
    <Section
      title={t`Words`}
      hint={t`What your program calls its points and its three tiers: on every screen, in mails and on statements.`}
    >
      <FormLayout onSubmit={(event) => (event.preventDefault(), section.submit())}>
        {languages.map((language) => (
          <WordsFields key={language} form={section.form} language={language} isOnly={languages.length === 1} />
        ))}
        <SectionFoot section={section} saveLabel={t`Save words`} />
      </FormLayout>
      <p>
        <Trans>
          Imports, exports and your developers’ interfaces keep their names, so that nothing built on them breaks.
        </Trans>
      </p>
    </Section>
  );
}
