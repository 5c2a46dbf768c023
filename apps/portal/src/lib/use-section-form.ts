import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { DefaultValues, FieldValues, Path, UseFormReturn } from 'react-hook-form';
import type { z } from 'zod';
import { applyRefusal } from './apply-refusal.ts';
import { errorSentence, isRefusedWith } from './error-messages.ts';
import { useTRPC } from './trpc.ts';
import { useContentKey } from './use-content-key.ts';
import { useZodForm } from './use-zod-form.ts';

/** What `useSectionForm` takes. */
export interface SectionFormOptions<Input extends FieldValues, Output> {
  readonly schema: z.ZodType<Output, Input>;
  /** The section as stored, and how often it was saved. */
  readonly stored: DefaultValues<Input> & Input;
  readonly version: number;
  /** Fields the form shows, for refusals that name one. */
  readonly fields: readonly string[];
  readonly save: (wish: Output & { readonly version: number; readonly idempotencyKey: string }) => Promise<unknown>;
  readonly onSaved: () => void;
}

/** A section of the settings being changed. */
export interface SectionForm<Input extends FieldValues, Output> {
  readonly form: UseFormReturn<Input, unknown, Output>;
  readonly submit: () => void;
  readonly isBusy: boolean;
  readonly error: string | null;
  /** Somebody else saved this section since it was read, and something is typed here. */
  readonly isOvertaken: boolean;
  /** Goes on with what is typed; the next save writes over theirs. */
  readonly keepMine: () => void;
  readonly takeTheirs: () => void;
}

/**
 * A form over one section of the settings. Nothing typed is lost when somebody else saves meanwhile: it is told, and either can be kept. While nothing is
 * typed the form follows what is stored.
 */
export function useSectionForm<Input extends FieldValues, Output>(
  options: SectionFormOptions<Input, Output>,
): SectionForm<Input, Output> {
  const { schema, stored, version, fields, save, onSaved } = options;
  const form = useZodForm<Input, Output>(schema, stored);
  const [base, setBase] = useState(version);
  const [error, setError] = useState<string | null>(null);
  const keyOf = useContentKey();
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const { isDirty, isSubmitting } = form.formState;

  function takeTheirs() {
    form.reset(stored);
    setBase(version);
    setError(null);
  }
  if (base !== version && !isDirty) setBase(version);
  const latest = useRef(stored);
  useEffect(() => {
    latest.current = stored;
  });
  const shown = useRef(version);
  useEffect(() => {
    if (isDirty || shown.current === version) return;
    shown.current = version;
    form.reset(latest.current);
  }, [form, isDirty, version]);

  const submit = form.handleSubmit(async (values) => {
    setError(null);
    const wish = { ...values, version: base };
    try {
      await save({ ...wish, idempotencyKey: keyOf(wish) });
      form.reset(form.getValues());
      setBase(base + 1);
      onSaved();
    } catch (fault) {
      if (isRefusedWith(fault, 'changed-meanwhile')) {
        await queryClient.refetchQueries(trpc.workspace.settings.queryFilter());
        return;
      }
      const hasField = (path: string): path is Path<Input> => fields.includes(path);
      if (!applyRefusal(form, fault, hasField)) setError(errorSentence(fault));
    }
  });
  return {
    form,
    submit: () => void submit(),
    isBusy: isSubmitting,
    error,
    isOvertaken: version > base && isDirty,
    keepMine: () => setBase(version),
    takeTheirs,
  };
}
