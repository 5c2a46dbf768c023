import type { SaveWorkspaceCalendarInput } from '@rostra/shared/workspace/save-workspace-calendar.contract';
import type { WorkspaceSettings } from '@rostra/shared/workspace/workspace-settings.schema';
import type { Scope } from '../../../db/workspace-scope.ts';
import { changeSection } from '../change-section.ts';

/**
 * Says in which zone days begin here and in which month the year does. What is weighed from now on goes by it; what was posted keeps its dates.
 *
 * @throws AppError `changed-meanwhile`
 */
export function saveCalendar(scope: Scope, input: SaveWorkspaceCalendarInput): Promise<WorkspaceSettings> {
  const { version, timeZone, yearStartMonth } = input;
  return changeSection(scope, {
    section: 'calendar',
    version,
    action: 'workspace.saveCalendar',
    apply: (workspace) => void Object.assign(workspace, { timeZone, yearStartMonth }),
  });
}
