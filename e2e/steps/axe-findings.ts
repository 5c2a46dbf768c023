import type { Page } from '@playwright/test';

/** As axe says it. */
export interface AxeViolation {
  readonly id: string;
  readonly help: string;
  readonly nodes: ReadonlyArray<{
    readonly target: readonly unknown[];
    readonly any: ReadonlyArray<{ message: string }>;
  }>;
}

/** A sentence for each element that broke a rule, with what axe measured there. */
export function violationsInWords({ id, help, nodes }: AxeViolation): string[] {
  return nodes.map(
    ({ target, any }) => `${id}: ${help} (${target.join(' ')}; ${any.map(({ message }) => message).join('; ')})`,
  );
}

/** Until what was asked of the browser is on the screen: what is still fading in has not its own colours yet. */
export async function untilDrawn(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await new Promise((resolve) => void requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const ending = document
      .getAnimations()
      .filter(({ effect }) => effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY);
    // One that is taken away with its element has ended as well.
    await Promise.allSettled(ending.map(({ finished }) => finished));
  });
}
