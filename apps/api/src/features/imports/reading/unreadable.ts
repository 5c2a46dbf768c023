import type { ImportUnreadableReason } from '@rostra/shared/imports/upload-import.contract';
import { AppError } from '../../../errors/app-error.ts';

/**
 * The refusal of a file that cannot be read as a whole: `import-unreadable` with the reason, and the line where reading stopped.
 *
 * @param line counted from 1; left out where no line is to blame
 */
export function unreadable(reason: ImportUnreadableReason, line?: number): AppError {
  return new AppError('import-unreadable', line === undefined ? { reason } : { reason, line });
}
