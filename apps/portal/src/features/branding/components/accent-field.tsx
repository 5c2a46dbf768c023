import { useLingui } from '@lingui/react/macro';
import { TextField } from '../../../ui/fields/text-field.tsx';
import classes from './branding.module.css';

/** What `AccentField` takes. */
export interface AccentFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (hex: string) => void;
  readonly error: string | undefined;
}

/** A colour, typed or pointed at. */
export function AccentField({ label, value, onChange, error }: AccentFieldProps) {
  const { t } = useLingui();
  const isColor = /^#[0-9a-f]{6}$/i.test(value);
  return (
    <div className={classes.accent}>
      <TextField
        label={label}
        hint={t`As #rrggbb, from your brand’s guide`}
        isNarrow
        autoComplete="off"
        spellCheck={false}
        maxLength={7}
        value={value}
        onChange={({ target }) => onChange(target.value.trim())}
        error={error}
      />
      <input
        type="color"
        aria-label={t`Choose: ${label}`}
        className={classes.swatch}
        value={isColor ? value.toLowerCase() : '#000000'}
        onChange={({ target }) => onChange(target.value)}
      />
    </div>
  );
}
