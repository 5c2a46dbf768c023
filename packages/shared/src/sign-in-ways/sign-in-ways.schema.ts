import { joiningWays } from '@rostra/points-engine/vocabulary';
import { z } from 'zod';

/** How people sign in at top level, and who may join by themselves. Whether the page that embeds the portal signs champions in is its own switch. */
export const signInWaysSchema = z.object({
  isChampionLinkOn: z.boolean(),
  isChampionOidcOn: z.boolean(),
  isStaffLinkOn: z.boolean(),
  isStaffOidcOn: z.boolean(),
  joining: z.enum(joiningWays),
});

/** The ways in force: what they are, since when and by whom. Version 0 is the house's own, which nobody chose. */
export const signInPolicySchema = signInWaysSchema.extend({
  version: z.number().int().min(0),
  changedAt: z.iso.datetime().nullable(),
  changedBy: z.string().nullable(),
});

/** How people sign in. */
export type SignInWays = z.infer<typeof signInWaysSchema>;
/** One version of how people sign in. */
export type SignInPolicy = z.infer<typeof signInPolicySchema>;
