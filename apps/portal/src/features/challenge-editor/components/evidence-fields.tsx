import { useLingui } from '@lingui/react/macro';
import { useId } from 'react';
import { useFieldArray } from 'react-hook-form';
import { useFieldProps } from '../../../lib/use-field-props.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { CheckboxField } from '../../../ui/fields/checkbox-field.tsx';
import { FieldError } from '../../../ui/fields/field-error.tsx';
import { IconPlus } from '../../../ui/icons.ts';
import { Text } from '../../../ui/text/text.tsx';
import type { ChallengeEditorState } from '../use-challenge-editor.ts';
import { EvidenceRequestFields } from './evidence-request-fields.tsx';
import classes from './stage-fields.module.css';

/** What `EvidenceFields` takes. */
export interface EvidenceFieldsProps {
  readonly editor: ChallengeEditorState;
  /** The stage it belongs to, from 0. */
  readonly stage: number;
}

/** What proves a stage, in the order it is asked. None at all has to be meant. */
export function EvidenceFields({ editor, stage }: EvidenceFieldsProps) {
  const { t } = useLingui();
  const id = useId();
  const { form } = editor;
  const path = `stages.${stage}.evidence` as const;
  const field = useFieldProps(form);
  const requests = useFieldArray({ control: form.control, name: path });
  const count = requests.fields.length;

  function add() {
    requests.append({ kind: 'link', label: '', isRequired: true }, { focusName: `${path}.${count}.label` });
    form.setValue(`stages.${stage}.isEvidenceFree`, false, { shouldDirty: true });
    form.clearErrors(path);
  }

  return (
    <div className={classes.evidence} role="group" aria-labelledby={`${id}-title`} data-path={path} tabIndex={-1}>
      <p className={classes.title} id={`${id}-title`}>{t`Evidence`}</p>
      <FieldError id={`${id}-error`} message={field.error(path)} />
      {count === 0 ? (
        <>
          <Text size={14} tone="soft">{t`Nothing is asked for yet.`}</Text>
          <CheckboxField
            label={t`This stage needs no evidence`}
            hint={t`A champion says that it is done, and you take their word.`}
            {...field(`stages.${stage}.isEvidenceFree`, { onChange: () => form.clearErrors(path) })}
          />
        </>
      ) : (
        <div className={classes.requests}>
          {requests.fields.map((request, index) => (
            <EvidenceRequestFields
              key={request.id}
              editor={editor}
              stage={stage}
              index={index}
              onRemove={() => requests.remove(index)}
            />
          ))}
        </div>
      )}
      <div>
        <Button size="small" icon={<IconPlus size={16} aria-hidden />} onClick={add}>
          {t`Ask for evidence`}
        </Button>
      </div>
    </div>
  );
}
