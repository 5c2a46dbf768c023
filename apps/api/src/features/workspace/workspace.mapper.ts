import { type PortalLocale, portalLocales } from '@rostra/shared/workspace/portal-language';
import type { WorkspaceFace } from '@rostra/shared/workspace/workspace-face.schema';
import { settingsSections, type WorkspaceSettings } from '@rostra/shared/workspace/workspace-settings.schema';
import { noOwnWords } from '@rostra/shared/workspace/house-words';
import type { WordsByLanguage } from '@rostra/shared/workspace/workspace-words.schema';
import { logoPath } from './logo-path.ts';
import type { Workspace } from './workspace.entity.ts';

/** What leaves the house of a workspace: nothing private. */
export function toWorkspaceFace(workspace: Workspace): WorkspaceFace {
  const { slug, name, accent, font, timeZone, isDemo } = workspace;
  return {
    slug,
    name,
    accent,
    accentDark: workspace.accentDark ?? null,
    font,
    logoUrl: logoPath(workspace),
    words: toWords(workspace),
    locales: toLocales(workspace),
    timeZone,
    isDemo,
    embedOrigins: workspace.isEmbedOn ? [...workspace.embedOrigins] : [],
  };
}

/** Everything an administrator sets, with the version of each section. */
export function toWorkspaceSettings(workspace: Workspace, mailAddress: string | null): WorkspaceSettings {
  const { slug, name, accent, font, timeZone, yearStartMonth } = workspace;
  const versions = Object.fromEntries(settingsSections.map((one) => [one, workspace.settingsVersions[one] ?? 0]));
  const { branding = 0, words = 0, calendar = 0, language = 0, sender = 0 } = versions;
  return {
    slug,
    versions: { branding, words, calendar, language, sender },
    branding: { name, accent, accentDark: workspace.accentDark ?? null, font, logoUrl: logoPath(workspace) },
    words: toWords(workspace),
    calendar: { timeZone, yearStartMonth },
    language: { locales: toLocales(workspace) },
    sender: { name: workspace.senderName ?? null, replyTo: workspace.replyTo ?? null, address: mailAddress },
  };
}

/** The workspace's own words by language; the house's where it has none. */
function toWords({ words }: Workspace): WordsByLanguage {
  return { en: words.en ?? noOwnWords, de: words.de ?? noOwnWords };
}

/** The languages that are on, the default first. What an older version wrote and nobody speaks any more is left out. */
function toLocales({ locale, furtherLocales }: Workspace): PortalLocale[] {
  const known = [locale, ...furtherLocales].flatMap((one) => portalLocales.find((spoken) => spoken === one) ?? []);
  return known.length > 0 ? known : ['en'];
}
