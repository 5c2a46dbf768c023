import type { StaffBeta } from '@rostra/shared/betas/staff-beta.schema';
import { useEffect, useState } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { applyRefusal } from '../../lib/apply-refusal.ts';
import { errorSentence, isRefusedWith } from '../../lib/error-messages.ts';
import type { RecordEditor } from '../../lib/record-form.tsx';
import { useContentKey } from '../../lib/use-content-key.ts';
import { useDraft } from '../../lib/use-draft.ts';
import { useZodForm } from '../../lib/use-zod-form.ts';
import { useCreateBeta } from './api/create-beta.ts';
import { useSaveBeta } from './api/save-beta.ts';
import {
  type BetaFields,
  type BetaForm,
  betaFormSchema,
  emptyBetaForm,
  isBetaField,
  type KeptBetaForm,
  readKeptBetaForm,
  toBetaForm,
} from './beta-form.ts';

/** The state of one editor. */
export interface BetaEditorState extends RecordEditor {
  readonly form: UseFormReturn<BetaForm, unknown, BetaFields>;
  /** The form as it stands. */
  readonly values: BetaForm;
  /** Counts how often the form was filled anew: a key for fields that keep half-typed text of their own. */
  readonly fillKey: number;
  /** Puts a refusal of the offer at its fields; gives false when it has none of ours. */
  readonly showRefusal: (error: unknown) => boolean;
}

/** What an editor tells its surroundings. */
export interface BetaEditorEvents {
  readonly onSaved: (beta: StaffBeta) => void;
  /** What is stored has changed: ask the server again. */
  readonly onStale: () => void;
}

/**
 * Keeps a beta's text while it is written: over reloads, and beside somebody else who writes it too.
 *
 * @param beta as stored; null for one that is being made
 */
export function useBetaEditor(beta: StaffBeta | null, { onSaved, onStale }: BetaEditorEvents): BetaEditorState {
  const kept = useDraft<KeptBetaForm>(`beta:${beta?.id ?? 'new'}`, readKeptBetaForm);
  const [start] = useState(() => startFrom(beta, kept.restore()));
  const [base, setBase] = useState(start.base);
  const [fill, setFill] = useState({ key: 0, form: start.form });
  const [isRestored, setIsRestored] = useState(start.isRestored);
  const [failure, setFailure] = useState<string | null>(null);
  const form = useZodForm(betaFormSchema, start.form);
  const create = useCreateBeta();
  const update = useSaveBeta();
  const keyOf = useContentKey();

  const values = form.watch();
  const hasChanges = asText(values) !== asText(base.form);
  const isNewer = beta !== null && beta.version > base.version;

  const { reset } = form;
  useEffect(() => reset(fill.form), [reset, fill]);

  const { keep, discard } = kept;
  const { version } = base;
  useEffect(() => {
    if (hasChanges) keep({ version, form: values });
    else discard();
  }, [values, hasChanges, version, keep, discard]);

  function startOver(stored: StaffBeta | null) {
    const next = baseOf(stored);
    setBase(next);
    setFill(({ key }) => ({ key: key + 1, form: next.form }));
    setIsRestored(false);
    setFailure(null);
  }
  // Nothing of one's own is at stake: the form follows what somebody else saved.
  if (isNewer && !hasChanges) startOver(beta);

  function showRefusal(error: unknown): boolean {
    return applyRefusal(form, error, isBetaField);
  }
  function send(fields: BetaFields) {
    setFailure(null);
    const answers = {
      onSuccess: (saved: StaffBeta) => {
        discard();
        startOver(saved);
        onSaved(saved);
      },
      onError: (error: unknown) => {
        if (isRefusedWith(error, 'changed-meanwhile')) onStale();
        else if (!showRefusal(error)) setFailure(errorSentence(error));
      },
    };
    const asked = beta === null ? fields : { ...fields, betaId: beta.id, version };
    const idempotencyKey = keyOf(asked);
    if (beta === null) create.mutate({ ...fields, idempotencyKey }, answers);
    else update.mutate({ ...fields, betaId: beta.id, version, idempotencyKey }, answers);
  }

  return {
    form,
    values,
    fillKey: fill.key,
    hasChanges,
    isRestored: isRestored && hasChanges,
    isBehind: isNewer && hasChanges,
    isSaving: create.isPending || update.isPending,
    failure,
    save: () => void form.handleSubmit(send)(),
    showRefusal,
    takeStored: () => startOver(beta),
    keepMine: () => setBase({ ...base, version: beta?.version ?? base.version }),
  };
}

function baseOf(beta: StaffBeta | null): KeptBetaForm {
  return beta === null ? { version: 0, form: emptyBetaForm } : { version: beta.version, form: toBetaForm(beta) };
}

function startFrom(beta: StaffBeta | null, kept: Partial<KeptBetaForm> | null) {
  const base = baseOf(beta);
  if (!kept?.form || kept.version === undefined || asText(kept.form) === asText(base.form)) {
    return { form: base.form, base, isRestored: false };
  }
  return { form: kept.form, base: { version: kept.version, form: base.form }, isRestored: true };
}

/** A form as text, fields in one order, spaces around words left out as the server does. */
function asText(form: BetaForm): string {
  const { title, summary, commitment, criteria, seats, admission, minimumTier, opensAt, closesAt } = form;
  const words = [title, summary, commitment, criteria].map((text) => text.trim());
  return JSON.stringify([...words, seats, admission, minimumTier, instant(opensAt), instant(closesAt)]);
}

/** One way to write an instant: the server may leave the milliseconds out. */
function instant(text: string | null): number | string | null {
  if (text === null) return null;
  const at = Date.parse(text);
  return Number.isNaN(at) ? text : at;
}
