import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openBeta } from '../testing/enrolments.ts';
import { admitToBeta } from './admit-to-beta.ts';
import type { Beta, Enrolment } from './enrolment-state.ts';
import { joinBeta } from './join-beta.ts';
import { leaveBeta } from './leave-beta.ts';
import { waitlist, waitlistPlace } from './waitlist-place.ts';

const memberIds = ['ana', 'ben', 'cleo', 'dev', 'eli'];
const step = fc.record({
  kind: fc.constantFrom('join' as const, 'leave' as const, 'admit' as const),
  memberId: fc.constantFrom(...memberIds),
});

test('any sequence of joining, leaving and admitting keeps seats and the order of the waitlist', () => {
  fc.assert(
    fc.property(
      fc.array(step, { maxLength: 40, size: 'max' }),
      fc.integer({ min: 0, max: 3 }),
      fc.constantFrom('automatic' as const, 'by-choice' as const),
      (steps, seats, admission) => {
        const beta = openBeta({ seats, admission });
        let enrolments: Enrolment[] = [];
        steps.forEach((one, index) => {
          enrolments = after(beta, enrolments, { ...one, at: new Date(index) });
          const joined = enrolments.filter(({ state }) => state === 'joined').length;
          const waiting = waitlist(enrolments);
          expect(joined).toBeLessThanOrEqual(seats);
          // Where the beta admits by itself, nobody waits beside a free seat.
          if (admission === 'automatic' && waiting.length > 0) expect(joined).toBe(seats);
          expect(waiting.map(({ memberId }) => waitlistPlace(enrolments, memberId))).toEqual(
            waiting.map((_, at) => at + 1),
          );
        });
      },
    ),
  );
});

type Step = { kind: 'join' | 'leave' | 'admit'; memberId: string; at: Date };

function after(beta: Beta, enrolments: Enrolment[], { kind, memberId, at }: Step): Enrolment[] {
  const others = enrolments.filter((enrolment) => enrolment.memberId !== memberId);
  const own = enrolments.find((enrolment) => enrolment.memberId === memberId);
  const input = { beta, memberId, enrolments };
  if (kind === 'join') {
    const decision = joinBeta({ ...input, tier: 'none', now: at });
    if (!decision.ok) return enrolments;
    const joined = [...others, { memberId, state: decision.value.state, requestedAt: at }];
    expect(decision.value.place).toBe(waitlistPlace(joined, memberId));
    return joined;
  }
  const decision = kind === 'leave' ? leaveBeta(input) : admitToBeta(input);
  if (!decision.ok || !own) return enrolments;
  const promoted = 'promotedMemberIds' in decision.value ? decision.value.promotedMemberIds : [];
  return [
    ...others.map((other) => (promoted.includes(other.memberId) ? { ...other, state: 'joined' as const } : other)),
    { ...own, state: decision.value.state },
  ];
}
