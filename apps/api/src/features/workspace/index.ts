export { createWorkspace, type NewWorkspace } from './use-cases/create-workspace.ts';
export { openWorkspace } from './use-cases/open-workspace.ts';
export { findWorkspaceBySlug } from './queries/find-workspace-by-slug.ts';
export { getWorkspaceFace } from './queries/get-workspace-face.ts';
export { workspaceRouter } from './workspace.router.ts';
export { type Workspace, WorkspaceEntity } from './workspace.entity.ts';
export { listWorkspaceAddresses } from './queries/list-workspace-addresses.ts';
