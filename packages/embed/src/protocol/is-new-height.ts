const hysteresisPx = 2;

/**
 * Whether a height differs enough from the last one to act on: by 2 px or more. Sub-pixel layouts and scroll bars otherwise make
 * two documents answer each other for ever.
 */
export function isNewHeight(before: number | undefined, after: number): boolean {
  return before === undefined || Math.abs(after - before) >= hysteresisPx;
}
