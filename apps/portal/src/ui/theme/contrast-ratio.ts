import { type LinearRgb, parseHex } from './oklch.ts';

/**
 * How well two colours tell apart, 1 to 21 (WCAG 2.2, "contrast ratio"). Text needs 4.5, large text and graphics 3.
 *
 * @throws RangeError when a colour is not `#rrggbb`
 */
export function contrastRatio(one: string, other: string): number {
  const first = luminance(one);
  const second = luminance(other);
  return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
}

function luminance(hex: string): number {
  const rgb: LinearRgb | null = parseHex(hex);
  if (!rgb) throw new RangeError(`Not a colour: ${hex}`);
  return 0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2];
}
