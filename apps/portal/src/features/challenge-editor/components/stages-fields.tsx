import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useRef, useState } from 'react';
import { useFieldArray } from 'react-hook-form';
import { useFieldProps } from '../../../lib/use-field-props.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { FieldError } from '../../../ui/fields/field-error.tsx';
import { IconPlus } from '../../../ui/icons.ts';
import { Section } from '../../../ui/layout/section.tsx';
import { Stack } from '../../../ui/layout/stack.tsx';
import { VisuallyHidden } from '../../../ui/visually-hidden.tsx';
import { emptyStage } from '../challenge-form.ts';
import type { ChallengeEditorState } from '../use-challenge-editor.ts';
import { RemoveStageDialog } from './remove-stage-dialog.tsx';
import { StageFields } from './stage-fields.tsx';

/** What `StagesFields` takes. */
export interface StagesFieldsProps {
  readonly editor: ChallengeEditorState;
  readonly isReview: boolean;
}

/** The stages in their order: add, remove, move up and down with buttons. */
export function StagesFields({ editor, isReview }: StagesFieldsProps) {
  const { t } = useLingui();
  const { form, values } = editor;
  const field = useFieldProps(form);
  const stages = useFieldArray({ control: form.control, name: 'stages' });
  const list = useRef<HTMLDivElement>(null);
  const [moved, setMoved] = useState<{ readonly to: number; readonly title: string }>();
  const [removing, setRemoving] = useState<number>();
  const count = values.stages.length;

  // The buttons move with their stage, so the focus has to follow it.
  useEffect(() => {
    if (moved) list.current?.querySelector<HTMLElement>(`[data-stage="${moved.to}"] [data-move]`)?.focus();
  }, [moved]);

  function move(from: number, to: number) {
    stages.move(from, to);
    setMoved({ to, title: values.stages[from]?.title ?? '' });
  }
  function remove(index: number) {
    const stage = values.stages[index];
    const isBlank = stage?.title.trim() === '' && stage.instruction.trim() === '';
    if (isBlank) stages.remove(index);
    else setRemoving(index);
  }

  const place = moved ? moved.to + 1 : 0;
  const title = moved?.title ?? '';
  return (
    <Section title={t`Stages`} hint={t`Done and approved one after another. Each stage pays when it is approved.`}>
      <div ref={list} data-path="stages" tabIndex={-1}>
        <Stack gap={24}>
          <FieldError id="stages-error" message={field.error('stages')} />
          {stages.fields.map((stage, index) => (
            <StageFields
              key={stage.id}
              editor={editor}
              index={index}
              count={count}
              isReview={isReview}
              onMove={(to) => move(index, to)}
              onRemove={() => remove(index)}
            />
          ))}
        </Stack>
      </div>
      <VisuallyHidden>
        <span role="status">
          {moved ? (
            <Trans>
              {title} is now stage {place} of {count}
            </Trans>
          ) : null}
        </span>
      </VisuallyHidden>
      <div>
        <Button
          icon={<IconPlus size={18} aria-hidden />}
          onClick={() => stages.append(emptyStage, { focusName: `stages.${count}.title` })}
        >
          {t`Add a stage`}
        </Button>
      </div>
      <RemoveStageDialog
        title={removing === undefined ? undefined : values.stages[removing]?.title}
        onClose={() => setRemoving(undefined)}
        onRemove={() => {
          stages.remove(removing);
          setRemoving(undefined);
        }}
      />
    </Section>
  );
}
