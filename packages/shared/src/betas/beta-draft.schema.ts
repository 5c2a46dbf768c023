import { betaAdmissions, tierNames } from '@rostra/points-engine/vocabulary';
import { z } from 'zod';
import { boundedMessage } from '../errors/field-message.ts';

/** The most a beta can hold: characters and seats. */
export const betaFieldBounds = { titleMax: 120, wordsMax: 2_000, seatsMax: 100_000 } as const;

const words = z.string().trim().max(betaFieldBounds.wordsMax, boundedMessage('too-long', betaFieldBounds.wordsMax));

/**
 * A beta as staff write it. A draft needs a title and may lack the rest; what keeps it from being offered is said at the fields when
 * it is offered, and from then on with every save.
 */
export const betaDraftFields = {
  title: z
    .string()
    .trim()
    .min(1, 'required')
    .max(betaFieldBounds.titleMax, boundedMessage('too-long', betaFieldBounds.titleMax)),
  /** What it is, in words. */
  summary: words,
  /** What is asked of the champion in return. */
  commitment: words,
  /** For whom it is, in words; empty when it is for everybody. */
  criteria: words,
  /** Null: no end to them. */
  seats: z
    .number('not-a-whole-number')
    .int('not-a-whole-number')
    .min(1, boundedMessage('too-small', 1))
    .max(betaFieldBounds.seatsMax, boundedMessage('too-large', betaFieldBounds.seatsMax))
    .nullable(),
  admission: z.enum(betaAdmissions, 'not-a-choice'),
  minimumTier: z.enum(tierNames, 'not-a-choice'),
  /** From when it can be joined; null: as soon as it is offered. */
  opensAt: z.iso.datetime('not-a-date').nullable(),
  /** The first instant at which it can no longer be joined; null: until it is closed by hand. */
  closesAt: z.iso.datetime('not-a-date').nullable(),
} as const;

/** A beta as staff write it. */
export type BetaDraftFields = z.infer<z.ZodObject<typeof betaDraftFields>>;
