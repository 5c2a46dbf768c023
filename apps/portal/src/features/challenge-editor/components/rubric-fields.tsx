import { useLingui } from '@lingui/react/macro';
import { useId, useState } from 'react';
import { useFieldProps } from '../../../lib/use-field-props.ts';
import { CheckboxField } from '../../../ui/fields/checkbox-field.tsx';
import { FieldError } from '../../../ui/fields/field-error.tsx';
import { SelectField } from '../../../ui/fields/select-field.tsx';
import { TextArea } from '../../../ui/fields/text-area.tsx';
import { useNumberFormat } from '../../../ui/format/use-number-format.ts';
import { Text } from '../../../ui/text/text.tsx';
import type { StageForm } from '../challenge-form.ts';
import type { ChallengeEditorState } from '../use-challenge-editor.ts';
import classes from './stage-fields.module.css';

/** What `RubricFields` takes. */
export interface RubricFieldsProps {
  readonly editor: ChallengeEditorState;
  /** The stage it belongs to, from 0. */
  readonly stage: number;
  readonly isReview: boolean;
}

const lowest = 2;
const highest = 10;
const scales = Array.from({ length: highest - lowest + 1 }, (_, index) => String(lowest + index));
const empty = { scoreMax: 5, meaning: '' };

/** Whether a stage is scored when it is approved, how far, and what earns which score. A review never is: what it says must not matter. */
export function RubricFields({ editor, stage, isReview }: RubricFieldsProps) {
  const { t } = useLingui();
  const id = useId();
  const number = useNumberFormat();
  const { form, values } = editor;
  const path = `stages.${stage}.rubric` as const;
  const field = useFieldProps(form);
  const rubric = values.stages[stage]?.rubric ?? null;
  // Switched off by mistake, its words come back with it.
  const [put, setPut] = useState<NonNullable<StageForm['rubric']>>(empty);

  function choose(isScored: boolean) {
    if (rubric) setPut(rubric);
    form.setValue(path, isScored ? put : null, { shouldDirty: true });
    form.clearErrors(path);
  }
  return (
    <div className={classes.evidence} role="group" aria-labelledby={`${id}-title`} data-path={path} tabIndex={-1}>
      <p className={classes.title} id={`${id}-title`}>{t`Score`}</p>
      <FieldError id={`${id}-error`} message={field.error(path)} />
      {isReview ? (
        <Text size={14} tone="soft">{t`A review is never scored: its points are the same whatever it says.`}</Text>
      ) : null}
      {isReview && rubric === null ? null : (
        <CheckboxField
          label={t`Whoever approves it gives a score`}
          hint={t`A rule can then pay so many points for each point of it.`}
          checked={rubric !== null}
          onChange={(event) => choose(event.target.checked)}
        />
      )}
      {rubric === null ? null : (
        <>
          <SelectField
            label={t`The highest score`}
            hint={t`The lowest is 0.`}
            choices={scales.map((value) => ({ value, label: number.format(Number(value)) }))}
            {...field(`${path}.scoreMax`, { valueAsNumber: true })}
          />
          <TextArea
            label={t`What earns which score`}
            hint={t`Champions read it before they begin, and whoever scores reads it too.`}
            charactersMax={1_000}
            {...field(`${path}.meaning`)}
          />
        </>
      )}
    </div>
  );
}
