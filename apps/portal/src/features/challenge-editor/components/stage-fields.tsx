import { Trans, useLingui } from '@lingui/react/macro';
import { useFieldProps } from '../../../lib/use-field-props.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { IconButton } from '../../../ui/actions/icon-button.tsx';
import { NumberField } from '../../../ui/fields/number-field.tsx';
import { TextArea } from '../../../ui/fields/text-area.tsx';
import { TextField } from '../../../ui/fields/text-field.tsx';
import { IconChevronDown, IconChevronUp } from '../../../ui/icons.ts';
import { Row } from '../../../ui/layout/row.tsx';
import type { ChallengeEditorState } from '../use-challenge-editor.ts';
import { EvidenceFields } from './evidence-fields.tsx';
import { RubricFields } from './rubric-fields.tsx';
import classes from './stage-fields.module.css';

/** What `StageFields` takes. */
export interface StageFieldsProps {
  readonly editor: ChallengeEditorState;
  /** From 0. */
  readonly index: number;
  readonly count: number;
  readonly isReview: boolean;
  readonly onMove: (to: number) => void;
  readonly onRemove: () => void;
}

/** One stage: what to do, what it pays, what proves it, and how it is scored. */
export function StageFields({ editor, index, count, isReview, onMove, onRemove }: StageFieldsProps) {
  const { t } = useLingui();
  const field = useFieldProps(editor.form);
  const number = index + 1;
  return (
    <fieldset className={classes.stage} data-stage={index}>
      <legend className={classes.legend}>
        {count > 1 ? (
          <Trans>
            Stage {number} of {count}
          </Trans>
        ) : (
          <Trans>The only stage</Trans>
        )}
      </legend>
      <div className={classes.tools}>
        {index > 0 ? (
          <IconButton
            data-move=""
            label={t`Move stage ${number} up`}
            icon={<IconChevronUp size={20} aria-hidden />}
            onClick={() => onMove(index - 1)}
          />
        ) : null}
        {number < count ? (
          <IconButton
            data-move=""
            label={t`Move stage ${number} down`}
            icon={<IconChevronDown size={20} aria-hidden />}
            onClick={() => onMove(index + 1)}
          />
        ) : null}
        <Button variant="quiet" size="small" onClick={onRemove} aria-label={t`Remove stage ${number}`}>
          {t`Remove`}
        </Button>
      </div>
      <TextField label={t`Title`} {...field(`stages.${index}.title`)} />
      <TextArea
        label={t`Instruction`}
        hint={t`What the champion does, step by step.`}
        {...field(`stages.${index}.instruction`)}
      />
      <Row gap={24} align="top">
        <NumberField
          label={t`Points`}
          hint={isReview ? t`Flat: the same whatever the review says.` : t`As status and as reward points.`}
          unit={t`points`}
          {...field.number(`stages.${index}.points`)}
        />
        <NumberField
          label={t`Time it takes`}
          hint={t`About.`}
          unit={t`minutes`}
          {...field.number(`stages.${index}.minutes`)}
        />
      </Row>
      <EvidenceFields editor={editor} stage={index} />
      <RubricFields editor={editor} stage={index} isReview={isReview} />
    </fieldset>
  );
}
