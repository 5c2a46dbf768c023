import '@testing-library/jest-dom/vitest';
import { i18n } from '@lingui/core';
import { cleanup, configure } from '@testing-library/react';
import { afterEach, beforeEach } from 'vitest';
import { followHost, speakFor } from '../lib/start-i18n.ts';
import { expectSilentConsole, listenToConsole } from './console-noise.ts';
import './dialog-element.ts';

// The first opening of a route or of a part that is fetched when it is wanted also transforms its code, which a busy machine needs seconds for.
configure({ asyncUtilTimeout: 10_000 });

i18n.loadAndActivate({ locale: 'en', messages: {} });

// What jsdom leaves out of a browser and components ask for.
window.matchMedia ??= (query: string) =>
  ({
    matches: false,
    media: query,
    onchange: null,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    addListener: () => undefined,
    removeListener: () => undefined,
    dispatchEvent: () => true,
  }) as MediaQueryList;
globalThis.ResizeObserver ??= class {
  observe() {}
  unobserve() {}
  disconnect() {}
};
Element.prototype.scrollIntoView ??= () => undefined;
URL.createObjectURL ??= () => 'blob:test';
URL.revokeObjectURL ??= () => undefined;

beforeEach(listenToConsole);

// Tests that share a module share the language of the page.
afterEach(async () => {
  cleanup();
  await followHost(undefined);
  await speakFor({ locales: ['en'], words: {} }, null);
  expectSilentConsole();
});
