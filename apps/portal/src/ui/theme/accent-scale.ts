import { contrastRatio } from './contrast-ratio.ts';
import { formatHex, type Oklch, parseHex, toLinearRgb, toOklch } from './oklch.ts';

/** Rostra's own accent: verdigris, the green of old bronze. Used until a workspace chooses. */
export const defaultAccent = '#116459';

/** The grounds an accent has to be read on; the same values as in styles/tokens.css, which a test compares. */
export const grounds = {
  light: { paper: '#f7f6f3', surface: '#ffffff', ink: '#23211d' },
  dark: { paper: '#181715', surface: '#21201d', ink: '#141311' },
} as const;

/** One colour scheme's part of an accent, each `#rrggbb`. */
export interface AccentRoles {
  /** Ground of the main button: the workspace's colour itself wherever it can be seen. */
  readonly fill: string;
  readonly fillHover: string;
  /** Words on `fill`, at least 4.5. */
  readonly onFill: string;
  /** Links and accented words on paper, surface and `soft`, at least 4.5. */
  readonly text: string;
  /** Bars, chosen borders and marks, at least 3. */
  readonly mark: string;
  /** A hint of the accent behind words. */
  readonly soft: string;
  /** A second, stronger hint: patterns and the track under a bar. */
  readonly tint: string;
}

/** An accent for both colour schemes. */
export interface AccentScale {
  readonly light: AccentRoles;
  readonly dark: AccentRoles;
}

/**
 * Makes an accessible set of colours from one. Hue is kept; lightness moves only as far as the contrast of each role needs.
 * A colour that cannot be read (`hex` is not `#rrggbb`) gives the scale of the default accent.
 */
export function accentScale(hex: string): AccentScale {
  const base = toOklch(parseHex(hex) ?? parseHex(defaultAccent) ?? [0, 0, 0]);
  return { light: lightRoles(base), dark: darkRoles(base) };
}

function lightRoles(base: Oklch): AccentRoles {
  const { paper, surface, ink } = grounds.light;
  const soft = show({ ...base, lightness: 0.953, chroma: Math.min(base.chroma * 0.18, 0.024) });
  const tint = show({ ...base, lightness: 0.89, chroma: Math.min(base.chroma * 0.42, 0.052) });
  return {
    ...fillRoles(
      approach(base, -1, (color) => contrastRatio(color, paper) >= 1.4),
      ink,
    ),
    text: approach(base, -1, (color) => [paper, surface, soft].every((ground) => contrastRatio(color, ground) >= 4.6)),
    mark: approach(base, -1, (color) =>
      [paper, surface, soft, tint].every((ground) => contrastRatio(color, ground) >= 3.05),
    ),
    soft,
    tint,
  };
}

function darkRoles(base: Oklch): AccentRoles {
  const { paper, surface, ink } = grounds.dark;
  const soft = show({ ...base, lightness: 0.285, chroma: Math.min(base.chroma * 0.4, 0.035) });
  const tint = show({ ...base, lightness: 0.36, chroma: Math.min(base.chroma * 0.55, 0.055) });
  // A vivid fill glares on a dark page, so that it is calmed as well as lifted.
  const calm = { ...base, chroma: base.chroma * 0.92 };
  return {
    ...fillRoles(
      approach(calm, 1, (color) => contrastRatio(color, surface) >= 3.1),
      ink,
    ),
    text: approach(calm, 1, (color) => [paper, surface, soft].every((ground) => contrastRatio(color, ground) >= 5.5)),
    mark: approach(calm, 1, (color) =>
      [paper, surface, soft, tint].every((ground) => contrastRatio(color, ground) >= 3.6),
    ),
    soft,
    tint,
  };
}

/**
 * White words where the colour is near enough to carry them (people expect white on a mid tone, and black on a strong pink hurts),
 * else ink. On hover the fill moves away from its words, so that their contrast only grows.
 */
function fillRoles(wanted: string, ink: string): Pick<AccentRoles, 'fill' | 'fillHover' | 'onFill'> {
  const isWhite = contrastRatio('#ffffff', wanted) >= 3.4;
  if (!isWhite) return { fill: wanted, fillHover: shift(wanted, 0.05), onFill: ink };
  const fill = approach(toOklch(parseHex(wanted) ?? [0, 0, 0]), -1, (color) => contrastRatio('#ffffff', color) >= 4.55);
  return { fill, fillHover: shift(fill, -0.055), onFill: '#ffffff' };
}

/** Moves lightness in one direction, in steps too small to see, until the colour passes. Black or white pass every test asked here. */
function approach(base: Oklch, direction: 1 | -1, isGood: (hex: string) => boolean): string {
  for (let lightness = base.lightness; lightness >= 0 && lightness <= 1; lightness += direction * 0.005) {
    const color = show({ ...base, lightness });
    if (isGood(color)) return color;
  }
  return direction === 1 ? '#ffffff' : '#000000';
}

function shift(hex: string, by: number): string {
  const color = toOklch(parseHex(hex) ?? [0, 0, 0]);
  // Nearly black or white already: it turns the other way, or nothing would be seen on hover.
  const isAtEdge = color.lightness + by < 0.12 || color.lightness + by > 0.99;
  return show({ ...color, lightness: color.lightness + (isAtEdge ? -by : by) });
}

function show(color: Oklch): string {
  return formatHex(toLinearRgb(color));
}
