import { z } from 'zod';
import type { ChallengeForm } from './challenge-form.ts';

/** Unsaved changes as they are kept in the tab, with the version they were made on. */
export interface KeptForm {
  readonly version: number;
  readonly form: ChallengeForm;
}

/** A number that was being typed is kept as nothing. */
const amount = z.number().catch(0);

// No bounds: what is too long is still somebody's text. The server's bounds are for saving.
const keptFormSchema = z.object({
  version: z.number().int(),
  form: z.object({
    title: z.string(),
    summary: z.string(),
    purpose: z.string(),
    reviewSite: z.object({ name: z.string(), url: z.string() }).nullable(),
    opensAt: z.string().nullable(),
    closesAt: z.string().nullable(),
    isRepeatable: z.boolean(),
    minimumTier: z.enum(['none', 'bronze', 'silver', 'gold']),
    stages: z.array(
      z.object({
        title: z.string(),
        instruction: z.string(),
        points: amount,
        minutes: amount,
        isEvidenceFree: z.boolean(),
        // What was kept before stages could be scored has none.
        rubric: z.object({ scoreMax: amount, meaning: z.string() }).nullable().default(null),
        evidence: z.array(
          z.object({
            kind: z.enum(['link', 'text', 'image', 'choice', 'rating', 'date']),
            label: z.string(),
            isRequired: z.boolean(),
            choices: z.array(z.string()).optional(),
          }),
        ),
      }),
    ),
  }),
});

/** Reads what an earlier visit kept; null when an older build wrote it in another shape. */
export function readKeptForm(value: unknown): KeptForm | null {
  return keptFormSchema.safeParse(value).data ?? null;
}
