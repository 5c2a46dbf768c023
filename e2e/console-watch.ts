import type { BrowserContext } from '@playwright/test';

/** Listens to what pages complain about. */
export interface ConsoleWatch {
  watch(context: BrowserContext): void;
  /** Expects complaints of this form, for a journey that provokes them: a refused request leaves a line in the console. */
  allow(complaint: RegExp): void;
  /** Everything that nobody expected. */
  complaints(): readonly string[];
}

const SEVERE = new Set(['error', 'warning', 'assert']);

/** Collects errors, warnings and uncaught exceptions of every page of the contexts it watches. */
export function consoleWatch(): ConsoleWatch {
  const heard: string[] = [];
  const allowed: RegExp[] = [];
  return {
    watch(context) {
      context.on('console', (message) => {
        if (SEVERE.has(message.type())) heard.push(`${message.type()}: ${message.text()} (${message.location().url})`);
      });
      context.on('weberror', (thrown) => void heard.push(`uncaught: ${thrown.error().message}`));
    },
    allow: (complaint) => void allowed.push(complaint),
    complaints: () => heard.filter((line) => !allowed.some((complaint) => complaint.test(line))),
  };
}
