import { afterAll, beforeAll } from 'vitest';
import { startTestApi, type TestApi } from './test-api.ts';

/**
 * The API for one test file: started before its first test, closed after its last, when everything that was registered later is closed.
 * Call it once, at the head of the file; it may be used from the first hook on.
 */
export function useTestApi(): TestApi {
  let started: TestApi | undefined;
  beforeAll(async () => {
    started = await startTestApi();
  });
  afterAll(() => started?.close());

  function running(): TestApi {
    if (!started) throw new Error('The API of a test file runs from its first hook on.');
    return started;
  }
  return {
    get deps() {
      return running().deps;
    },
    get jobs() {
      return running().jobs;
    },
    get clock() {
      return running().clock;
    },
    get databaseUrl() {
      return running().databaseUrl;
    },
    get as() {
      return running().as;
    },
    get inWorkspace() {
      return running().inWorkspace;
    },
    get close() {
      return running().close;
    },
  };
}
