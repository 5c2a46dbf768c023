import { expect, vi } from 'vitest';

let noise: string[] = [];
let expected: RegExp[] = [];

/** Listens to the console for one test. Console noise fails a test: a warning nobody acts on teaches everybody to overlook warnings. */
export function listenToConsole(): void {
  noise = [];
  expected = [];
  for (const level of ['error', 'warn'] as const) {
    vi.spyOn(console, level).mockImplementation((...parts: unknown[]) => {
      noise.push(`console.${level}: ${parts.map(String).join(' ')}`);
    });
  }
}

/** Allows what React and the router say when a screen breaks on purpose. For the one test that calls it. */
export function expectConsoleNoise(pattern: RegExp): void {
  expected.push(pattern);
}

/** Fails when the console said something that the test did not expect. */
export function expectSilentConsole(): void {
  const unexpected = noise.filter((line) => !expected.some((pattern) => pattern.test(line)));
  expect(unexpected, 'the console stays silent').toEqual([]);
}
