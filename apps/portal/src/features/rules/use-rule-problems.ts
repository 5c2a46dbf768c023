import { useLingui } from '@lingui/react/macro';
import type { FieldError } from '@rostra/shared/errors/wire-error';
import type { RefObject } from 'react';
import { fieldSentence } from '../../lib/field-messages.ts';
import type { FormProblem } from '../../ui/fields/form-error-summary.tsx';

/** What keeps a draft from being kept or published, as a list with a way to each field. */
export function useRuleProblems(
  problems: readonly FieldError[],
  formElement: RefObject<HTMLFormElement | null>,
): readonly FormProblem[] {
  const fieldName = useFieldName();
  return problems.map(({ path, message }) => ({
    name: path,
    label: fieldName(path),
    message: fieldSentence(message),
    focus: () => focusField(formElement.current, path),
  }));
}

/** Gives the name of a field: "Limit 2, Awards at most". */
function useFieldName(): (path: string) => string {
  const { t } = useLingui();
  function wordOf(path: string): string {
    if (path.startsWith('terms.condition')) return t`When`;
    switch (path.split('.').findLast((name) => !/^\d+$/.test(name))) {
      case 'name':
        return t`Name`;
      case 'note':
        return t`Note for the team`;
      case 'firstDay':
        return t`First day`;
      case 'lastDay':
        return t`Last day`;
      case 'statusPoints':
        return t`Status points`;
      case 'rewardPoints':
        return t`Reward points`;
      case 'unitsMax':
        return t`Units that count at most`;
      case 'scoreMax':
        return t`The highest score`;
      case 'basisPoints':
        return t`How many times`;
      case 'sources':
        return t`What it raises`;
      case 'awardsMax':
        return t`Awards at most`;
      case 'pointsMax':
        return t`Points at most`;
      case 'period':
        return t`Period`;
      case 'caps':
        return t`Limits`;
      case 'kind':
        return t`How many points`;
      case 'lotLifeMonths':
        return t`Its reward points last`;
      default:
        return t`This rule`;
    }
  }
  return (path) => {
    const cap = /^terms\.caps\.(\d+)\./.exec(path)?.[1];
    const word = wordOf(path);
    if (cap === undefined) return word;
    const number = Number(cap) + 1;
    return t`Limit ${number}, ${word}`;
  };
}

/** Goes to the field of a path, or to the nearest thing around it. */
function focusField(form: HTMLFormElement | null, path: string): void {
  const target = form?.querySelector<HTMLElement>(`[name="${path}"], [data-path="${path}"]`);
  if (target) {
    target.focus();
    target.scrollIntoView({ block: 'center' });
  } else if (path.includes('.')) {
    focusField(form, path.slice(0, path.lastIndexOf('.')));
  }
}
