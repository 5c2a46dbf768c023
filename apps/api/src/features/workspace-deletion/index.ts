export { deleteWorkspace } from './jobs/delete-workspace.ts';
export { startDeletions } from './jobs/start-deletions.ts';
export { workspaceDeletionRouter } from './workspace-deletion.router.ts';
