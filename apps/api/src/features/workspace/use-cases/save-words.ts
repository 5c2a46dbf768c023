import type { SaveWorkspaceWordsInput } from '@rostra/shared/workspace/save-workspace-words.contract';
import type { WorkspaceSettings } from '@rostra/shared/workspace/workspace-settings.schema';
import type { Scope } from '../../../db/workspace-scope.ts';
import { AppError } from '../../../errors/app-error.ts';
import { changeSection } from '../change-section.ts';

/**
 * Says what points and tiers are called here, in the workspace's language. Keys inside stay what they are; only what people read changes.
 *
 * @throws AppError `changed-meanwhile`; `invalid-input` where two tiers would have one name
 */
export async function saveWords(scope: Scope, input: SaveWorkspaceWordsInput): Promise<WorkspaceSettings> {
  const { version, points, tiers } = input;
  if (tiers) refuseNamesakes(tiers);
  return changeSection(scope, {
    section: 'words',
    version,
    action: 'workspace.saveWords',
    apply(workspace) {
      const language = workspace.locale.split('-')[0] ?? workspace.locale;
      workspace.words = { ...workspace.words, [language]: { points, tiers } };
    },
  });
}

function refuseNamesakes(tiers: NonNullable<SaveWorkspaceWordsInput['tiers']>): void {
  const names = [tiers.bronze, tiers.silver, tiers.gold].map((name) => name.toLowerCase());
  const keys = ['bronze', 'silver', 'gold'] as const;
  const twice = keys.filter((_, index) => names.indexOf(names[index] ?? '') !== index);
  if (twice.length === 0) return;
  throw new AppError(
    'invalid-input',
    {},
    twice.map((key) => ({ path: `tiers.${key}`, message: 'given-twice' })),
  );
}
