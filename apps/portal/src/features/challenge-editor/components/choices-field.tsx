import { useLingui } from '@lingui/react/macro';
import { get } from 'react-hook-form';
import { fieldSentence } from '../../../lib/field-messages.ts';
import { TextArea } from '../../../ui/fields/text-area.tsx';
import type { ChallengeEditorState } from '../use-challenge-editor.ts';

/** What `ChoicesField` takes. Give it `fillKey` as a key: it keeps its own text. */
export interface ChoicesFieldProps {
  readonly editor: ChallengeEditorState;
  readonly path: `stages.${number}.evidence.${number}.choices`;
}

/** What can be chosen, one to a line: quick to type, to paste and to put in order. */
export function ChoicesField({ editor, path }: ChoicesFieldProps) {
  const { t } = useLingui();
  const { form } = editor;
  const choices = form.getValues(path) ?? [];
  return (
    <TextArea
      label={t`Choices`}
      hint={t`One to a line, two at least.`}
      name={path}
      defaultValue={choices.join('\n')}
      error={firstError(get(form.formState.errors, path))}
      onChange={(event) => {
        form.setValue(path, event.target.value.split('\n'), { shouldDirty: true });
        form.clearErrors(path);
      }}
    />
  );
}

/** The list's own problem, or the first of its lines. */
function firstError(problem: unknown): string | undefined {
  const lines: readonly unknown[] = Array.isArray(problem) ? problem : [];
  const message = [problem, ...lines]
    .map((each): unknown => get(each, 'message'))
    .find((each) => typeof each === 'string');
  return typeof message === 'string' ? fieldSentence(message) : undefined;
}
