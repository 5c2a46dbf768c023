export { mailWelcome, type Welcome } from './use-cases/mail-welcome.ts';
export { keepIdleAttempt } from './keep-idle-attempt.ts';
export { mailEmailChange } from './jobs/mail-email-change.ts';
export { mailSignIn } from './jobs/mail-sign-in.ts';
export { completeSignIn, type CompletedSignIn } from './complete-sign-in.ts';
export { arrive } from './arrive.ts';
export { identityRouter, sessionRouter } from './identity.router.ts';
