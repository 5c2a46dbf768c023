import type { WorkspaceSettings } from '@rostra/shared/workspace/workspace-settings.schema';

const none = { points: null, tiers: null };

/** A workspace as its administrators have it before they change anything. */
export const workspaceSettings: WorkspaceSettings = {
  slug: 'acme',
  versions: { branding: 0, words: 0, calendar: 0, language: 0, sender: 0 },
  branding: { name: 'Acme', accent: '#116459', accentDark: null, font: 'figtree', logoUrl: null },
  words: { en: none, de: none },
  calendar: { timeZone: 'Europe/Berlin', yearStartMonth: 1 },
  language: { locales: ['en'] },
  sender: { name: null, replyTo: null, address: 'no-reply@rostra.example' },
};
