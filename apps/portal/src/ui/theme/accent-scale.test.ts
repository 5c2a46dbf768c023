import fc from 'fast-check';
import { expect, test } from 'vitest';
import { accentScale, defaultAccent, grounds } from './accent-scale.ts';
import { contrastRatio } from './contrast-ratio.ts';

const anyColor = fc.integer({ min: 0, max: 0xffffff }).map((number) => `#${number.toString(16).padStart(6, '0')}`);

test('any accent gives readable roles in light and in dark', () => {
  fc.assert(
    fc.property(anyColor, (hex) => {
      const scale = accentScale(hex);
      for (const scheme of ['light', 'dark'] as const) {
        const roles = scale[scheme];
        const { paper, surface } = grounds[scheme];
        expect(contrastRatio(roles.onFill, roles.fill), `${hex} ${scheme} words on fill`).toBeGreaterThanOrEqual(4.5);
        expect(contrastRatio(roles.onFill, roles.fillHover), `${hex} ${scheme} words on hover`).toBeGreaterThanOrEqual(
          4.5,
        );
        expect(contrastRatio(roles.fill, paper), `${hex} ${scheme} fill is seen`).toBeGreaterThanOrEqual(1.4);
        for (const ground of [paper, surface, roles.soft]) {
          expect(contrastRatio(roles.text, ground), `${hex} ${scheme} text on ${ground}`).toBeGreaterThanOrEqual(4.5);
          expect(contrastRatio(roles.mark, ground), `${hex} ${scheme} mark on ${ground}`).toBeGreaterThanOrEqual(3);
        }
        expect(contrastRatio(roles.mark, roles.tint), `${hex} ${scheme} bar on its track`).toBeGreaterThanOrEqual(3);
      }
    }),
    { numRuns: 400 },
  );
});

test('a colour that can be read everywhere stays as the workspace chose it', () => {
  expect(accentScale('#7a2e5c').light).toMatchObject({ fill: '#7a2e5c', text: '#7a2e5c', mark: '#7a2e5c' });
});

test('a theme that is not a colour falls back to the default accent', () => {
  expect(accentScale('hotpink')).toEqual(accentScale(defaultAccent));
});
