import { expect, it } from 'vitest';
import { unstorableText } from './unstorable-text.ts';

it('names the places of text that cannot be kept, and lets everything else pass', () => {
  const input = { title: 'nul\u0000', stages: [{ title: 'fine 🏛' }, { title: '\ud800' }], points: 3, none: null };
  expect(unstorableText(input)).toEqual(['title', 'stages.1.title']);
  expect(unstorableText('\u0000')).toEqual(['']);
  expect(unstorableText(undefined)).toEqual([]);
});

it('names a field that is nested without end, and reads on in the others', () => {
  const deep: unknown = JSON.parse(`${'['.repeat(100_000)}${']'.repeat(100_000)}`);
  expect(unstorableText({ deep, title: 'nul\u0000' })).toEqual(['deep', 'title']);
});
