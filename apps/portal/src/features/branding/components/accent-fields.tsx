import { Trans, useLingui } from '@lingui/react/macro';
import { CheckboxField } from '../../../ui/fields/checkbox-field.tsx';
import { Stack } from '../../../ui/layout/stack.tsx';
import { AccentField } from './accent-field.tsx';
import { AccentWords } from './accent-words.tsx';

/** What `AccentFields` takes. */
export interface AccentFieldsProps {
  /** As typed; `#rrggbb` when it is a colour. */
  readonly accent: string;
  readonly accentDark: string | null;
  readonly accentError: string | undefined;
  readonly accentDarkError: string | undefined;
  readonly onAccent: (hex: string) => void;
  readonly onAccentDark: (hex: string | null) => void;
}

/** The workspace's colour, and one for dark pages where the first does not serve, each with what becomes of it. */
export function AccentFields(props: AccentFieldsProps) {
  const { accent, accentDark, accentError, accentDarkError, onAccent, onAccentDark } = props;
  const { t } = useLingui();
  return (
    <Stack gap={12}>
      <AccentField label={t`Colour`} value={accent} onChange={onAccent} error={accentError} />
      <AccentWords hex={accent} scheme="light" />
      <CheckboxField
        label={t`Another colour on dark pages`}
        hint={<Trans>Without one, dark pages use the same hue, as light as it has to be.</Trans>}
        checked={accentDark !== null}
        onChange={({ target }) => onAccentDark(target.checked ? accent : null)}
      />
      {accentDark === null ? null : (
        <AccentField
          label={t`Colour on dark pages`}
          value={accentDark}
          onChange={onAccentDark}
          error={accentDarkError}
        />
      )}
      <AccentWords hex={accentDark ?? accent} scheme="dark" />
    </Stack>
  );
}
