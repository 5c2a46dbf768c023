import { z } from 'zod';

/** Where a file is sent: `POST`, the bytes as the body, the name in `name`, the kind in `kind` (`people` unless given), the idempotency key in the header of that name. */
export const uploadImportPath = '/uploads/imports';
/** The largest file taken, in bytes. */
export const importBytesMax = 20_000_000;
/** The most people in one file. */
export const importRowsMax = 50_000;
/** The most columns in one file. */
export const importColumnsMax = 200;

/** Why a file cannot be read; `line`, where there is one, says from which line on. */
export const importUnreadableReasons = [
  'empty',
  'no-people',
  'spreadsheet',
  'not-text',
  'not-utf-8',
  'quotes',
  'too-many-rows',
  'too-many-columns',
] as const;

/** Why a file cannot be read. */
export type ImportUnreadableReason = (typeof importUnreadableReasons)[number];

/** The file's name as the person knows it. */
export const importFileNameSchema = z.string().trim().min(1, 'required').max(200, 'too-long:200');

/** Answer to an upload: checking has begun. Refusals: `upload-missing`, `upload-too-large`, `import-unreadable`, `import-missing-columns`. */
export const uploadImportOutput = z.object({ importId: z.uuid() });

/** Answer to an upload. */
export type UploadImportOutput = z.infer<typeof uploadImportOutput>;

/** Where the invalid lines of an import can be fetched as a file, in its own columns and with one more that says why. */
export function invalidRowsPath(importId: string): string {
  return `${uploadImportPath}/${importId}/invalid-rows.csv`;
}
