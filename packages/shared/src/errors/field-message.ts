import { problemCodes } from '@rostra/points-engine/vocabulary';

/**
 * The message codes that stand at a field: those of the engine and those that contracts add
 * (`z.string().min(1, 'required')`). The portal turns each into a sentence; a bound follows after a colon (`too-long:200`).
 */
export const fieldMessages = [
  ...problemCodes,
  'too-small',
  'too-large',
  'not-an-email',
  'not-a-whole-number',
  'not-an-amount',
  'not-a-code',
  'not-an-origin',
  'wildcard-too-wide',
  'not-an-issuer',
  'not-a-domain',
  'shared-mail-domain',
  'not-a-color',
  'not-your-address',
  'name-taken',
  'not-a-public-key',
  'private-key',
  'key-kind',
  'key-too-weak',
  'invalid',
] as const;

/** A message code without its bound. */
export type FieldMessage = (typeof fieldMessages)[number];

/** Joins a message code and the bound it speaks of: `too-long:200`. */
export function boundedMessage(message: FieldMessage, bound: number): string {
  return `${message}:${bound}`;
}
