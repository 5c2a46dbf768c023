export { carryOutErasures } from './jobs/carry-out-erasures.ts';
export { failArchive } from './jobs/fail-archive.ts';
export { throwAwayArchives } from './jobs/throw-away-archives.ts';
export { writeArchive } from './jobs/write-archive.ts';
export { privacyRouter } from './privacy.router.ts';
export { findWaitingErasures } from './queries/find-waiting-erasures.ts';
export { fetchArchive } from './use-cases/fetch-archive.ts';
