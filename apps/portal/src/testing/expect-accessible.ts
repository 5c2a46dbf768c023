import axe from 'axe-core';
import { expect } from 'vitest';

/** Fails with axe's own explanation when roles, names or relations are wrong. Contrast is not its job here: jsdom draws nothing. */
export async function expectAccessible(element: Element): Promise<void> {
  const { violations } = await axe.run(element, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  expect(
    violations.map((violation) => `${violation.id}: ${violation.nodes.map((node) => node.html).join(' | ')}`),
  ).toEqual([]);
}
