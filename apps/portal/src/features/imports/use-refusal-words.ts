import { useLingui } from '@lingui/react/macro';
import type { ImportField } from '@rostra/shared/imports/import-field.schema';
import type { ImportUnreadableReason } from '@rostra/shared/imports/upload-import.contract';
import { RefusedUpload } from './api/upload-import.ts';
import { useFieldName } from './use-field-name.ts';

const needed: readonly ImportField[] = ['email', 'name', 'accountName', 'earnedOn', 'rewardPoints'];

/** Gives why a file was not taken, and what to do about it, as a sentence. */
export function useRefusalWords(): (error: unknown) => string {
  const { t } = useLingui();
  const fieldName = useFieldName();
  const unreadable = useUnreadableWords();
  return (error) => {
    const { code, details } = error instanceof RefusedUpload ? error : { code: null, details: {} };
    switch (code) {
      case 'import-unreadable':
        return unreadable(details);
      case 'import-missing-columns': {
        const names = needed.filter((field) => String(details.columns).split(',').includes(field)).map(fieldName);
        return t`The first line has no column for: ${names.join(', ')}. Name the columns in the first line of the file.`;
      }
      case 'upload-too-large':
        return t`The file is larger than 20 MB. Part it and send one after the other.`;
      case 'upload-missing':
        return t`The file is empty.`;
      case 'not-signed-in':
        return t`You are no longer signed in. Sign in again and send the file once more.`;
      case 'not-allowed':
        return t`Your role does not allow this. An administrator of the program can change that.`;
      case 'too-many-requests':
        return t`That were many files in a short time. Wait a few minutes and try again.`;
      case null:
        return t`The server could not be reached. Look at your connection and send the file again.`;
      default:
        return t`Something went wrong on our side. Nothing was changed; send the file again.`;
    }
  };
}

function useUnreadableWords(): (details: Readonly<Record<string, unknown>>) => string {
  const { t } = useLingui();
  return ({ reason, line }) => {
    const at = typeof line === 'number' ? line : 0;
    switch (readReason(reason)) {
      case 'empty':
        return t`The file holds nothing but blank lines.`;
      case 'no-people':
        return t`The file has a first line with columns and nobody under it.`;
      case 'spreadsheet':
        return t`This is a workbook, not a CSV file. Open it in your spreadsheet and save it as “CSV UTF-8”.`;
      case 'not-utf-8':
        return t`Line ${at} has letters in an older encoding that cannot be read without guessing. Save the file as “CSV UTF-8”.`;
      case 'not-text':
        return t`This is not a text file. Save the list as “CSV UTF-8”.`;
      case 'quotes':
        return t`From line ${at} on the quotation marks do not match. A cell with a quotation mark inside stands in quotation marks, and the one inside is written twice.`;
      case 'too-many-rows':
        return t`The file has more than 50,000 people. Part it and send one after the other.`;
      case 'too-many-columns':
        return t`The file has more than 200 columns. Leave out those that are not needed.`;
      case null:
        return t`This file cannot be read as a table. Save it as “CSV UTF-8” and try again.`;
    }
  };
}

const reasons: readonly ImportUnreadableReason[] = [
  'empty',
  'no-people',
  'spreadsheet',
  'not-text',
  'not-utf-8',
  'quotes',
  'too-many-rows',
  'too-many-columns',
];

function readReason(reason: unknown): ImportUnreadableReason | null {
  return reasons.find((known) => known === reason) ?? null;
}
