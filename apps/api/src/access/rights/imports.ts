import { forProgram, type Rights } from '../right.ts';

/** Bringing people and their points in from a file. */
export const importsRights = {
  'imports.list': forProgram,
  'imports.get': forProgram,
  'imports.rows': forProgram,
  'imports.confirm': forProgram,
  'imports.discard': forProgram,
  'imports.recheck': forProgram,
} satisfies Rights;
