import type { SaveWorkspaceWordsInput } from '@rostra/shared/workspace/save-workspace-words.contract';
import { type PortalLanguage, portalLanguages } from '@rostra/shared/workspace/portal-language';
import type { WorkspaceSettings } from '@rostra/shared/workspace/workspace-settings.schema';
import type { WordsByLanguage } from '@rostra/shared/workspace/workspace-words.schema';
import type { Scope } from '../../../db/workspace-scope.ts';
import { AppError } from '../../../errors/app-error.ts';
import { changeSection } from '../change-section.ts';

/**
 * Says what points and tiers are called here, in each language of the portal. Keys inside stay what they are; only what people read changes.
 *
 * @throws AppError `changed-meanwhile`; `invalid-input` where two tiers would have one name in one language
 */
export async function saveWords(scope: Scope, input: SaveWorkspaceWordsInput): Promise<WorkspaceSettings> {
  const { version, en, de } = input;
  const words: WordsByLanguage = { en, de };
  const namesakes = portalLanguages.flatMap((language) => namesakesIn(words, language));
  if (namesakes.length > 0) throw new AppError('invalid-input', {}, namesakes);
  return changeSection(scope, {
    section: 'words',
    version,
    action: 'workspace.saveWords',
    apply: (workspace) => void Object.assign(workspace, { words }),
  });
}

/** The fields of tiers that are called like one before them. */
function namesakesIn(words: WordsByLanguage, language: PortalLanguage): { path: string; message: 'given-twice' }[] {
  const { tiers } = words[language];
  if (!tiers) return [];
  const names = [tiers.bronze, tiers.silver, tiers.gold].map((name) => name.toLowerCase());
  const twice = (['bronze', 'silver', 'gold'] as const).filter(
    (_, index) => names.indexOf(names[index] ?? '') !== index,
  );
  return twice.map((tier) => ({ path: `${language}.tiers.${tier}`, message: 'given-twice' }));
}
