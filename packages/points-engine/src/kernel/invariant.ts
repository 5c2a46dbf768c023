/**
 * A fact that must hold does not: a fault in the program or in stored data, never a user's doing. Thrown, not returned, so that
 * the transaction around it fails and nothing is written.
 */
export class InvariantError extends Error {
  override readonly name = 'InvariantError';
}

/** Throws `InvariantError` with `message` unless `holds`. */
export function invariant(holds: boolean, message: string): asserts holds {
  if (!holds) throw new InvariantError(message);
}
