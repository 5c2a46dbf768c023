import type { GetTierPolicyOutput } from '@rostra/shared/tiers/get-tier-policy.contract';
import { type RecordEditorState, useRecordEditor } from '../../lib/use-record-editor.ts';
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
export type TierPolicyEditorState = RecordEditorState<TierPolicyForm, TierPolicyFields>;

type Policy = Pick<GetTierPolicyOutput, 'draft' | 'current'>;

/** Keeps the terms while they are written. The text belongs to one draft: another one, begun after it was thrown away, counts anew. */
export function useTierPolicyEditor({ draft, current }: Policy): TierPolicyEditorState {
  const saving = useSaveTierPolicyDraft();
  return useRecordEditor({
    name: `tier-policy:${draft?.version ?? 'new'}`,
    schema: tierPolicyFormSchema,
    stored: storedText({ draft, current }),
    readKept: readKeptTierPolicyForm,
    asText,
    isField: isTierPolicyField,
    save: (fields, { version: revision }, keyOf) => {
      const wish = { ...fields, revision };
      return saving.mutateAsync({ ...wish, idempotencyKey: keyOf(wish) });
    },
    toStored: (saved) => storedText({ draft: saved, current }),
    // Saving asks for the draft again, whatever its answer is.
    onStale: () => undefined,
  });
}

function storedText(policy: Policy): KeptTierPolicyForm {
  return { version: policy.draft?.revision ?? 0, form: toTierPolicyForm(policy) };
}
