export { findSession, type FoundSession } from './queries/find-session.ts';
export { mailSignIn } from './jobs/mail-sign-in.ts';
export { identityRouter, sessionRouter } from './identity.router.ts';
export { startSession, type StartedSession } from './start-session.ts';
export { endEmbedSessions } from './use-cases/end-embed-sessions.ts';
export { endSessionsOf } from './use-cases/end-sessions-of.ts';
