import type { AppErrorDetails } from '@rostra/shared/errors/app-error-code';
import { TRPCClientError } from '@trpc/client';

/** A refusal as it came over the wire. The code is plain text here: a newer server may know more codes than this build. */
export interface RefusedCall {
  readonly code: string;
  readonly details: AppErrorDetails;
  readonly fields: ReadonlyArray<{ readonly path: string; readonly message: string }>;
  readonly requestId: string;
}

/**
 * The refusal inside an error, or null when no answer came (no line, a proxy's page). Read by hand rather than with the contract's
 * schema, which would bring the validation library into every screen.
 */
export function readWireError(error: unknown): RefusedCall | null {
  if (!(error instanceof TRPCClientError)) return null;
  const data: unknown = error.data;
  if (!isRecord(data) || typeof data.code !== 'string') return null;
  return {
    code: data.code,
    details: readDetails(data.details),
    fields: Array.isArray(data.fields) ? data.fields.flatMap(readField) : [],
    requestId: typeof data.requestId === 'string' ? data.requestId : '',
  };
}

/** What a refusal tells beside its code; what is no text, number or yes-or-no is overlooked. */
export function readDetails(value: unknown): AppErrorDetails {
  if (!isRecord(value)) return {};
  const details: Record<string, string | number | boolean> = {};
  for (const [name, detail] of Object.entries(value)) {
    if (typeof detail === 'string' || typeof detail === 'number' || typeof detail === 'boolean') details[name] = detail;
  }
  return details;
}

function readField(value: unknown): Array<{ path: string; message: string }> {
  if (!isRecord(value) || typeof value.path !== 'string' || typeof value.message !== 'string') return [];
  return [{ path: value.path, message: value.message }];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
