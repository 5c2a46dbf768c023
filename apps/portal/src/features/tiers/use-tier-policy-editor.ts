import type { GetTierPolicyOutput } from '@rostra/shared/tiers/get-tier-policy.contract';
import type { TierPolicyDraftOutput } from '@rostra/shared/tiers/tier-policy.schema';
import { useEffect, useState } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { applyRefusal } from '../../lib/apply-refusal.ts';
import { errorSentence } from '../../lib/error-messages.ts';
import { useContentKey } from '../../lib/use-content-key.ts';
import { useDraft } from '../../lib/use-draft.ts';
import { useZodForm } from '../../lib/use-zod-form.ts';
import { useSaveTierPolicyDraft } from './api/save-tier-policy-draft.ts';
import {
  asText,
  isTierPolicyField,
  type KeptTierPolicyForm,
  readKeptTierPolicyForm,
  type TierPolicyFields,
  type TierPolicyForm,
  tierPolicyFormSchema,
  toTierPolicyForm,
} from './tier-policy-form.ts';

/** The state of the one editor of tiers. */
export interface TierPolicyEditorState {
  readonly form: UseFormReturn<TierPolicyForm, unknown, TierPolicyFields>;
  /** The form as it stands. */
  readonly values: TierPolicyForm;
  readonly hasChanges: boolean;
  /** Somebody else saved the draft since, while there are changes here. */
  readonly isBehind: boolean;
  readonly isSaving: boolean;
  /** Why the last try failed, where no field says it. */
  readonly failure: string | null;
  readonly save: () => void;
  /** Puts a refusal at its fields; gives false when it has none of ours. */
  readonly showRefusal: (error: unknown) => boolean;
  /** Throws away what is typed for what is stored. */
  readonly takeStored: () => void;
  /** From now on saving writes over what somebody else saved. */
  readonly keepMine: () => void;
}

type Stored = Pick<GetTierPolicyOutput, 'draft' | 'current'>;

/** Keeps the terms while they are written: over reloads, and beside somebody else who writes them too. */
export function useTierPolicyEditor(stored: Stored): TierPolicyEditorState {
  const kept = useDraft<KeptTierPolicyForm>('tier-policy', readKeptTierPolicyForm);
  const [start] = useState(() => startFrom(stored, kept.restore()));
  const [base, setBase] = useState(start.base);
  const [fill, setFill] = useState(start.form);
  const [failure, setFailure] = useState<string | null>(null);
  const form = useZodForm(tierPolicyFormSchema, start.form);
  const save = useSaveTierPolicyDraft();
  const keyOf = useContentKey();

  const values = form.watch();
  const hasChanges = asText(values) !== asText(base.form);
  const isNewer = (stored.draft?.revision ?? 0) > base.revision;

  const { reset } = form;
  useEffect(() => reset(fill), [reset, fill]);

  const { keep, discard } = kept;
  const { revision } = base;
  useEffect(() => {
    if (hasChanges) keep({ revision, form: values });
    else discard();
  }, [values, hasChanges, revision, keep, discard]);

  function startOver(next: Stored) {
    const nextBase = baseOf(next);
    setBase(nextBase);
    setFill(nextBase.form);
    setFailure(null);
  }
  // Nothing of one's own is at stake: the form follows what somebody else saved.
  if (isNewer && !hasChanges) startOver(stored);

  function send(fields: TierPolicyFields) {
    setFailure(null);
    const asked = { ...fields, revision };
    save.mutate(
      { ...asked, idempotencyKey: keyOf(asked) },
      {
        onSuccess: (draft: TierPolicyDraftOutput) => {
          discard();
          startOver({ ...stored, draft });
        },
        onError: (error) => {
          if (!applyRefusal(form, error, isTierPolicyField)) setFailure(errorSentence(error));
        },
      },
    );
  }

  return {
    form,
    values,
    hasChanges,
    isBehind: isNewer && hasChanges,
    isSaving: save.isPending,
    failure,
    save: () => void form.handleSubmit(send)(),
    showRefusal: (error) => applyRefusal(form, error, isTierPolicyField),
    takeStored: () => startOver(stored),
    keepMine: () => setBase({ ...base, revision: stored.draft?.revision ?? 0 }),
  };
}

function baseOf(stored: Stored): KeptTierPolicyForm {
  return { revision: stored.draft?.revision ?? 0, form: toTierPolicyForm(stored) };
}

function startFrom(stored: Stored, kept: Partial<KeptTierPolicyForm> | null) {
  const base = baseOf(stored);
  if (!kept?.form || kept.revision === undefined || asText(kept.form) === asText(base.form)) {
    return { form: base.form, base };
  }
  // Without a draft there is nothing that saving could write over.
  return { form: kept.form, base: { revision: stored.draft ? kept.revision : 0, form: base.form } };
}
