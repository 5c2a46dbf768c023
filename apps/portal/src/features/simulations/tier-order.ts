/** Tiers from lowest to highest. */
export const tierOrder = ['none', 'bronze', 'silver', 'gold'] as const;
