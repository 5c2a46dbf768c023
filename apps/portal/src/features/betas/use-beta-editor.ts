import type { StaffBeta } from '@rostra/shared/betas/staff-beta.schema';
import { type RecordEditorState, useRecordEditor } from '../../lib/use-record-editor.ts';
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
export type BetaEditorState = RecordEditorState<BetaForm, BetaFields>;

/** What an editor tells its surroundings. */
export interface BetaEditorEvents {
  readonly onSaved: (beta: StaffBeta) => void;
  /** What is stored has changed: ask the server again. */
  readonly onStale: () => void;
}

/**
 * Keeps a beta's text while it is written.
 *
 * @param beta as stored; null for one that is being made
 */
export function useBetaEditor(beta: StaffBeta | null, { onSaved, onStale }: BetaEditorEvents): BetaEditorState {
  const create = useCreateBeta();
  const update = useSaveBeta();
  return useRecordEditor({
    name: `beta:${beta?.id ?? 'new'}`,
    schema: betaFormSchema,
    stored: storedText(beta),
    readKept: readKeptBetaForm,
    asText,
    isField: isBetaField,
    save: (fields, { version }, keyOf) => {
      if (beta === null) return create.mutateAsync({ ...fields, idempotencyKey: keyOf(fields) });
      const wish = { ...fields, betaId: beta.id, version };
      return update.mutateAsync({ ...wish, idempotencyKey: keyOf(wish) });
    },
    toStored: storedText,
    onSaved,
    onStale,
  });
}

function storedText(beta: StaffBeta | null): KeptBetaForm {
  return beta === null ? { version: 0, form: emptyBetaForm } : { version: beta.version, form: toBetaForm(beta) };
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
