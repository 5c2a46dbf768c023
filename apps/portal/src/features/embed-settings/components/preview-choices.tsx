import { useLingui } from '@lingui/react/macro';
import { SelectField } from '../../../ui/fields/select-field.tsx';
import { TextField } from '../../../ui/fields/text-field.tsx';
import { accentOf, type PreviewLook } from '../preview-look.ts';
import classes from './preview.module.css';

/** What `PreviewChoices` takes. */
export interface PreviewChoicesProps {
  readonly look: PreviewLook;
  readonly onChange: (look: PreviewLook) => void;
}

/** What can be tried in a preview. Each choice counts at once. */
export function PreviewChoices({ look, onChange }: PreviewChoicesProps) {
  const { t } = useLingui();

  /** A list whose choices are the values of one part of the look. */
  function choose<Part extends 'viewer' | 'path' | 'scheme' | 'mode' | 'bar' | 'width'>(
    part: Part,
    label: string,
    choices: readonly { readonly value: PreviewLook[Part]; readonly label: string }[],
  ) {
    return (
      <SelectField
        label={label}
        value={look[part]}
        choices={choices}
        onChange={({ target }) => {
          const chosen = choices.find(({ value }) => value === target.value);
          if (chosen) onChange({ ...look, [part]: chosen.value });
        }}
      />
    );
  }

  return (
    <div className={classes.choices}>
      {choose('viewer', t`Who is looking`, [
        { value: 'sample', label: t`A champion who has just joined` },
        { value: 'nobody', label: t`Somebody your site cannot name` },
      ])}
      {choose('path', t`Where it starts`, [
        { value: '/', label: t`Home` },
        { value: '/challenges', label: t`Challenges` },
        { value: '/rewards', label: t`Rewards` },
        { value: '/points', label: t`Points` },
      ])}
      {choose('scheme', t`Your page`, [
        { value: 'light', label: t`Light` },
        { value: 'dark', label: t`Dark` },
      ])}
      {choose('width', t`Its width`, [
        { value: 'wide', label: t`A computer` },
        { value: 'phone', label: t`A phone` },
      ])}
      {choose('mode', t`Height`, [
        { value: 'auto', label: t`As tall as its content` },
        { value: 'fixed', label: t`Fixed, and it scrolls inside` },
      ])}
      {choose('bar', t`Slim bar`, [
        { value: 'shown', label: t`Shown` },
        { value: 'hidden', label: t`Hidden` },
      ])}
      <TextField
        label={t`Accent`}
        isOptional
        hint={t`Such as #116459; otherwise the workspace’s own.`}
        autoComplete="off"
        spellCheck={false}
        value={look.accent}
        onChange={({ target }) => onChange({ ...look, accent: target.value.trim() })}
        error={look.accent !== '' && !accentOf(look) ? t`This is not a colour. It is written like #116459.` : undefined}
      />
    </div>
  );
}
