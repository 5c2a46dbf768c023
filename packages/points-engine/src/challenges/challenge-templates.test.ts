import { expect, test } from 'vitest';
import { challengeKinds } from '../vocabulary.ts';
import { challengePoints } from './challenge-draft.ts';
import { challengeTemplates } from './challenge-templates.ts';
import { challengeProblems } from './publish-challenge.ts';

test.each(challengeKinds)('the template for a %s can be published as it is', (kind) => {
  const draft = { ...challengeTemplates[kind], opensAt: null, closesAt: null };
  expect(draft.kind).toBe(kind);
  expect(challengeProblems(draft, new Date('2026-01-15T10:00:00Z'))).toEqual([]);
});

test.each([
  ['review', 100],
  ['reference-call', 300],
  ['case-study', 500],
  ['talk', 400],
] as const)('a %s is worth %i points', (kind, points) => {
  expect(challengePoints(challengeTemplates[kind].stages)).toBe(points);
});

test('a case study pays its interview 100, its approved draft 150 and its publication 250', () => {
  expect(challengeTemplates['case-study'].stages.map(({ points }) => points)).toEqual([100, 150, 250]);
});
