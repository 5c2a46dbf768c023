import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { readEnv } from '../../apps/api/src/config/env.ts';
import { findChromium } from '../browser/find-chromium.ts';
import { createThrowAwayDatabase } from '../database/throw-away-database.ts';
import { createThrowAwayFolder } from '../../apps/api/src/db/embedded/throw-away-folder.ts';
import { inRepository } from '../repository.ts';
import { startRostra } from '../starting/start-rostra.ts';
import { followProgram } from '../terminal/follow-program.ts';
import { honestTally, type Tally } from './tally.ts';

const suite = z.object({
  specs: z.array(z.object({ title: z.string(), file: z.string(), ok: z.boolean() })),
  get suites() {
    return z.array(suite).optional();
  },
});
const report = z.object({ stats: z.object({ expected: z.number() }), suites: z.array(suite) });

/** What to run, and what breaks it off. */
export interface JourneyOptions {
  /** Handed to Playwright: file names, `--grep`, `--headed`. */
  readonly args?: readonly string[];
  readonly signal?: AbortSignal;
}

/**
 * Starts everything that `start` starts, on free ports with data that goes away again, and runs the browser journeys against it.
 *
 * @throws Refusal when there is no Chromium
 */
export async function runJourneys({ args = [], signal }: JourneyOptions = {}): Promise<Tally> {
  const chromiumPath = await findChromium();
  await using opened = new AsyncDisposableStack();
  const folder = await createThrowAwayFolder();
  opened.defer(() => folder.remove());
  const databaseUrl = await ownDatabase(opened);
  const env = readEnv({
    LOG_LEVEL: 'error',
    ...process.env,
    ...databaseUrl,
    NODE_ENV: 'test',
    PORT: '0',
    ROSTRA_DATA: folder.path,
  });
  const rostra = await startRostra({ env, isPortExact: true, signal });
  opened.defer(() => rostra.stop());
  const resultFile = join(folder.path, 'playwright.json');
  const code = await followProgram(inRepository('e2e/node_modules/.bin/playwright'), {
    args: ['test', '--reporter=list,json', ...args],
    cwd: inRepository('e2e'),
    signal,
    env: {
      PLAYWRIGHT_JSON_OUTPUT_FILE: resultFile,
      E2E_PORTAL_URL: rostra.portalUrl,
      E2E_HOST_PAGE_URL: rostra.hostPageUrl ?? rostra.portalUrl,
      E2E_CHROMIUM_PATH: chromiumPath,
    },
  });
  return honestTally(await readTally(resultFile), { program: 'playwright', code });
}

/** On a server of one's own the journeys get a database of their own. */
async function ownDatabase(opened: AsyncDisposableStack): Promise<{ DATABASE_URL?: string }> {
  const serverUrl = process.env.DATABASE_URL;
  if (!serverUrl) return {};
  const database = await createThrowAwayDatabase(serverUrl);
  opened.defer(() => database.drop());
  return { DATABASE_URL: database.url };
}

async function readTally(file: string): Promise<Tally> {
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (text === undefined) return { passed: 0, failures: [] };
  const { stats, suites } = report.parse(JSON.parse(text));
  return { passed: stats.expected, failures: suites.flatMap(failuresOf) };
}

function failuresOf({ specs, suites = [] }: z.infer<typeof suite>): string[] {
  const own = specs.filter(({ ok }) => !ok).map(({ file, title }) => `${file}: ${title}`);
  return [...own, ...suites.flatMap(failuresOf)];
}
