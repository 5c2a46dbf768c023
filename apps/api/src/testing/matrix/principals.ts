import { type Role, roles } from '@rostra/points-engine/vocabulary';
import { type CallSurface, callSurfaces, type Reach, type Right } from '../../access/right.ts';

/** Who calls, and from where. */
export interface Principal {
  /** Null for nobody. */
  readonly role: Role | null;
  readonly surface: CallSurface;
}

/** Six people on two surfaces. */
export const principals: readonly Principal[] = [null, ...roles].flatMap((role) =>
  callSurfaces.map((surface) => ({ role, surface })),
);

/** What the table says a principal hears before anything is looked at: a reach, or one of the two refusals. Staff have no session in a frame. */
export function expected(
  { who, surfaces }: Right,
  { role, surface }: Principal,
): Reach | 'not-signed-in' | 'not-allowed' {
  const isFramed = surface === 'embed' && role === 'champion';
  if (who === 'anybody') return isFramed && !surfaces.includes('embed') ? 'not-allowed' : 'workspace';
  if (role === null || (surface === 'embed' && role !== 'champion')) return 'not-signed-in';
  return (surfaces.includes(surface) ? who[role] : undefined) ?? 'not-allowed';
}

/** As a line of a finding names them. */
export function nameOf({ role, surface }: Principal): string {
  return `${role ?? 'nobody'} (${surface})`;
}
