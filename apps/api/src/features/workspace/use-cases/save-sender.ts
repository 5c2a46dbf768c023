import type { SaveWorkspaceSenderInput } from '@rostra/shared/workspace/save-workspace-sender.contract';
import type { WorkspaceSettings } from '@rostra/shared/workspace/workspace-settings.schema';
import type { Scope } from '../../../db/workspace-scope.ts';
import { changeSection } from '../change-section.ts';

/**
 * Says in whose name mails go out and where answers to them arrive. The address they come from is the installation's.
 *
 * @throws AppError `changed-meanwhile`
 */
export function saveSender(scope: Scope, input: SaveWorkspaceSenderInput): Promise<WorkspaceSettings> {
  const { version, name: senderName, replyTo } = input;
  return changeSection(scope, {
    section: 'sender',
    version,
    action: 'workspace.saveSender',
    apply: (workspace) => void Object.assign(workspace, { senderName, replyTo }),
  });
}
