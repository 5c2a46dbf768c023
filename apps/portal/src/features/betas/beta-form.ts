import { betaDraftFields } from '@rostra/shared/betas/beta-draft.schema';
import type { StaffBeta } from '@rostra/shared/betas/staff-beta.schema';
import { z } from 'zod';

/** What the editor's form is held to: the contract itself. */
export const betaFormSchema = z.object(betaDraftFields);

/** A beta as it stands in the form. While a number is being typed it may be missing. */
export type BetaForm = z.input<typeof betaFormSchema>;
/** A beta as it is sent. */
export type BetaFields = z.output<typeof betaFormSchema>;

/** What a new beta starts from. */
export const emptyBetaForm: BetaForm = {
  title: '',
  summary: '',
  commitment: '',
  criteria: '',
  seats: null,
  admission: 'automatic',
  minimumTier: 'none',
  opensAt: null,
  closesAt: null,
};

/** A stored beta as the form shows it. */
export function toBetaForm(beta: StaffBeta): BetaForm {
  const { title, summary, commitment, criteria, seats, admission, minimumTier, opensAt, closesAt } = beta;
  return { title, summary, commitment, criteria, seats, admission, minimumTier, opensAt, closesAt };
}

/** Whether the form shows a field of this name. */
export function isBetaField(path: string): path is Extract<keyof BetaForm, string> {
  return Object.hasOwn(emptyBetaForm, path);
}

/** Unsaved changes as they are kept in the tab, with the version they were made on. */
export interface KeptBetaForm {
  readonly version: number;
  readonly form: BetaForm;
}

// No bounds: what is too long is still somebody's text. The bounds are for saving.
const keptSchema = z.object({
  version: z.number().int(),
  form: z.object({
    title: z.string(),
    summary: z.string(),
    commitment: z.string(),
    criteria: z.string(),
    seats: z.number().nullable().catch(null),
    admission: z.enum(['automatic', 'by-choice']),
    minimumTier: z.enum(['none', 'bronze', 'silver', 'gold']),
    opensAt: z.string().nullable(),
    closesAt: z.string().nullable(),
  }),
});

/** Reads what an earlier visit kept; null when an older build wrote it in another shape. */
export function readKeptBetaForm(value: unknown): KeptBetaForm | null {
  return keptSchema.safeParse(value).data ?? null;
}
