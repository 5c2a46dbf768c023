import { expect, test } from 'vitest';
import { challengeDraft, requestDraft, stageDraft } from '../testing/challenge-drafts.ts';
import type { ChallengeDraft } from './challenge-draft.ts';
import { challengeProblems, publishChallenge } from './publish-challenge.ts';

const now = new Date('2026-01-15T10:00:00Z');

function problemsOf(parts: Partial<ChallengeDraft>): unknown {
  return challengeProblems(challengeDraft(parts), now);
}

test('publishes a draft that has all it needs', () => {
  expect(publishChallenge({ state: 'draft', draft: challengeDraft(), now })).toEqual({
    ok: true,
    value: { state: 'published' },
  });
});

test.each(['published', 'closed'] as const)('refuses to publish what is %s', (state) => {
  const decision = publishChallenge({ state, draft: challengeDraft(), now });
  expect(decision).toMatchObject({ refusal: { code: 'challenge-not-draft', details: { state } } });
});

test('lists every problem at once, each with the path of its field', () => {
  const stages = [
    stageDraft({ title: ' ', instruction: '', points: -1, minutes: 0.5 }),
    stageDraft({ evidence: [requestDraft(), requestDraft({ label: '' })] }),
  ];
  const decision = publishChallenge({ state: 'draft', draft: challengeDraft({ title: '', stages }), now });
  expect(decision).toEqual({
    ok: false,
    refusal: {
      code: 'challenge-not-publishable',
      details: {
        problems: [
          { path: 'title', code: 'required' },
          { path: 'stages.0.title', code: 'required' },
          { path: 'stages.0.instruction', code: 'required' },
          { path: 'stages.0.points', code: 'out-of-range', limit: 10_000 },
          { path: 'stages.0.minutes', code: 'out-of-range', limit: 10_000 },
          { path: 'stages.1.evidence.1.label', code: 'required' },
        ],
      },
    },
  });
});

test('needs to say what is done, what it is used for and who will see it', () => {
  expect(problemsOf({ summary: ' ', purpose: '' })).toEqual([
    { path: 'summary', code: 'required' },
    { path: 'purpose', code: 'required' },
  ]);
});

test('names a review site with a link, or none', () => {
  expect(problemsOf({ kind: 'review', reviewSite: { name: 'G2', url: 'https://www.g2.com/products/x' } })).toEqual([]);
  expect(problemsOf({ kind: 'review', reviewSite: { name: '', url: 'javascript:alert(1)' } })).toEqual([
    { path: 'reviewSite.name', code: 'required' },
    { path: 'reviewSite.url', code: 'not-a-link' },
  ]);
});

test('needs at least one stage', () => {
  expect(problemsOf({ stages: [] })).toEqual([{ path: 'stages', code: 'required' }]);
});

test('needs evidence or a plain word that there is none', () => {
  const problem = [{ path: 'stages.0.evidence', code: 'evidence-or-none' }];
  expect(problemsOf({ stages: [stageDraft({ evidence: [] })] })).toEqual(problem);
  expect(problemsOf({ stages: [stageDraft({ isEvidenceFree: true })] })).toEqual(problem);
  expect(problemsOf({ stages: [stageDraft({ evidence: [], isEvidenceFree: true })] })).toEqual([]);
});

test('holds points of a stage between 0 and 10,000', () => {
  expect(problemsOf({ stages: [stageDraft({ points: 0 }), stageDraft({ points: 10_000 })] })).toEqual([]);
  expect(problemsOf({ stages: [stageDraft({ points: 10_001 })] })).toMatchObject([
    { code: 'out-of-range', limit: 10_000 },
  ]);
  expect(problemsOf({ stages: [stageDraft({ points: NaN })] })).toMatchObject([{ code: 'out-of-range' }]);
});

test('holds text and lists to their bounds', () => {
  const stages = Array.from({ length: 11 }, () => stageDraft());
  expect(problemsOf({ title: 'x'.repeat(121), summary: 'x'.repeat(301), purpose: 'x'.repeat(2_001), stages })).toEqual([
    { path: 'title', code: 'too-long', limit: 120 },
    { path: 'summary', code: 'too-long', limit: 300 },
    { path: 'purpose', code: 'too-long', limit: 2_000 },
    { path: 'stages', code: 'too-many', limit: 10 },
  ]);
});

test('needs a window that ends after it starts and after now', () => {
  const later = new Date('2026-03-01T00:00:00Z');
  expect(problemsOf({ closesAt: now })).toEqual([{ path: 'closesAt', code: 'already-over' }]);
  expect(problemsOf({ opensAt: later, closesAt: later })).toEqual([{ path: 'closesAt', code: 'ends-before-start' }]);
  expect(problemsOf({ opensAt: null, closesAt: later })).toEqual([]);
  expect(problemsOf({ opensAt: new Date('2025-01-01T00:00:00Z'), closesAt: later })).toEqual([]);
});

test('needs at least two choices, each with words, where one is to be chosen', () => {
  const choiceOf = (choices?: string[]) => ({
    stages: [stageDraft({ evidence: [requestDraft({ kind: 'choice', choices })] })],
  });
  expect(problemsOf(choiceOf())).toEqual([{ path: 'stages.0.evidence.0.choices', code: 'too-few', limit: 2 }]);
  expect(problemsOf(choiceOf(['G2', ' ']))).toEqual([{ path: 'stages.0.evidence.0.choices.1', code: 'required' }]);
  expect(problemsOf(choiceOf(['G2', 'Capterra']))).toEqual([]);
});

test('keeps a review flat: one stage pays, whatever the review says', () => {
  const stages = [stageDraft({ points: 100 }), stageDraft({ points: 0 }), stageDraft({ points: 50 })];
  expect(problemsOf({ kind: 'review', stages })).toEqual([{ path: 'stages.2.points', code: 'review-not-flat' }]);
  expect(problemsOf({ kind: 'talk', stages })).toEqual([]);
});

test('keeps a review flat: its rating is never asked for', () => {
  const stages = [stageDraft({ evidence: [requestDraft(), requestDraft({ kind: 'rating' })] })];
  expect(problemsOf({ kind: 'review', stages })).toEqual([
    { path: 'stages.0.evidence.1.kind', code: 'review-not-flat' },
  ]);
});

test('lets a stage be scored, and says what is wrong with its rubric at its fields', () => {
  const rubric = { scoreMax: 5, meaning: '5: with figures.' };
  expect(problemsOf({ stages: [stageDraft({ rubric })] })).toEqual([]);
  expect(problemsOf({ stages: [stageDraft(), stageDraft({ rubric: { scoreMax: 11, meaning: '' } })] })).toEqual([
    { path: 'stages.1.rubric.scoreMax', code: 'out-of-range', limit: 10 },
    { path: 'stages.1.rubric.meaning', code: 'required' },
  ]);
});

test('keeps a review flat: none of its stages is scored', () => {
  const rubric = { scoreMax: 5, meaning: '5: full of praise.' };
  const stages = [stageDraft(), stageDraft({ points: 0, rubric })];
  expect(problemsOf({ kind: 'review', stages })).toEqual([{ path: 'stages.1.rubric', code: 'review-not-flat' }]);
});
