/** What a member may be in a workspace; a member has exactly one. All but `champion` are staff of the vendor. */
export const roles = ['champion', 'sales', 'csm', 'manager', 'admin'] as const;
export type Role = (typeof roles)[number];

/** Where a mutation came from; kept on every posting and audit row. */
export const surfaces = ['portal', 'embed', 'console', 'job', 'import', 'demo'] as const;
export type Surface = (typeof surfaces)[number];
