import fc from 'fast-check';
import { expect, test } from 'vitest';
import { submissionStates } from '../vocabulary.ts';
import { type NextStepCandidate, rankNextSteps } from './rank-next-steps.ts';

const now = new Date('2026-06-15T10:00:00Z');

function candidate(challengeId: string, parts: Partial<NextStepCandidate> = {}): NextStepCandidate {
  const publishedAt = new Date('2026-01-01T00:00:00Z');
  return { challengeId, submissionState: null, points: 50, minutes: 60, publishedAt, closesAt: null, ...parts };
}

test('puts changes asked first, then started, the tier gap, a quick win, new, closing soon, the rest', () => {
  const candidates = [
    candidate('rest'),
    candidate('closing', { closesAt: new Date('2026-06-20T00:00:00Z') }),
    candidate('new', { publishedAt: new Date('2026-06-10T00:00:00Z') }),
    candidate('quick', { minutes: 5 }),
    candidate('gap', { points: 120 }),
    candidate('started', { submissionState: 'draft' }),
    candidate('changes', { submissionState: 'changes-requested' }),
  ];
  const first = rankNextSteps({ candidates, tierGap: 120, now });
  expect([first.next, ...first.more].map((step) => [step?.candidate.challengeId, step?.reason])).toEqual([
    ['changes', 'changes-asked'],
    ['started', 'started'],
    ['gap', 'closes-tier-gap'],
    ['quick', 'quick-win'],
  ]);
  const second = rankNextSteps({ candidates: candidates.slice(0, 3), tierGap: 120, now });
  expect([second.next, ...second.more].map((step) => step?.reason)).toEqual(['new', 'closing-soon', 'open-to-you']);
});

test('leaves out what waits for moderation, is over, or can no longer be started', () => {
  const candidates = [
    candidate('waits', { submissionState: 'submitted' }),
    candidate('done', { submissionState: 'approved' }),
    candidate('late', { closesAt: now }),
  ];
  expect(rankNextSteps({ candidates, tierGap: null, now })).toEqual({ next: null, more: [] });
});

test('keeps what was started when its challenge has closed', () => {
  const started = candidate('started', { submissionState: 'in-progress', closesAt: now });
  expect(rankNextSteps({ candidates: [started], tierGap: null, now }).next).toMatchObject({ reason: 'started' });
});

test('prefers what closes first, then more points, then fewer minutes', () => {
  const candidates = [
    candidate('long', { minutes: 90 }),
    candidate('short'),
    candidate('dear', { points: 60 }),
    candidate('dated', { closesAt: new Date('2026-12-01T00:00:00Z') }),
  ];
  const { next, more } = rankNextSteps({ candidates, tierGap: null, now });
  expect([next, ...more].map((step) => step?.candidate.challengeId)).toEqual(['dated', 'dear', 'short', 'long']);
});

test('gives the same answer whatever the order of the candidates', () => {
  const candidates = fc.uniqueArray(
    fc.record({
      challengeId: fc.uuid(),
      submissionState: fc.option(fc.constantFrom(...submissionStates)),
      points: fc.constantFrom(0, 50, 100),
      minutes: fc.constantFrom(5, 60),
      publishedAt: fc.constantFrom(new Date('2026-06-14T00:00:00Z'), new Date('2026-01-01T00:00:00Z')),
      closesAt: fc.option(fc.constantFrom(new Date('2026-06-16T00:00:00Z'), new Date('2026-09-01T00:00:00Z'))),
    }),
    { selector: ({ challengeId }) => challengeId, maxLength: 12 },
  );
  fc.assert(
    fc.property(candidates, fc.option(fc.nat(120)), (list, tierGap) => {
      const forwards = rankNextSteps({ candidates: list, tierGap, now });
      expect(rankNextSteps({ candidates: list.toReversed(), tierGap, now })).toEqual(forwards);
      expect(forwards.more.length).toBeLessThanOrEqual(3);
      if (forwards.next === null) expect(forwards.more).toEqual([]);
    }),
  );
});
