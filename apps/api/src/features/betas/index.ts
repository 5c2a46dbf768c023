export { betaRouter } from './beta.router.ts';
export { type BetaNews, listBetaNews } from './queries/list-beta-news.ts';
export { leaveBetasOf } from './leave-betas-of.ts';
export { moveEnrolments, readMergingEnrolments } from './merge-enrolments.ts';
