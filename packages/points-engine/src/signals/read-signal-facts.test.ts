import { expect, test } from 'vitest';
import { checkSignalFacts, signalFigures } from './read-signal-facts.ts';
import type { SignalFacts, SignalField } from './signal-kind.ts';

const marks: SignalField = {
  type: 'number',
  key: 'marks',
  name: 'Marks',
  isRequired: true,
  min: 0,
  max: 10,
  use: 'score',
};
const seats: SignalField = {
  type: 'number',
  key: 'seats',
  name: 'Seats',
  isRequired: false,
  min: 1,
  max: 50,
  use: 'units',
};
const level: SignalField = {
  type: 'choice',
  key: 'level',
  name: 'Level',
  isRequired: false,
  choices: ['Basic', 'Expert'],
};
const kind = { fields: [marks, seats, level] };

test.each<[string, SignalFacts, string[]]>([
  ['nothing', { marks: 10, seats: 1, level: 'Expert' }, []],
  ['nothing when only what is asked for comes', { marks: 0 }, []],
  ['what is missing', {}, ['facts.marks required']],
  ['what nobody asked for', { marks: 1, name: 'Ana' }, ['facts.name not-asked']],
  ['what every object has', { marks: 1, constructor: 'x' }, ['facts.constructor not-asked']],
  ['a word for a number', { marks: '9' }, ['facts.marks wrong-kind']],
  ['half a mark', { marks: 0.5 }, ['facts.marks wrong-kind']],
  ['too many marks', { marks: 11 }, ['facts.marks out-of-range 10']],
  ['too few seats', { marks: 1, seats: 0 }, ['facts.seats out-of-range 50']],
  ['a number for a word', { marks: 1, level: 3 }, ['facts.level wrong-kind']],
  ['another word', { marks: 1, level: 'Master' }, ['facts.level not-a-choice']],
])('names %s', (_, facts, problems) => {
  expect(checkSignalFacts(kind, facts).map(({ path, code, limit }) => [path, code, limit].join(' ').trim())).toEqual(
    problems,
  );
});

test('rules read units and score where the kind says so', () => {
  expect(signalFigures(kind, { marks: 7, seats: 3 })).toEqual({ units: 3, score: 7 });
  expect(signalFigures(kind, {})).toEqual({ units: 1, score: null });
  expect(signalFigures({ fields: [level] }, { level: 'Expert' })).toEqual({ units: 1, score: null });
});
