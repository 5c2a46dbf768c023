import { z } from 'zod';
import { workspaceFonts } from '../branding/workspace-font.ts';
import { workspaceWordsSchema } from './workspace-words.schema.ts';

/** What a page needs to know of a workspace before anybody signs in: its name, its look and its words. Nothing in it is private. */
export const workspaceFaceSchema = z.object({
  slug: z.string(),
  name: z.string(),
  /** `#rrggbb`; the portal derives an accessible scale from it. */
  accent: z.string(),
  /** `#rrggbb` for dark pages; null: derived from `accent`. */
  accentDark: z.string().nullable(),
  font: z.enum(workspaceFonts),
  /** Path of the logo at our own origin; null while there is none. */
  logoUrl: z.string().nullable(),
  words: workspaceWordsSchema,
  locale: z.string(),
  timeZone: z.string(),
  /** Whether the ready-made demo people can be signed in as. */
  isDemo: z.boolean(),
  /** Exact origins that may embed this workspace: `https://community.example.com`. */
  embedOrigins: z.array(z.string()),
});

/** A workspace as any visitor may see it. */
export type WorkspaceFace = z.infer<typeof workspaceFaceSchema>;
