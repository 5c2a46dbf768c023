/** Nothing was sent: the program is turned off, or off the page around this frame, for now. */
export class ProgramPausedError extends Error {
  override readonly name = 'ProgramPausedError';

  constructor() {
    super('the program is paused on this page');
  }
}

/** Whether a call failed for that; the client of the API wraps what its transport throws. */
export function isProgramPaused(error: unknown): boolean {
  if (error instanceof ProgramPausedError) return true;
  return error instanceof Error && error.cause !== undefined && isProgramPaused(error.cause);
}
