/** By what a signal names somebody. */
export const meantBy = ['member-email', 'member-id', 'account-id', 'account-name'] as const;
export type MeantBy = (typeof meantBy)[number];

/** Whom a signal names, as it was told; an address in lower case. */
export interface Meant {
  readonly by: MeantBy;
  readonly name: string;
}
