import type { TestApi, TestSession } from './test-api.ts';

/** Somebody who has just proved who they are. */
export function recently(api: TestApi, who: TestSession): TestSession {
  return { ...who, provenAt: api.clock.now() };
}

/** Somebody who proved it longer ago than anything dear allows. */
export function longAgo(who: TestSession): TestSession {
  return { ...who, provenAt: new Date(0) };
}
