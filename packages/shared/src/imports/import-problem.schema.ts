import { z } from 'zod';
import { importFieldSchema } from './import-field.schema.ts';

/**
 * Why a line cannot be imported, or not as it stands (`cut-by-limit`). Those ending in `-twice` or `-differs` name the line that came first in `line`; `too-long` and
 * `not-points` name their bound in `limit`.
 */
export const importProblemCodes = [
  'required',
  'too-long',
  'not-an-email',
  'too-many-cells',
  'not-a-champion',
  'email-twice',
  'same-person-twice',
  'member-id-twice',
  'account-name-differs',
  'segment-differs',
  'region-differs',
  'owner-differs',
  'not-an-owner',
  'staff-address',
  'member-id-taken',
  'member-has-other-id',
  'account-ambiguous',
  'unknown-champion',
  'not-points',
  'no-points',
  'not-a-date',
  'in-future',
  'expires-before',
  'expired',
  'opening-twice',
  'opening-differs',
  'opening-reversed',
  'limit-reached',
  'cut-by-limit',
  'worth-nothing',
] as const;

/** Why a line cannot be imported. */
export type ImportProblemCode = (typeof importProblemCodes)[number];

/** One thing to correct in a line; `field` is null when it concerns the line as a whole. */
export const importProblemSchema = z.object({
  field: importFieldSchema.nullable(),
  code: z.enum(importProblemCodes),
  line: z.number().int().optional(),
  limit: z.number().int().optional(),
});

/** One thing to correct in a line. */
export type ImportProblem = z.infer<typeof importProblemSchema>;
