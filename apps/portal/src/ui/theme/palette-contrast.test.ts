import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { accentProperties } from './accent-properties.ts';
import { defaultAccent, grounds } from './accent-scale.ts';
import { contrastRatio } from './contrast-ratio.ts';

const css = readFileSync(`${import.meta.dirname}/../styles/tokens.css`, 'utf8');
const pairs = new Map(
  [...css.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);/g)].map(
    ([, name, light, dark]) => [name!, { light: light!, dark: dark! }] as const,
  ),
);
const schemes = ['light', 'dark'] as const;

function color(name: string, scheme: 'light' | 'dark'): string {
  const pair = pairs.get(name);
  if (!pair) throw new Error(`tokens.css has no colour ${name}`);
  return pair[scheme];
}

const grounded: ReadonlyArray<readonly [word: string, ground: string, least: number]> = [
  ...['paper', 'surface', 'sunken', 'raised'].flatMap((ground) =>
    ['ink', 'ink-soft', 'ink-faint', 'good', 'caution', 'bad'].map((word) => [word, ground, 4.5] as const),
  ),
  ...['good', 'caution', 'bad'].map((word) => [word, `${word}-soft`, 4.5] as const),
  ...['good-soft', 'caution-soft', 'bad-soft', 'accent-soft', 'accent-tint'].map(
    (ground) => ['ink', ground, 7] as const,
  ),
  ['ink-soft', 'accent-soft', 4.5],
  ['on-bad', 'bad-fill', 4.5],
  ...['bronze', 'silver', 'gold', 'rule-strong'].flatMap((mark) =>
    ['paper', 'surface'].map((ground) => [mark, ground, 3] as const),
  ),
];

test.each(grounded)('%s can be read on %s', (word, ground, least) => {
  for (const scheme of schemes) {
    expect(contrastRatio(color(word, scheme), color(ground, scheme)), scheme).toBeGreaterThanOrEqual(least);
  }
});

test('the accent in the stylesheet is the computed scale of the default accent', () => {
  for (const [name, value] of accentProperties(defaultAccent)) expect(css).toContain(`${name}: ${value};`);
});

test('the accent scale is computed against the grounds of the stylesheet', () => {
  for (const scheme of schemes) {
    expect(grounds[scheme].paper).toBe(color('paper', scheme));
    expect(grounds[scheme].surface).toBe(color('surface', scheme));
  }
});
