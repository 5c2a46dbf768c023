import { useMutation } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { DefaultValues, FieldValues, Path, UseFormReturn } from 'react-hook-form';
import type { z } from 'zod';
import { applyRefusal } from './apply-refusal.ts';
import { errorSentence, isRefusedWith } from './error-messages.ts';
import type { RecordEditor } from './record-form.tsx';
import { useContentKey } from './use-content-key.ts';
import { useDraft } from './use-draft.ts';
import { useZodForm } from './use-zod-form.ts';

/** What the text in a form was made from, and what is kept in the tab beside it. */
export interface StoredText<Input extends FieldValues> {
  /** How often it was saved; 0 while nothing is stored. */
  readonly version: number;
  readonly form: DefaultValues<Input> & Input;
}

/** What `useRecordEditor` takes. */
export interface RecordEditorOptions<Input extends FieldValues, Output, Stored extends StoredText<Input>, Saved> {
  /** Under which the text is kept in the tab: `reward:<id>`. */
  readonly name: string;
  readonly schema: z.ZodType<Output, Input>;
  /** As the server told last; what a new one starts from while nothing is stored. */
  readonly stored: Stored;
  /** Reads what an earlier visit kept; null when an older build wrote it in another shape. */
  readonly readKept: (value: unknown) => Stored | null;
  /** A form as text, spaces left out as the server does: what reads the same was not changed. */
  readonly asText: (form: Input) => string;
  /** Whether the form shows a field of this name, for refusals that name one. */
  readonly isField: (path: string) => path is Path<Input>;
  /** Saves on top of what the text was made from; `keyOf` gives the idempotency key of what is sent. */
  readonly save: (fields: Output, base: Stored, keyOf: (contents: unknown) => string) => Promise<Saved>;
  /** What is stored from then on. */
  readonly toStored: (saved: Saved) => Stored;
  readonly onSaved?: (saved: Saved) => void;
  /** What is stored has changed: ask the server again. */
  readonly onStale: () => void;
}

/** The state of one editor. */
export interface RecordEditorState<Input extends FieldValues, Output> extends RecordEditor {
  readonly form: UseFormReturn<Input, unknown, Output>;
  /** The form as it stands. */
  readonly values: Input;
  /** Counts how often the form was filled anew: a key for fields that keep half-typed text of their own. */
  readonly fillKey: number;
  /** Puts a refusal at its fields; gives false when it has none of ours. */
  readonly showRefusal: (error: unknown) => boolean;
}

/**
 * Keeps the text of a record while it is written: over reloads, and beside somebody else who writes it too. While nothing of one's own is typed the form
 * follows what is stored; otherwise both texts stay until the person chose one. A save that answered late is dropped once the editor is gone.
 */
export function useRecordEditor<Input extends FieldValues, Output, Stored extends StoredText<Input>, Saved>(
  options: RecordEditorOptions<Input, Output, Stored, Saved>,
): RecordEditorState<Input, Output> {
  const { name, schema, stored, readKept, asText, isField, save, toStored, onSaved, onStale } = options;
  const kept = useDraft<Stored>(name, readKept);
  const [start] = useState(() => startFrom(stored, kept.restore(), asText));
  const [base, setBase] = useState(start.base);
  const [fill, setFill] = useState({ key: 0, form: start.form });
  const [isRestored, setIsRestored] = useState(start.isRestored);
  const [failure, setFailure] = useState<string | null>(null);
  const form = useZodForm<Input, Output>(schema, start.form);
  const keyOf = useContentKey();
  const saving = useMutation({ mutationFn: (fields: Output) => save(fields, base, keyOf), retry: false });

  const values = form.watch();
  const hasChanges = asText(values) !== asText(base.form);
  const isNewer = stored.version > base.version;

  const { reset } = form;
  useEffect(() => reset(fill.form), [reset, fill]);

  const { keep, discard } = kept;
  useEffect(() => {
    if (hasChanges) keep({ ...base, form: values });
    else discard();
  }, [values, hasChanges, base, keep, discard]);

  function startOver(next: Stored) {
    setBase(next);
    setFill(({ key }) => ({ key: key + 1, form: next.form }));
    setIsRestored(false);
    setFailure(null);
  }
  // Nothing of one's own is at stake: the form follows what somebody else saved.
  if (isNewer && !hasChanges) startOver(stored);

  function showRefusal(error: unknown): boolean {
    return applyRefusal(form, error, isField);
  }
  function send(fields: Output) {
    setFailure(null);
    saving.mutate(fields, {
      onSuccess: (saved) => {
        discard();
        startOver(toStored(saved));
        onSaved?.(saved);
      },
      onError: (error) => {
        if (isRefusedWith(error, 'changed-meanwhile')) onStale();
        else if (!showRefusal(error)) setFailure(errorSentence(error));
      },
    });
  }

  return {
    form,
    values,
    fillKey: fill.key,
    hasChanges,
    isRestored: isRestored && hasChanges,
    isBehind: isNewer && hasChanges,
    isSaving: saving.isPending,
    failure,
    save: () => void form.handleSubmit(send)(),
    showRefusal,
    takeStored: () => startOver(stored),
    keepMine: () => setBase({ ...base, version: stored.version }),
  };
}

function startFrom<Input extends FieldValues, Stored extends StoredText<Input>>(
  stored: Stored,
  kept: Partial<Stored> | null,
  asText: (form: Input) => string,
) {
  if (!kept?.form || kept.version === undefined || asText(kept.form) === asText(stored.form))
    return { form: stored.form, base: stored, isRestored: false };
  // Where nothing is stored there is nothing that saving could write over.
  const version = stored.version === 0 ? 0 : kept.version;
  return { form: kept.form, base: { ...stored, ...kept, version, form: stored.form }, isRestored: true };
}
