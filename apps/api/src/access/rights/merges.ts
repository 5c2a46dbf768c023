import { forProgram, type Rights } from '../right.ts';

/** Making one person of two. */
export const mergesRights = {
  'merges.preview': forProgram,
  'merges.merge': forProgram,
} satisfies Rights;
