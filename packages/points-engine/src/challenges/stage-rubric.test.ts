import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rubricBounds, rubricProblems, scoreStage } from './stage-rubric.ts';

const rubric = { scoreMax: 4, meaning: '4: with numbers. 2: in words alone.' };

test.each([
  [1, ['rubric.scoreMax']],
  [2, []],
  [10, []],
  [11, ['rubric.scoreMax']],
  [2.5, ['rubric.scoreMax']],
  [Number.NaN, ['rubric.scoreMax']],
])('a highest score of %d is said to be right or wrong at its field', (scoreMax, paths) => {
  expect(rubricProblems('rubric', { ...rubric, scoreMax })).toEqual(
    paths.map((path) => ({ path, code: 'out-of-range', limit: 10 })),
  );
});

test('a rubric says what earns which score, in 1,000 characters at most', () => {
  const of = (meaning: string) => rubricProblems('stages.0.rubric', { ...rubric, meaning });
  expect(of('x'.repeat(1_000))).toEqual([]);
  expect(of(' ')).toEqual([{ path: 'stages.0.rubric.meaning', code: 'required' }]);
  expect(of('x'.repeat(1_001))).toEqual([{ path: 'stages.0.rubric.meaning', code: 'too-long', limit: 1_000 }]);
});

test('names everything that is wrong with a rubric at once, in the order of the form', () => {
  expect(rubricProblems('r', { scoreMax: 0, meaning: '' }).map(({ path }) => path)).toEqual([
    'r.scoreMax',
    'r.meaning',
  ]);
});

test.each([0, 1, 4])('keeps a score of %i of 4', (score) => {
  expect(scoreStage(rubric, score)).toEqual({ ok: true, value: score });
});

test.each([-1, 5, 2.5, Number.NaN, Infinity])('refuses a score of %d of 4, and says how far it goes', (score) => {
  expect(scoreStage(rubric, score)).toEqual({
    ok: false,
    refusal: { code: 'score-out-of-range', details: { limit: 4 } },
  });
});

test('asks for a score where there is a rubric, and for none where there is not', () => {
  expect(scoreStage(rubric, null)).toEqual({ ok: false, refusal: { code: 'score-required', details: { limit: 4 } } });
  expect(scoreStage(null, null)).toEqual({ ok: true, value: null });
  expect(scoreStage(null, 0)).toMatchObject({ refusal: { code: 'score-not-asked' } });
});

test('whatever is given, what is kept is a whole score of the rubric, or nothing where there is none', () => {
  const { scoreMaxMin: min, scoreMaxMax: max } = rubricBounds;
  const given = fc.option(fc.oneof(fc.integer({ min: -3, max: 12 }), fc.double()));
  fc.assert(
    fc.property(fc.option(fc.integer({ min, max })), given, (scoreMax, score) => {
      const decision = scoreStage(scoreMax === null ? null : { ...rubric, scoreMax }, score);
      if (!decision.ok) return;
      const kept = decision.value;
      expect(kept === null).toBe(scoreMax === null);
      if (kept !== null && scoreMax !== null) {
        expect(Number.isSafeInteger(kept) && kept >= 0 && kept <= scoreMax).toBe(true);
      }
    }),
  );
});
