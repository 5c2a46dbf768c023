import {
  saveTierPolicyDraftInput,
  type SaveTierPolicyDraftInput,
} from '@rostra/shared/tiers/save-tier-policy-draft.contract';
import type { GetTierPolicyOutput } from '@rostra/shared/tiers/get-tier-policy.contract';
import { z } from 'zod';

/** What the editor's form is held to: the contract itself. */
export const tierPolicyFormSchema = saveTierPolicyDraftInput.omit({ idempotencyKey: true, revision: true });

/** A draft as it stands in the form. While a number is being typed it may be missing. */
export type TierPolicyForm = z.input<typeof tierPolicyFormSchema>;
/** A draft as it is sent. */
export type TierPolicyFields = Omit<SaveTierPolicyDraftInput, 'idempotencyKey' | 'revision'>;

/** The draft as the form shows it; what is in force where nothing is being written yet. */
export function toTierPolicyForm({ draft, current }: Pick<GetTierPolicyOutput, 'draft' | 'current'>): TierPolicyForm {
  const { kind, windowMonths, thresholds, keptMonths, graceDays } = draft?.terms ?? current.terms;
  const { falls, note } = draft ?? { falls: 'as-promised' as const, note: '' };
  return { kind, windowMonths, thresholds: { ...thresholds }, keptMonths, graceDays, falls, note };
}

const NAMES = [
  'kind',
  'windowMonths',
  'thresholds.bronze',
  'thresholds.silver',
  'thresholds.gold',
  'keptMonths',
  'graceDays',
  'falls',
  'note',
] as const;

/** The name of a field of the form. */
export type TierPolicyFieldName = (typeof NAMES)[number];

/** Whether the form shows a field of this name. */
export function isTierPolicyField(path: string): path is TierPolicyFieldName {
  return NAMES.some((name) => name === path);
}

/** A form as text, fields in one order. */
export function asText({ kind, windowMonths, thresholds, keptMonths, graceDays, falls, note }: TierPolicyForm): string {
  const { bronze, silver, gold } = thresholds;
  return JSON.stringify([kind, windowMonths, bronze, silver, gold, keptMonths, graceDays, falls, note.trim()]);
}

/** Unsaved changes as they are kept in the tab, with the revision of the draft that they were made on. */
export interface KeptTierPolicyForm {
  readonly version: number;
  readonly form: TierPolicyForm;
}

const count = z.number().catch(0);
const keptSchema = z.object({
  version: z.number().int(),
  form: z.object({
    kind: z.enum(['rolling', 'lifetime']),
    windowMonths: count,
    thresholds: z.object({ bronze: count, silver: count, gold: count }),
    keptMonths: count,
    graceDays: count,
    falls: z.enum(['as-promised', 'at-once']),
    note: z.string(),
  }),
});

/** Reads what an earlier visit kept; null when an older build wrote it in another shape. */
export function readKeptTierPolicyForm(value: unknown): KeptTierPolicyForm | null {
  return keptSchema.safeParse(value).data ?? null;
}
