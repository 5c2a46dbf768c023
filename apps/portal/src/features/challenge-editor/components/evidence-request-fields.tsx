import { useLingui } from '@lingui/react/macro';
import { useFieldProps } from '../../../lib/use-field-props.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { CheckboxField } from '../../../ui/fields/checkbox-field.tsx';
import { SelectField } from '../../../ui/fields/select-field.tsx';
import { TextField } from '../../../ui/fields/text-field.tsx';
import type { ChallengeEditorState } from '../use-challenge-editor.ts';
import { useEvidenceKindName } from '../use-evidence-kind-name.ts';
import { ChoicesField } from './choices-field.tsx';
import classes from './stage-fields.module.css';

const kinds = ['link', 'text', 'image', 'date', 'choice', 'rating'] as const;

/** What `EvidenceRequestFields` takes. */
export interface EvidenceRequestFieldsProps {
  readonly editor: ChallengeEditorState;
  /** From 0. */
  readonly stage: number;
  /** From 0. */
  readonly index: number;
  readonly onRemove: () => void;
}

/** One thing a stage asks for: what kind, in which words, and whether it can be left out. */
export function EvidenceRequestFields({ editor, stage, index, onRemove }: EvidenceRequestFieldsProps) {
  const { t } = useLingui();
  const kindName = useEvidenceKindName();
  const { form, values } = editor;
  const field = useFieldProps(form);
  const path = `stages.${stage}.evidence.${index}` as const;
  const number = index + 1;
  const kind = values.stages[stage]?.evidence[index]?.kind;
  return (
    <div className={classes.request} role="group" aria-label={t`Evidence ${number}`}>
      <div className={classes.pair}>
        <SelectField
          label={t`Kind of evidence`}
          choices={kinds.map((value) => ({ value, label: kindName(value) }))}
          {...field(`${path}.kind`)}
        />
        <TextField label={t`What is asked`} {...field(`${path}.label`)} />
      </div>
      {kind === 'choice' ? <ChoicesField key={editor.fillKey} editor={editor} path={`${path}.choices`} /> : null}
      <div className={classes.foot}>
        <CheckboxField label={t`Has to be given`} {...field(`${path}.isRequired`)} />
        <Button variant="quiet" size="small" onClick={onRemove} aria-label={t`Remove evidence ${number}`}>
          {t`Remove`}
        </Button>
      </div>
    </div>
  );
}
