import { signInAudiences } from '@rostra/points-engine/vocabulary';
import { z } from 'zod';
import { signInPolicySchema } from './sign-in-ways.schema.ts';

/** What one audience's provider is to the settings: whether it is connected, and how many have come in by it. */
const providerStanding = z.object({
  audience: z.enum(signInAudiences),
  isConnected: z.boolean(),
  linkedPeople: z.number().int(),
  linkedAdmins: z.number().int(),
});

/** Answer of `signInWays.settings`: the ways in force, the versions before, and what the providers allow. */
export const getSignInSettingsOutput = z.object({
  policy: signInPolicySchema,
  /** The latest first, without the one in force; ten at most. */
  history: z.array(signInPolicySchema),
  providers: z.array(providerStanding),
  isEmbedOn: z.boolean(),
});

/** Answer of `signInWays.settings`. */
export type GetSignInSettingsOutput = z.infer<typeof getSignInSettingsOutput>;
