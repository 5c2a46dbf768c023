import { afterAll, beforeAll } from 'vitest';
import type { Deps } from '../deps/deps.ts';
import { type ServedApp, serveApp } from './serve-app.ts';

/**
 * The whole HTTP surface for one test file: from its first test to its last. Call it once, at the head of the file and after `useTestApi`.
 *
 * @param deps what it is served with, read when the first hook runs: `() => api.deps`
 */
export function useServedApp(deps: () => Deps): ServedApp {
  let served: ServedApp | undefined;
  beforeAll(async () => {
    served = await serveApp(deps());
  });
  afterAll(() => served?.close());

  function running(): ServedApp {
    if (!served) throw new Error('The app of a test file is served from its first hook on.');
    return served;
  }
  return {
    get url() {
      return running().url;
    },
    get post() {
      return running().post;
    },
    get get() {
      return running().get;
    },
    get send() {
      return running().send;
    },
    get close() {
      return running().close;
    },
  };
}
