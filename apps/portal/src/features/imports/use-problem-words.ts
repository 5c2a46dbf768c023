import { useLingui } from '@lingui/react/macro';
import type { ImportProblem } from '@rostra/shared/imports/import-problem.schema';
import { useFieldName } from './use-field-name.ts';

/** Gives what is wrong with a line as a sentence. */
export function useProblemWords(): (problem: ImportProblem) => string {
  const { t } = useLingui();
  const fieldName = useFieldName();
  return ({ field, code, line, limit }) => {
    const name = fieldName(field ?? 'name');
    switch (code) {
      case 'required':
        return t`${name}: is missing`;
      case 'too-long':
        return t`${name}: longer than ${limit ?? 0} characters`;
      case 'not-an-email':
        return t`E-mail: not a complete address`;
      case 'too-many-cells':
        return t`More cells than columns; a cell that holds the separator has to stand in quotation marks`;
      case 'not-a-champion':
        return t`Role: only champions can be imported; leave it empty`;
      case 'email-twice':
        return t`E-mail: line ${line ?? 0} has the same`;
      case 'member-id-twice':
        return t`Member ID: line ${line ?? 0} has the same`;
      case 'account-name-differs':
        return t`Account: line ${line ?? 0} gives another name for this account ID`;
      case 'segment-differs':
        return t`Segment: line ${line ?? 0} gives another one for this account`;
      case 'region-differs':
        return t`Region: line ${line ?? 0} gives another one for this account`;
      case 'staff-address':
        return t`E-mail: belongs to somebody on your own team`;
      case 'member-id-taken':
        return t`Member ID: belongs to a member with another e-mail`;
      case 'member-has-other-id':
        return t`Member ID: the member with this e-mail has another one`;
      case 'account-ambiguous':
        return t`Account: several have this name; add the account ID`;
    }
  };
}
