import type { AppErrorCode, AppErrorDetails } from '@rostra/shared/errors/app-error-code';
import type { FieldError } from '@rostra/shared/errors/wire-error';
import { boundedMessage } from '@rostra/shared/errors/field-message';
import type { Decision, FieldProblem } from '@rostra/points-engine';

/** An expected refusal. It rolls the transaction back, travels as its code, and is not logged as a fault. */
export class AppError extends Error {
  readonly code: AppErrorCode;
  readonly details: AppErrorDetails;
  readonly fields: readonly FieldError[];

  constructor(code: AppErrorCode, details: AppErrorDetails = {}, fields: readonly FieldError[] = []) {
    super(code);
    this.name = 'AppError';
    this.code = code;
    this.details = details;
    this.fields = fields;
  }
}

/** The value of an engine decision; a refusal is thrown as the error it becomes on the wire. */
export function allowed<Value>(decision: Decision<Value>): Value {
  if (decision.ok) return decision.value;
  const { problems = [], ...details } = decision.refusal.details;
  throw new AppError(decision.refusal.code, details, problems.map(atField));
}

/** A problem the engine found, as it stands at its field on the wire. */
export function atField({ path, code, limit }: FieldProblem): FieldError {
  return { path, message: limit === undefined ? code : boundedMessage(code, limit) };
}
