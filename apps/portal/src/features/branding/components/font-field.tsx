import { useLingui } from '@lingui/react/macro';
import { type WorkspaceFont, workspaceFonts } from '@rostra/shared/branding/workspace-font';
import type { FieldProps } from '../../../lib/use-field-props.ts';
import { SelectField } from '../../../ui/fields/select-field.tsx';

/** The typeface, one of a list. */
export function FontField(field: FieldProps<'font'>) {
  const { t } = useLingui();
  const names: Readonly<Record<WorkspaceFont, string>> = {
    figtree: t`Figtree with Bricolage Grotesque (Rostra’s own)`,
    system: t`Whatever the reader’s machine has (nothing to load)`,
    inter: t`Inter`,
    'source-sans': t`Source Sans`,
    'nunito-sans': t`Nunito Sans`,
    'source-serif': t`Source Serif`,
  };
  return (
    <SelectField
      label={t`Typeface`}
      hint={t`Served by this installation: no reader’s address goes to a font service. Embedded, your own page’s theme comes first.`}
      choices={workspaceFonts.map((value) => ({ value, label: names[value] }))}
      {...field}
    />
  );
}
