import { z } from 'zod';

/** What a page needs to know of a workspace before anybody signs in: its name and its look. Nothing in it is private. */
export const workspaceFaceSchema = z.object({
  slug: z.string(),
  name: z.string(),
  /** `#rrggbb`; the portal derives an accessible scale from it. */
  accent: z.string(),
  locale: z.string(),
  timeZone: z.string(),
  /** Whether the ready-made demo people can be signed in as. */
  isDemo: z.boolean(),
  /** Exact origins that may embed this workspace: `https://community.example.com`. */
  embedOrigins: z.array(z.string()),
});

/** A workspace as any visitor may see it. */
export type WorkspaceFace = z.infer<typeof workspaceFaceSchema>;
