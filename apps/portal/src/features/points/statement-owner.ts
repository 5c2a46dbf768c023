/** Whose statement is read: one's own, or, by those who run the program, a member's. */
export type StatementOwner = { readonly kind: 'own' } | { readonly kind: 'member'; readonly memberId: string };
