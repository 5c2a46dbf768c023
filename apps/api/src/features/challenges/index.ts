export { challengeRouter } from './challenge.router.ts';
export { moderationRouter } from './moderation.router.ts';
export { submissionRouter } from './submission.router.ts';
export { describeStages } from './queries/describe-stages.ts';
export { listNextSteps } from './queries/list-next-steps.ts';
export { listSubmissionNews, type SubmissionNews } from './queries/list-submission-news.ts';
export { viewChallenge } from './queries/view-challenge.ts';
export { withdrawSubmissionsOf } from './withdraw-submissions-of.ts';
export { moveSubmissions, readMergingSubmissions } from './merge-submissions.ts';
