import { signalFieldUses, signalNatures, signalSubjects } from '@rostra/points-engine/vocabulary';
import { z } from 'zod';

const words = z.string().max(1_000);
const whole = z.number('not-a-whole-number').int('not-a-whole-number').min(0).max(1_000_000_000);

/** A figure or word that a kind of signal brings: a whole number within bounds, or one of a list. */
export const signalFieldSchema = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('number'),
    key: words,
    name: words,
    isRequired: z.boolean(),
    min: whole,
    max: whole,
    /** What rules may read it as; null: it is kept and shown alone. */
    use: z.enum(signalFieldUses).nullable(),
  }),
  z.object({
    type: z.literal('choice'),
    key: words,
    name: words,
    isRequired: z.boolean(),
    choices: z.array(words).max(100),
  }),
]);

/** A kind of signal, as the workspace has it. */
export const signalKindSchema = z.object({
  key: words,
  name: words,
  meaning: words,
  subject: z.enum(signalSubjects),
  nature: z.enum(signalNatures),
  canEarn: z.boolean(),
  fields: z.array(signalFieldSchema).max(50),
  /** One that is off is taken no more; what came before stays. */
  isOn: z.boolean(),
});

/** A figure or word that a kind of signal brings. */
export type SignalFieldRecord = z.infer<typeof signalFieldSchema>;
/** A kind of signal, as the workspace has it. */
export type SignalKindRecord = z.infer<typeof signalKindSchema>;
