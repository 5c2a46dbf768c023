import { Trans, useLingui } from '@lingui/react/macro';
import { saveWorkspaceWordsInput } from '@rostra/shared/workspace/save-workspace-words.contract';
import type { WorkspaceSettings } from '@rostra/shared/workspace/workspace-settings.schema';
import { useWatch } from 'react-hook-form';
import { SectionFoot } from '../../../lib/section-foot.tsx';
import { useFieldProps } from '../../../lib/use-field-props.ts';
import { useSectionForm } from '../../../lib/use-section-form.ts';
import { useToast } from '../../../ui/feedback/toast-provider.tsx';
import { CheckboxField } from '../../../ui/fields/checkbox-field.tsx';
import { FormLayout } from '../../../ui/fields/form-layout.tsx';
import { TextField } from '../../../ui/fields/text-field.tsx';
import { Columns } from '../../../ui/layout/columns.tsx';
import { Section } from '../../../ui/layout/section.tsx';
import { useSaveWords } from '../api/save-words.ts';
import { WordsPreview } from './words-preview.tsx';

const schema = saveWorkspaceWordsInput.omit({ idempotencyKey: true, version: true });
const fields = ['points.one', 'points.other', 'tiers.bronze', 'tiers.silver', 'tiers.gold'];

/** What points and tiers are called. */
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
  const { form } = section;
  const field = useFieldProps(form);
  const { points, tiers } = useWatch({ control: form.control });
  return (
    <Section
      title={t`Words`}
      hint={t`What your program calls its points and its three tiers: on every screen, in mails and on statements.`}
    >
      <FormLayout onSubmit={(event) => (event.preventDefault(), section.submit())}>
        <CheckboxField
          label={t`Points have a name of their own`}
          checked={Boolean(points)}
          onChange={({ target }) =>
            form.setValue('points', target.checked ? { one: '', other: '' } : null, { shouldDirty: true })
          }
        />
        {points ? (
          <Columns min={200}>
            <TextField label={t`One of them`} hint={t`As in “1 Kudo”`} maxLength={24} {...field('points.one')} />
            <TextField label={t`Many of them`} hint={t`As in “120 Kudos”`} maxLength={24} {...field('points.other')} />
          </Columns>
        ) : null}
        <CheckboxField
          label={t`Tiers have names of their own`}
          checked={Boolean(tiers)}
          onChange={({ target }) =>
            form.setValue('tiers', target.checked ? { bronze: '', silver: '', gold: '' } : null, { shouldDirty: true })
          }
        />
        {tiers ? (
          <Columns min={200}>
            <TextField label={t`First tier`} maxLength={24} {...field('tiers.bronze')} />
            <TextField label={t`Second tier`} maxLength={24} {...field('tiers.silver')} />
            <TextField label={t`Third tier`} maxLength={24} {...field('tiers.gold')} />
          </Columns>
        ) : null}
        <WordsPreview points={points} tiers={tiers} />
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
