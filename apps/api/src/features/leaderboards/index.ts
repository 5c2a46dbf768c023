export { closeSeasons } from './jobs/close-seasons.ts';
export { recheckRecognition } from './jobs/recheck-recognition.ts';
export { keepRecognition } from './jobs/keep-recognition.ts';
export { startKeepingRecognition } from './jobs/start-keeping-recognition.ts';
export { leaderboardRouter } from './leaderboard.router.ts';
export { markAccountsDue, markRecognitionDue } from './keeping/mark-due.ts';
export { movePresence } from './keeping/move-presence.ts';
export { seasonRouter } from './season.router.ts';
