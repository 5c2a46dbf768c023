import { expect, test } from 'vitest';
import { checkSignalKind } from './check-signal-kind.ts';
import { defaultSignalKinds } from './default-signal-kinds.ts';
import type { SignalField, SignalKind } from './signal-kind.ts';

const kind: SignalKind = {
  key: 'course-passed',
  name: 'Course passed',
  meaning: 'Passed a course.',
  subject: 'member',
  nature: 'deed',
  canEarn: true,
  fields: [],
};
const number: SignalField = {
  type: 'number',
  key: 'marks',
  name: 'Marks',
  isRequired: true,
  min: 0,
  max: 10,
  use: 'score',
};
const choice: SignalField = {
  type: 'choice',
  key: 'level',
  name: 'Level',
  isRequired: false,
  choices: ['Basic', 'Expert'],
};

function problemsOf(parts: Partial<SignalKind>): string[] {
  return checkSignalKind({ ...kind, ...parts }).map(({ path, code, limit }) => [path, code, limit].join(' ').trim());
}

test('finds nothing wrong with the kinds of the house', () => {
  expect(defaultSignalKinds.flatMap(checkSignalKind)).toEqual([]);
});

test('names no kind of the house twice', () => {
  expect(new Set(defaultSignalKinds.map(({ key }) => key)).size).toBe(defaultSignalKinds.length);
});

test.each<[string, Partial<SignalKind>, string[]]>([
  ['nothing', { fields: [number, choice] }, []],
  ['no key', { key: ' ' }, ['key required']],
  ['a key in capitals', { key: 'Passed' }, ['key not-a-key']],
  ['a long key', { key: 'x'.repeat(41) }, ['key too-long 40']],
  ['no name and no meaning', { name: '', meaning: ' ' }, ['name required', 'meaning required']],
  ['a click that earns', { nature: 'reaction' }, ['canEarn earns-nothing']],
  ['a state that earns', { nature: 'state' }, ['canEarn earns-nothing']],
  ['an account that earns', { subject: 'account' }, ['canEarn earns-nothing']],
  ['a like that calls itself a deed', { key: 'post-liked' }, ['canEarn earns-nothing']],
  ['a click that earns nothing', { key: 'link-clicked', nature: 'reaction', canEarn: false }, []],
  ['an opinion that earns', { nature: 'opinion' }, []],
  [
    'too many fields',
    { fields: Array.from({ length: 9 }, (_, at) => ({ ...choice, key: `f${at}` })) },
    ['fields too-many 8'],
  ],
  [
    'a field without a name',
    { fields: [{ ...choice, key: '', name: '' }] },
    ['fields.0.key required', 'fields.0.name required'],
  ],
  ['a least below 0', { fields: [{ ...number, min: -1 }] }, ['fields.0.min out-of-range 1000000']],
  ['half a least', { fields: [{ ...number, min: 0.5 }] }, ['fields.0.min out-of-range 1000000']],
  ['no unit at least', { fields: [{ ...number, use: 'units' }] }, ['fields.0.min out-of-range 1000000']],
  ['a most below the least', { fields: [{ ...number, min: 5, max: 4 }] }, ['fields.0.max out-of-range 1000000']],
  ['a most past all bounds', { fields: [{ ...number, max: 1_000_001 }] }, ['fields.0.max out-of-range 1000000']],
  ['nothing to choose from', { fields: [{ ...choice, choices: [] }] }, ['fields.0.choices required']],
  ['a choice twice', { fields: [{ ...choice, choices: ['A', 'A'] }] }, ['fields.0.choices given-twice']],
  ['a key twice', { fields: [choice, { ...choice }] }, ['fields.1.key given-twice']],
  ['two scores', { fields: [number, { ...number, key: 'more' }] }, ['fields.1.use given-twice']],
  [
    'two numbers without a use',
    {
      fields: [
        { ...number, use: null },
        { ...number, key: 'more', use: null },
      ],
    },
    [],
  ],
  ['a score beside a choice', { fields: [choice, number] }, []],
])('names the field of %s', (_, parts, problems) => {
  expect(problemsOf(parts)).toEqual(problems);
});
