import { defineConfig } from '@playwright/test';
import { surroundings } from './surroundings.ts';

const isRoot = process.getuid?.() === 0;

/**
 * Journeys share one demo workspace and the machine's two cores with the server and PostgreSQL, so they run one after the other, each once: a journey that needs
 * a second try is broken.
 */
export default defineConfig({
  testDir: 'journeys',
  outputDir: 'test-results',
  forbidOnly: !!process.env.CI,
  workers: 1,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  use: {
    baseURL: surroundings.portalUrl,
    locale: 'en-GB',
    timezoneId: 'Europe/Berlin',
    // A failure leaves a picture and the page's tree. What led to it costs every journey time: E2E_TRACE=1 records it.
    trace: process.env.E2E_TRACE ? 'retain-on-failure' : 'off',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: surroundings.chromiumPath,
      args: [
        // Chromium's sandbox refuses to work for root.
        ...(isRoot ? ['--no-sandbox'] : []),
        // Small /dev/shm of containers.
        '--disable-dev-shm-usage',
        // No calls home: journeys reach this machine alone.
        '--disable-background-networking',
        '--disable-component-update',
        '--no-first-run',
      ],
    },
  },
  projects: [{ name: 'chromium', use: { viewport: { width: 1280, height: 900 } } }],
});
