import type { Actor } from '../db/workspace-scope.ts';
import { AppError } from '../errors/app-error.ts';
import { rightOf } from './rights.ts';
import type { Reach } from './right.ts';

/**
 * Lets a session in to a procedure or an edge, or refuses it.
 *
 * @param path a row of the table of rights that asks for a session
 * @returns how far the caller reaches
 * @throws AppError `not-allowed` when the right names neither the role nor the surface
 */
export function admit(path: string, { role, surface }: Pick<Actor, 'role' | 'surface'>): Reach {
  const { who, surfaces } = rightOf(path);
  if (who === 'anybody') throw new Error(`${path} asks for a session, but its right does not`);
  const isHere = surfaces.includes(surface === 'embed' ? 'embed' : 'top-level');
  const reach = isHere && role !== 'system' ? who[role] : undefined;
  if (!reach) throw new AppError('not-allowed');
  return reach;
}
