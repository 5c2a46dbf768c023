import { z } from 'zod';
import { workspaceFonts } from '../branding/workspace-font.ts';
import { portalLocales } from './portal-language.ts';
import { wordsByLanguageSchema } from './workspace-words.schema.ts';

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
  words: wordsByLanguageSchema,
  /** The languages that are on, each with its way to write dates and numbers; the first is the default. */
  locales: z.array(z.enum(portalLocales)),
  timeZone: z.string(),
  /** Whether the ready-made demo people can be signed in as. */
  isDemo: z.boolean(),
  /** Origins that may embed this workspace: `https://community.example.com`, or `https://*.example.com` with one label for the `*`. */
  embedOrigins: z.array(z.string()),
});

/** A workspace as any visitor may see it. */
export type WorkspaceFace = z.infer<typeof workspaceFaceSchema>;
