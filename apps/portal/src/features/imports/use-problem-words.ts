import { useLingui } from '@lingui/react/macro';
import type { ImportProblem } from '@rostra/shared/imports/import-problem.schema';
import { useNumberFormat } from '../../ui/format/use-number-format.ts';
import { useFieldName } from './use-field-name.ts';

/** Gives what is wrong with a line as a sentence. */
export function useProblemWords(): (problem: ImportProblem) => string {
  const { t } = useLingui();
  const fieldName = useFieldName();
  const format = useNumberFormat();
  return ({ field, code, line, limit }) => {
    const name = fieldName(field ?? 'name');
    switch (code) {
      case 'required':
        return t`${name}: is missing`;
      case 'too-long':
        return t`${name}: longer than ${limit ?? 0} characters`;
      case 'not-an-email':
        return t`${name}: not a complete address`;
      case 'too-many-cells':
        return t`More cells than columns; a cell that holds the separator has to stand in quotation marks`;
      case 'not-a-champion':
        return t`Role: only champions can be imported; leave it empty`;
      case 'email-twice':
        return t`E-mail: line ${line ?? 0} has the same`;
      case 'same-person-twice':
        return t`E-mail: line ${line ?? 0} is the same person, whose two entries were made one`;
      case 'member-id-twice':
        return t`Member ID: line ${line ?? 0} has the same`;
      case 'account-name-differs':
        return t`Account: line ${line ?? 0} gives another name for this account ID`;
      case 'segment-differs':
        return t`Segment: line ${line ?? 0} gives another one for this account`;
      case 'region-differs':
        return t`Region: line ${line ?? 0} gives another one for this account`;
      case 'owner-differs':
        return t`Account owner: line ${line ?? 0} gives another one for this account`;
      case 'not-an-owner':
        return t`Account owner: not the e-mail of a customer success manager, manager or administrator`;
      case 'staff-address':
        return t`E-mail: belongs to somebody on your own team`;
      case 'member-id-taken':
        return t`Member ID: belongs to a member with another e-mail`;
      case 'member-has-other-id':
        return t`Member ID: the member with this e-mail has another one`;
      case 'account-ambiguous':
        return t`Account: several have this name; add the account ID`;
      case 'unknown-champion':
        return t`E-mail: no champion has it; import the people first`;
      case 'not-points':
        return limit === undefined
          ? t`${name}: not a whole number of 0 or more`
          : t`${name}: not a whole number from 0 to ${format.format(limit)}`;
      case 'no-points':
        return t`The line brings no points`;
      case 'not-a-date':
        return t`${name}: not a date such as 2026-03-31`;
      case 'in-future':
        return t`${name}: still to come`;
      case 'expires-before':
        return t`${name}: before the points were earned`;
      case 'expired':
        return t`${name}: past, so the points have expired`;
      case 'opening-twice':
        return t`E-mail: line ${line ?? 0} has the same with the same days`;
      case 'opening-differs':
        return t`Points of these days were brought along before, in another number; take those back first`;
      case 'opening-reversed':
        return t`The same points were brought along before and taken back`;
      case 'limit-reached':
        return t`A limit of the rules for imports is reached, so nothing was left to post`;
      case 'cut-by-limit':
        return t`A limit of the rules for imports leaves less of it`;
      case 'worth-nothing':
        return t`The rules for imports leave nothing of these points`;
    }
  };
}
