import { z } from 'zod';
import { withIdempotencyKey } from '../ids/idempotency-key.ts';
import { portalLanguages } from '../workspace/portal-language.ts';

/** Input of `identity.chooseLanguage`. Null: whatever the page and the workspace have. */
export const chooseLanguageInput = z.object({ language: z.enum(portalLanguages).nullable(), ...withIdempotencyKey });

/** Answer of `identity.chooseLanguage`. */
export const chooseLanguageOutput = z.object({ language: z.enum(portalLanguages).nullable() });

/** Input of `identity.chooseLanguage`. */
export type ChooseLanguageInput = z.infer<typeof chooseLanguageInput>;
/** Answer of `identity.chooseLanguage`. */
export type ChooseLanguageOutput = z.infer<typeof chooseLanguageOutput>;
