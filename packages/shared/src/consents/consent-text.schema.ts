import { z } from 'zod';

/** What a workspace can ask champions to agree to. */
export const consentKinds = ['terms', 'privacy'] as const;
/** What a workspace can ask champions to agree to. */
export type ConsentKind = (typeof consentKinds)[number];

/** Characters of a text at most. */
export const consentTextMax = 40_000;

/** One published version of a text. It never changes. */
export const consentTextSchema = z.object({
  kind: z.enum(consentKinds),
  /** From 1. */
  version: z.int().min(1),
  /** Plain text; an empty line begins a paragraph. */
  body: z.string(),
  publishedAt: z.iso.datetime(),
});
/** One published version of a text. */
export type ConsentTextView = z.infer<typeof consentTextSchema>;

/** What somebody said to a text. */
export const consentAnswers = ['agreed', 'withdrawn'] as const;
/** What somebody said to a text. */
export type ConsentAnswer = (typeof consentAnswers)[number];
