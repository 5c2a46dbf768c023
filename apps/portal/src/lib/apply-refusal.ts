import type { FieldValues, Path, UseFormReturn } from 'react-hook-form';
import { readWireError } from './wire-error.ts';

/** The names a form has fields for; list positions are written as they are: `stages.0.title`. */
type HasField<Values extends FieldValues> = (path: string) => path is Path<Values>;

/**
 * Puts the server's field problems at their fields and focuses the first. `hasField` says which paths the form shows. Gives true when
 * every problem found its field; otherwise show `errorSentence(error)` too.
 */
export function applyRefusal<Values extends FieldValues, Context, Output>(
  form: UseFormReturn<Values, Context, Output>,
  error: unknown,
  hasField: HasField<Values>,
): boolean {
  const fields = readWireError(error)?.fields ?? [];
  let isFirst = true;
  let placed = 0;
  for (const { path, message } of fields) {
    if (!hasField(path)) continue;
    form.setError(path, { type: 'server', message }, { shouldFocus: isFirst });
    isFirst = false;
    placed += 1;
  }
  return fields.length > 0 && placed === fields.length;
}
