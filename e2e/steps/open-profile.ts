import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type BrowserContext, chromium } from '@playwright/test';
import { test } from '../fixtures.ts';

/** A browser that lets third parties keep cookies, which browsers do not do by themselves any more. Close it at the end. */
export async function openProfileWithThirdPartyCookies(): Promise<BrowserContext> {
  const folder = test.info().outputPath(`profile-${Date.now()}`);
  await mkdir(join(folder, 'Default'), { recursive: true });
  await writeFile(join(folder, 'Default/Preferences'), JSON.stringify({ profile: { cookie_controls_mode: 0 } }));
  return chromium.launchPersistentContext(folder, test.info().project.use.launchOptions);
}
