export { type BroughtSecret, findSession, type FoundSession } from './queries/find-session.ts';
export { startSession, type StartedSession } from './start-session.ts';
export { endEmbedSessions } from './use-cases/end-embed-sessions.ts';
export { endSessionsOf } from './use-cases/end-sessions-of.ts';
export { requireRecentSignIn } from './require-recent-sign-in.ts';
