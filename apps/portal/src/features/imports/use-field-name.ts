import { useLingui } from '@lingui/react/macro';
import type { ImportField } from '@rostra/shared/imports/import-field.schema';

/** Gives the word for what a column holds. */
export function useFieldName(): (field: ImportField) => string {
  const { t } = useLingui();
  return (field) => {
    switch (field) {
      case 'email':
        return t`E-mail`;
      case 'name':
        return t`Name`;
      case 'firstName':
        return t`First name`;
      case 'lastName':
        return t`Last name`;
      case 'title':
        return t`Title`;
      case 'role':
        return t`Role`;
      case 'memberId':
        return t`Member ID`;
      case 'accountName':
        return t`Account`;
      case 'accountId':
        return t`Account ID`;
      case 'segment':
        return t`Segment`;
      case 'accountOwner':
        return t`Account owner`;
      case 'region':
        return t`Region`;
      case 'statusPoints':
        return t`Status points`;
      case 'rewardPoints':
        return t`Points to spend`;
      case 'earnedOn':
        return t`Earned on`;
      case 'expiresOn':
        return t`Expires on`;
      case 'note':
        return t`Note`;
    }
  };
}
