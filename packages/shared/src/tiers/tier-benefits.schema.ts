import { z } from 'zod';

/** Lines a tier may bring. */
export const tierBenefitsMax = 12;

const benefit = z.string().trim().min(1, 'required').max(120, 'too-long:120');
const benefits = z.array(benefit).max(tierBenefitsMax, `too-many:${tierBenefitsMax}`);

/** What each tier brings, in the words of the workspace and in the order shown. */
export const tierBenefitsSchema = z.object({ bronze: benefits, silver: benefits, gold: benefits });

/** What each tier brings. */
export type TierBenefitsOutput = z.infer<typeof tierBenefitsSchema>;
