import { expect, test } from 'vitest';
import { allow, refuse } from '../kernel/decision.ts';
import { type ListedChallenge, sortChallenges } from './sort-challenges.ts';

function listed(challengeId: string, parts: Partial<ListedChallenge> = {}): ListedChallenge {
  const publishedAt = new Date('2026-01-01T00:00:00Z');
  return { challengeId, fit: allow(true), submissionState: null, publishedAt, closesAt: null, ...parts };
}

function order(challenges: readonly ListedChallenge[]): unknown {
  return sortChallenges(challenges).map(({ challenge, group }) => [challenge.challengeId, group]);
}

test('lists what is under way first, then what is open, what comes later and what is done', () => {
  const challenges = [
    listed('done', { fit: refuse('already-done', { state: 'approved' }), submissionState: 'approved' }),
    listed('closed', { fit: refuse('challenge-closed'), submissionState: 'declined' }),
    listed('tier', { fit: refuse('tier-too-low', { needs: 'gold' }) }),
    listed('open'),
    listed('again', { submissionState: 'withdrawn' }),
    listed('waiting', { fit: refuse('already-started', { state: 'submitted' }), submissionState: 'submitted' }),
    listed('changes', { fit: refuse('already-started'), submissionState: 'changes-requested' }),
  ];
  expect(order(challenges)).toEqual([
    ['changes', 'under-way'],
    ['waiting', 'under-way'],
    ['again', 'open'],
    ['open', 'open'],
    ['tier', 'later'],
    ['closed', 'done'],
    ['done', 'done'],
  ]);
});

test('lists what closes first before the newest, and the newest before the rest', () => {
  const challenges = [
    listed('b'),
    listed('a'),
    listed('newest', { publishedAt: new Date('2026-02-01T00:00:00Z') }),
    listed('closing', { closesAt: new Date('2026-03-01T00:00:00Z') }),
  ];
  expect(order(challenges)).toEqual([
    ['closing', 'open'],
    ['newest', 'open'],
    ['a', 'open'],
    ['b', 'open'],
  ]);
});

test('lists them in the same order whatever order they come in', () => {
  const challenges = ['c', 'a', 'b', 'd'].map((id) => listed(id));
  expect(order(challenges.toReversed())).toEqual(order(challenges));
  expect(order(challenges)).toEqual(['a', 'b', 'c', 'd'].map((id) => [id, 'open']));
});
