import type { WorkspaceFace } from '@rostra/shared/workspace/workspace-face.schema';
import type { Workspace } from './workspace.entity.ts';

/** What leaves the house of a workspace: nothing private. */
export function toWorkspaceFace(workspace: Workspace): WorkspaceFace {
  const { slug, name, accent, locale, timeZone, isDemo } = workspace;
  return {
    slug,
    name,
    accent,
    locale,
    timeZone,
    isDemo,
    embedOrigins: workspace.isEmbedOn ? [...workspace.embedOrigins] : [],
  };
}
