import type { AppErrorCode } from '@rostra/shared/errors/app-error-code';
import { readWireError } from './wire-error.ts';

/** Whether a call failed with this code. Apart from the sentences, so that the first load can ask without them. */
export function isRefusedWith(error: unknown, code: AppErrorCode): boolean {
  return readWireError(error)?.code === code;
}
