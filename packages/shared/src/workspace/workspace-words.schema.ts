import { z } from 'zod';
import { boundedMessage } from '../errors/field-message.ts';
import type { PerLanguage } from './portal-language.ts';

/** Characters a workspace's own word has at most: it stands in buttons, headings and table heads. */
export const wordCharsMax = 24;

/** Letters, digits, spaces, hyphens and apostrophes: a word, and nothing that a sentence or a mail would read as its own marks. */
const wordSchema = z
  .string()
  .trim()
  .min(1, 'required')
  .max(wordCharsMax, boundedMessage('too-long', wordCharsMax))
  .regex(/^[\p{L}\p{N}][\p{L}\p{M}\p{N} '’-]*$/u, 'invalid');

/** What points are called, as in “1 Kudo” and “120 Kudos”. Written as given, also within a sentence. */
export const pointsWordsSchema = z.object({ one: wordSchema, other: wordSchema });

/** What the three tiers are called, lowest first. */
export const tierWordsSchema = z.object({ bronze: wordSchema, silver: wordSchema, gold: wordSchema });

/** A workspace's own words in one language; null: the house's. */
export const workspaceWordsSchema = z.object({
  points: pointsWordsSchema.nullable(),
  tiers: tierWordsSchema.nullable(),
});

/** A workspace's own words in every language of the portal. */
export const wordsByLanguageSchema = z.object({
  en: workspaceWordsSchema,
  de: workspaceWordsSchema,
} satisfies PerLanguage<typeof workspaceWordsSchema>);

/** What points are called. */
export type PointsWords = z.infer<typeof pointsWordsSchema>;
/** What the three tiers are called. */
export type TierWords = z.infer<typeof tierWordsSchema>;
/** A workspace's own words in one language. */
export type WorkspaceWords = z.infer<typeof workspaceWordsSchema>;
/** A workspace's own words in every language of the portal. */
export type WordsByLanguage = z.infer<typeof wordsByLanguageSchema>;
