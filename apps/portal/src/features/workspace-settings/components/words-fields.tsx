import { useLingui } from '@lingui/react/macro';
import type { PortalLanguage } from '@rostra/shared/workspace/portal-language';
import type { WordsByLanguage } from '@rostra/shared/workspace/workspace-words.schema';
import { type UseFormReturn, useWatch } from 'react-hook-form';
import { useFieldProps } from '../../../lib/use-field-props.ts';
import { CheckboxField } from '../../../ui/fields/checkbox-field.tsx';
import { FieldGroup } from '../../../ui/fields/field-group.tsx';
import { TextField } from '../../../ui/fields/text-field.tsx';
import { Columns } from '../../../ui/layout/columns.tsx';
import { WordsPreview } from './words-preview.tsx';

/** What `WordsFields` takes. */
export interface WordsFieldsProps {
  readonly form: UseFormReturn<WordsByLanguage, unknown, WordsByLanguage>;
  readonly language: PortalLanguage;
  /** Whether it needs no name of its own, being the only language that is on. */
  readonly isOnly: boolean;
}

/** What points and tiers are called in one language. */
export function WordsFields({ form, language, isOnly }: WordsFieldsProps) {
  const { t, i18n } = useLingui();
  const field = useFieldProps(form);
  const { points, tiers } = useWatch({ control: form.control, name: language });
  const name = new Intl.DisplayNames(i18n.locale, { type: 'language' }).of(language) ?? language;
  const body = (
    <>
      <CheckboxField
        label={t`Points have a name of their own`}
        checked={Boolean(points)}
        onChange={({ target }) =>
          form.setValue(`${language}.points`, target.checked ? { one: '', other: '' } : null, { shouldDirty: true })
        }
      />
      {points ? (
        <Columns min={200}>
          <TextField
            label={t`One of them`}
            hint={t`As in “1 Kudo”`}
            maxLength={24}
            {...field(`${language}.points.one`)}
          />
          <TextField
            label={t`Many of them`}
            hint={t`As in “120 Kudos”`}
            maxLength={24}
            {...field(`${language}.points.other`)}
          />
        </Columns>
      ) : null}
      <CheckboxField
        label={t`Tiers have names of their own`}
        checked={Boolean(tiers)}
        onChange={({ target }) =>
          form.setValue(`${language}.tiers`, target.checked ? { bronze: '', silver: '', gold: '' } : null, {
            shouldDirty: true,
          })
        }
      />
      {tiers ? (
        <Columns min={200}>
          <TextField label={t`First tier`} maxLength={24} {...field(`${language}.tiers.bronze`)} />
          <TextField label={t`Second tier`} maxLength={24} {...field(`${language}.tiers.silver`)} />
          <TextField label={t`Third tier`} maxLength={24} {...field(`${language}.tiers.gold`)} />
        </Columns>
      ) : null}
      <WordsPreview language={language} points={points} tiers={tiers} />
    </>
  );
  return isOnly ? body : <FieldGroup legend={name}>{body}</FieldGroup>;
}
