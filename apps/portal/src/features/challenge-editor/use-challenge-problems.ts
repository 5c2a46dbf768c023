import type { FieldError } from '@rostra/shared/errors/wire-error';
import { type RefObject, useState } from 'react';
import { get } from 'react-hook-form';
import { fieldSentence } from '../../lib/field-messages.ts';
import type { FormProblem } from '../../ui/fields/form-error-summary.tsx';
import { useFieldName } from './challenge-field.ts';
import type { ChallengeEditorState } from './use-challenge-editor.ts';

/**
 * What keeps a draft from being published: shown at the fields, and together above them with a way to each. A problem goes when its
 * field is corrected.
 */
export function useChallengeProblems(
  editor: ChallengeEditorState,
  formElement: RefObject<HTMLFormElement | null>,
): { problems: readonly FormProblem[]; show: (found: readonly FieldError[]) => void } {
  const [found, setFound] = useState<readonly FieldError[]>([]);
  const fieldName = useFieldName();
  const { errors } = editor.form.formState;
  const problems = found
    .filter(({ path }) => get(errors, `${path}.type`) === 'server')
    .map(({ path, message }) => ({
      name: path,
      label: fieldName(path),
      message: fieldSentence(message),
      focus: () => focusField(formElement.current, path),
    }));
  return {
    problems,
    show: (next) => {
      editor.showProblems(next);
      setFound(next);
    },
  };
}

/** Goes to the field of a path, or to the nearest thing around it: a choice is a line of its list. */
function focusField(form: HTMLFormElement | null, path: string): void {
  const target = form?.querySelector<HTMLElement>(`[name="${path}"], [data-path="${path}"]`);
  if (target) {
    target.focus();
    target.scrollIntoView({ block: 'center' });
  } else if (path.includes('.')) {
    focusField(form, path.slice(0, path.lastIndexOf('.')));
  }
}
