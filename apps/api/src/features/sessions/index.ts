export { findPreview, startPreviewSession } from './preview-session.ts';
export { findSession } from './queries/find-session.ts';
export { isSessionAlive } from './queries/is-session-alive.ts';
export { startEmbedSession, startSession, type StartedSession } from './start-session.ts';
export { endEmbedSessions } from './use-cases/end-embed-sessions.ts';
export { endSessionsOf } from './use-cases/end-sessions-of.ts';
export { requireRecentSignIn } from './require-recent-sign-in.ts';
export { inVisitedWorkspace, triedByVisitor } from './in-visited-workspace.ts';
export { sessionsRouter } from './sessions.router.ts';
