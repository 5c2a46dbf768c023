export { failWorkspaceExport } from './jobs/fail-workspace-export.ts';
export { throwAwayExports } from './jobs/throw-away-exports.ts';
export { writeWorkspaceExport } from './jobs/write-workspace-export.ts';
export { fetchExport, readExportPart } from './use-cases/fetch-export.ts';
export { workspaceExportRouter } from './workspace-export.router.ts';
