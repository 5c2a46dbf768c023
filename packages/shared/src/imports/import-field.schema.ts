import { z } from 'zod';

/** What a file brings: `people` and their accounts, or `openings`, the points that champions had somewhere else. */
export const importKinds = ['people', 'openings'] as const;

/** What a file brings. */
export const importKindSchema = z.enum(importKinds);

/** What a file brings. */
export type ImportKind = (typeof importKinds)[number];

/** What a column of an imported file can mean. A person or an opening balance per line; an account's cells repeat on each of its people's lines. */
export const importFields = [
  'email',
  'name',
  'firstName',
  'lastName',
  'title',
  'role',
  'memberId',
  'accountName',
  'accountId',
  'segment',
  'region',
  'accountOwner',
  'statusPoints',
  'rewardPoints',
  'earnedOn',
  'expiresOn',
  'note',
] as const;

/** What a column of an imported file can mean. */
export const importFieldSchema = z.enum(importFields);

/** What a column of an imported file can mean. */
export type ImportField = z.infer<typeof importFieldSchema>;

/** Columns without which nobody can be imported. A first and a last name together stand for a name. */
export const requiredImportFields = ['email', 'name', 'accountName'] as const satisfies readonly ImportField[];

/** Columns that a file of each kind is read for. */
export const importFieldsOf = {
  people: importFields.slice(0, importFields.indexOf('statusPoints')),
  openings: ['email', 'statusPoints', 'rewardPoints', 'earnedOn', 'expiresOn', 'note'],
} as const satisfies Readonly<Record<ImportKind, readonly ImportField[]>>;
