import { z } from 'zod';
import { workspaceFonts } from '../branding/workspace-font.ts';
import { portalLocales } from './portal-language.ts';
import { wordsByLanguageSchema } from './workspace-words.schema.ts';

/** Parts of the settings that are saved by themselves, each with a version of its own. */
export const settingsSections = ['branding', 'words', 'calendar', 'language', 'sender'] as const;

/** A part of the settings. */
export type SettingsSection = (typeof settingsSections)[number];

/** How often a section was saved; 0 at first. Sent back with a change, which is refused when somebody saved meanwhile. */
export const settingsVersion = z.number().int().min(0);

/** What an administrator sets for the whole workspace. */
export const workspaceSettingsSchema = z.object({
  slug: z.string(),
  versions: z.object({
    branding: settingsVersion,
    words: settingsVersion,
    calendar: settingsVersion,
    language: settingsVersion,
    sender: settingsVersion,
  }),
  branding: z.object({
    name: z.string(),
    /** `#rrggbb`. */
    accent: z.string(),
    /** `#rrggbb` for dark pages; null: made from `accent`. */
    accentDark: z.string().nullable(),
    font: z.enum(workspaceFonts),
    /** Where the logo is; null while there is none. */
    logoUrl: z.string().nullable(),
  }),
  words: wordsByLanguageSchema,
  calendar: z.object({
    timeZone: z.string(),
    /** The month, 1 to 12, in which the program's year begins, and with it the first quarter. */
    yearStartMonth: z.number().int(),
  }),
  /** The languages that are on, each with its way to write dates and numbers; the first is the default. */
  language: z.object({ locales: z.array(z.enum(portalLocales)) }),
  sender: z.object({
    /** Name that mails come from; null: the workspace's name. */
    name: z.string().nullable(),
    /** Where answers to mails go; null: to the address they come from. */
    replyTo: z.string().nullable(),
    /** The address mails come from, which belongs to the installation. Null while no mail server is set up. */
    address: z.string().nullable(),
  }),
});

/** What an administrator sets for the whole workspace. */
export type WorkspaceSettings = z.infer<typeof workspaceSettingsSchema>;
