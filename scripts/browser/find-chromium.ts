import { access, constants } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { inRepository } from '../repository.ts';
import { Refusal } from '../starting/refusal.ts';
import { runProgram } from '../terminal/run-program.ts';
import { withProgress } from '../terminal/with-progress.ts';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const MAC_APPS = ['Chromium.app/Contents/MacOS/Chromium', 'Google Chrome.app/Contents/MacOS/Google Chrome'];

/**
 * Finds a Chromium: the one `CHROMIUM_PATH` names, the system's, or the one Playwright has downloaded. As root on Debian it installs
 * one.
 *
 * @throws Refusal that says what to install
 */
export async function findChromium(): Promise<string> {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (await isProgram(named)) return named;
    throw new Refusal(`CHROMIUM_PATH names ${named}, which is not a program.`);
  }
  const found = await firstProgram(candidates());
  if (found) return found;
  if (process.getuid?.() === 0 && (await isProgram('/usr/bin/apt-get'))) return installChromium();
  throw new Refusal(
    [
      'The browser journeys need a Chromium, and none was found. Install one:',
      '  Debian, Ubuntu:  sudo apt-get install chromium',
      '  Fedora:          sudo dnf install chromium',
      '  macOS:           brew install --cask chromium',
      '  anywhere:        npx playwright install chromium',
      'or name one: CHROMIUM_PATH=/path/to/chromium',
    ].join('\n'),
  );
}

function candidates(): string[] {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return [
    ...NAMES.flatMap((name) => folders.map((folder) => join(folder, name))),
    ...MAC_APPS.map((app) => join('/Applications', app)),
    playwrightsOwn(),
  ];
}

function playwrightsOwn(): string {
  const playwright: unknown = createRequire(inRepository('e2e/package.json'))('@playwright/test');
  const chromium: unknown = Reflect.get(Object(playwright), 'chromium');
  const executablePath: unknown = Reflect.get(Object(chromium), 'executablePath');
  const path: unknown = typeof executablePath === 'function' ? Reflect.apply(executablePath, chromium, []) : '';
  return typeof path === 'string' ? path : '';
}

async function installChromium(): Promise<string> {
  for (const args of [['update'], ['install', '--yes', '--no-install-recommends', 'chromium']]) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const { code, output } = await withProgress('Installing Chromium', () => runProgram('apt-get', args, { env }));
    if (code !== 0) throw new Refusal(`apt-get ${args.join(' ')} ended with ${code}:\n${output}`);
  }
  const installed = await firstProgram(candidates());
  if (!installed) throw new Refusal('apt-get installed chromium, but no program of that name is on the PATH.');
  return installed;
}

async function firstProgram(paths: readonly string[]): Promise<string | undefined> {
  for (const path of paths) if (await isProgram(path)) return path;
  return undefined;
}

async function isProgram(path: string): Promise<boolean> {
  return access(path, constants.X_OK).then(
    () => path !== '',
    () => false,
  );
}
