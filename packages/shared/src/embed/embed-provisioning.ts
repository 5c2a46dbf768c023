/** What happens to a visitor whom the host vouches for and nobody here knows: `create` makes them a champion, `link-only` refuses them. */
export const embedProvisionings = ['create', 'link-only'] as const;

/** What happens to a visitor nobody here knows. */
export type EmbedProvisioning = (typeof embedProvisionings)[number];
