import { z } from 'zod';

/** What a column of an imported file can mean. A person per line; the account's cells repeat on each of its people's lines. */
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
] as const;

/** What a column of an imported file can mean. */
export const importFieldSchema = z.enum(importFields);

/** What a column of an imported file can mean. */
export type ImportField = z.infer<typeof importFieldSchema>;

/** Columns without which nobody can be imported. A first and a last name together stand for a name. */
export const requiredImportFields = ['email', 'name', 'accountName'] as const satisfies readonly ImportField[];
