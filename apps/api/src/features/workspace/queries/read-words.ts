import type { WorkspaceWords } from '@rostra/shared/workspace/workspace-words.schema';
import type { Scope } from '../../../db/workspace-scope.ts';
import { toWords } from '../workspace.mapper.ts';
import { loadWorkspace } from '../workspace.repository.ts';

/** What points and tiers are called in the workspace of the scope, for mails and files. Read once per transaction. */
export async function readWords(scope: Scope): Promise<WorkspaceWords> {
  return toWords(await loadWorkspace(scope));
}
