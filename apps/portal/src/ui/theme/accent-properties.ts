import { accentScale } from './accent-scale.ts';

/**
 * The custom properties that put a workspace's accent in force, for both colour schemes. See styles/tokens.css.
 *
 * @param darkHex for dark pages; null: made from `hex`
 */
export function accentProperties(
  hex: string,
  darkHex: string | null = null,
): ReadonlyArray<readonly [name: string, value: string]> {
  const { light } = accentScale(hex);
  const { dark } = accentScale(darkHex ?? hex);
  return [
    ['--accent-fill', `light-dark(${light.fill}, ${dark.fill})`],
    ['--accent-fill-hover', `light-dark(${light.fillHover}, ${dark.fillHover})`],
    ['--on-accent', `light-dark(${light.onFill}, ${dark.onFill})`],
    ['--accent-text', `light-dark(${light.text}, ${dark.text})`],
    ['--accent-mark', `light-dark(${light.mark}, ${dark.mark})`],
    ['--accent-soft', `light-dark(${light.soft}, ${dark.soft})`],
    ['--accent-tint', `light-dark(${light.tint}, ${dark.tint})`],
  ];
}
