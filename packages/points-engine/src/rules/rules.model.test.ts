import fc from 'fast-check';
import { expect, test } from 'vitest';
import { awardFacts } from '../conditions/fact-catalogue.ts';
import type { Condition } from '../conditions/condition.ts';
import { deed, publishedCampaign, publishedRule, weigh } from '../testing/award-rules.ts';
import { capScopes, periodKinds, ruleSourceKinds } from '../vocabulary.ts';
import type { AwardDeed } from './award-deed.ts';
import type { CampaignEffect, PublishedCampaign } from './campaign.ts';
import type { Cap, CapUse } from './cap.ts';
import type { AwardEvaluation } from './evaluate-award.ts';
import { type PublishedRule, type RuleAmount, ruleBounds } from './point-rule.ts';

/** Numbers as they should be, and as they should not. */
const amount = fc.oneof({ weight: 5, arbitrary: fc.nat(2_000) }, { weight: 1, arbitrary: fc.double() });
const pair = fc.record({ statusPoints: amount, rewardPoints: amount });
const ruleAmount: fc.Arbitrary<RuleAmount> = fc.oneof(
  fc.constant({ kind: 'offered' } as const),
  pair.map((points) => ({ kind: 'fixed', ...points }) as const),
  fc.record({
    kind: fc.constant('per-unit' as const),
    statusPoints: amount,
    rewardPoints: amount,
    unitsMax: fc.option(fc.nat(9)),
  }),
  fc.record({ kind: fc.constant('rubric' as const), statusPoints: amount, rewardPoints: amount, scoreMax: fc.nat(9) }),
);
const condition: fc.Arbitrary<Condition | null> = fc.option(
  fc.record({
    kind: fc.constant('comparison' as const),
    fact: fc.constantFrom('unheard', ...Object.keys(awardFacts)),
    operator: fc.constantFrom('is', 'is-not', 'at-least', 'contains'),
    value: fc.oneof(fc.constantFrom('talk', 'gold', 'SMB', null), fc.nat(5)),
  }),
);
const cap: fc.Arbitrary<Cap> = fc.record({
  scope: fc.constantFrom(...capScopes),
  period: fc.constantFrom(...periodKinds),
  awardsMax: fc.option(fc.nat(5)),
  pointsMax: fc.option(fc.nat(3_000)),
});
const capUse: fc.Arbitrary<CapUse> = fc.record({
  awards: fc.nat(6),
  statusPoints: fc.nat(3_000),
  rewardPoints: fc.nat(3_000),
});
const source = fc.constantFrom(...ruleSourceKinds);
const rule: fc.Arbitrary<PublishedRule> = fc
  .record({
    source,
    condition,
    amount: ruleAmount,
    caps: fc.array(cap, { maxLength: 4 }),
    hasStreakBonus: fc.boolean(),
  })
  .map((terms) => publishedRule(terms));
const effect: fc.Arbitrary<CampaignEffect> = fc.oneof(
  fc.record({ kind: fc.constant('multiply' as const), basisPoints: fc.integer({ min: 10_001, max: 100_000 }) }),
  pair.map((points) => ({ kind: 'add', ...points }) as const),
);
const campaign: fc.Arbitrary<PublishedCampaign> = fc
  .record({ sources: fc.array(source), condition, effect, stacking: fc.constantFrom('stacking', 'exclusive') })
  .map((terms) => publishedCampaign(terms));
const done: fc.Arbitrary<AwardDeed> = fc
  .record({
    source,
    offered: pair,
    units: amount,
    score: fc.option(amount),
    occurredAt: fc.date({
      min: new Date('2026-10-30T00:00:00Z'),
      max: new Date('2026-12-03T00:00:00Z'),
      noInvalidDate: true,
    }),
    facts: fc.record({
      'challenge.kind': fc.constantFrom('talk', 'review', null),
      'member.tier': fc.constantFrom('gold', 'none'),
    }),
  })
  .map(deed);

type Situation = {
  rules: PublishedRule[];
  campaigns: PublishedCampaign[];
  done: AwardDeed;
  capUses: CapUse[];
  streakWeeks: number | null;
};

const situation: fc.Arbitrary<Situation> = fc.record({
  rules: fc.array(rule, { maxLength: 5 }),
  campaigns: fc.array(campaign, { maxLength: 4 }),
  done,
  capUses: fc.array(capUse, { minLength: 4, maxLength: 4 }),
  streakWeeks: fc.option(fc.nat(60)),
});

function evaluate({ rules, campaigns, done: what, capUses, streakWeeks }: Situation): AwardEvaluation {
  return weigh({ rules, campaigns }, what, { capUses, streakWeeks });
}

const kinds = ['statusPoints', 'rewardPoints'] as const;

test('any deed under any rules has an answer: whole points within bounds, whose steps add up, or a reason', () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(situation, (some) => {
      const { explanation, ...evaluation } = evaluate(some);
      const { base, campaigns, streak, cuts, refusal, paysAgainAt } = explanation;
      for (const kind of kinds) {
        const points = evaluation[kind];
        expect(Number.isSafeInteger(points) && points >= 0 && points <= ruleBounds.awardPointsMax).toBe(true);
        expect(explanation[kind]).toBe(points);
        const raises = [...campaigns, ...(streak ? [streak] : [])].map((step) => step[kind]);
        const taken = cuts.map((cut) => cut[kind]);
        expect(Math.min(0, ...raises, ...taken)).toBe(0);
        expect((base?.[kind] ?? 0) + sum(raises) - sum(taken)).toBe(points);
        const times = base?.units ?? base?.score ?? null;
        expect(times === null).toBe(!base?.each);
        if (base?.each && times !== null)
          expect(base[kind]).toBe(Math.min(base.each[kind] * times, ruleBounds.awardPointsMax));
      }
      expect(refusal === null).toBe(evaluation.statusPoints + evaluation.rewardPoints > 0);
      expect((refusal === 'no-rule') === (base === null)).toBe(true);
      if (paysAgainAt !== null) expect(refusal).toBe('limit-reached');
      if (paysAgainAt !== null) expect(new Date(paysAgainAt) > some.done.occurredAt).toBe(true);
      seen.add(refusal ?? (cuts.length > 0 ? 'cut' : 'whole'));
    }),
    { numRuns: 2_000 },
  );
  // A generator that never reaches a case proves nothing about it.
  expect([...seen].toSorted()).toEqual(['cut', 'limit-reached', 'no-rule', 'whole', 'worth-nothing']);
});

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

test('the more was given before, the less is left', () => {
  fc.assert(
    fc.property(situation, capUse, fc.nat(3), (some, more, index) => {
      const capUses = some.capUses.map((use, position) =>
        position === index
          ? {
              awards: use.awards + more.awards,
              statusPoints: use.statusPoints + more.statusPoints,
              rewardPoints: use.rewardPoints + more.rewardPoints,
            }
          : use,
      );
      expectAtMost(evaluate({ ...some, capUses }), evaluate(some));
    }),
    { numRuns: 1_000 },
  );
});

test('one more cap never gives more, and an award never passes what its caps leave', () => {
  fc.assert(
    fc.property(situation, cap, (some, added) => {
      const rules = some.rules.map((one) => ({
        ...one,
        terms: { ...one.terms, caps: [...one.terms.caps.slice(0, 3), added] },
      }));
      const fewer = some.rules.map((one) => ({ ...one, terms: { ...one.terms, caps: one.terms.caps.slice(0, 3) } }));
      const capped = evaluate({ ...some, rules });
      expectAtMost(capped, evaluate({ ...some, rules: fewer }));
      const ruleCaps =
        rules.find(({ ruleVersion }) => ruleVersion === capped.explanation.ruleVersion)?.terms.caps ?? [];
      for (const [index, { pointsMax }] of ruleCaps.entries()) {
        const use = some.capUses[index];
        if (pointsMax === null || !use) continue;
        for (const kind of kinds) expect(capped[kind]).toBeLessThanOrEqual(Math.max(0, pointsMax - use[kind]));
      }
    }),
    { numRuns: 1_000 },
  );
});

test('campaigns and streaks never take anything away', () => {
  fc.assert(
    fc.property(situation, (some) => {
      const uncapped = some.rules.map((one) => ({ ...one, terms: { ...one.terms, caps: [] } }));
      const raised = evaluate({ ...some, rules: uncapped });
      expectAtMost(evaluate({ ...some, rules: uncapped, campaigns: [], streakWeeks: null }), raised);
    }),
    { numRuns: 1_000 },
  );
});

test('a rule by score pays what was scored alone; what was not is paid as if there were none', () => {
  const seen = new Set<boolean>();
  fc.assert(
    fc.property(situation, (some) => {
      const { explanation } = evaluate(some);
      const isByScore = explanation.base?.kind === 'rubric';
      seen.add(isByScore);
      if (isByScore) expect(some.done.score).not.toBeNull();
      if (some.done.score !== null) return;
      const others = some.rules.filter(({ terms }) => terms.amount.kind !== 'rubric');
      expect(evaluate({ ...some, rules: others })).toEqual(evaluate(some));
    }),
    { numRuns: 2_000 },
  );
  expect(seen.size).toBe(2);
});

test('a better score never pays less under a rule by score, and a review pays the same whatever it is scored', () => {
  const rubric = fc.record({ statusPoints: fc.nat(2_000), rewardPoints: fc.nat(2_000), scoreMax: fc.nat(9) });
  fc.assert(
    fc.property(situation, rubric, fc.nat(10), fc.nat(10), (some, terms, one, other) => {
      const isTalk = { ...some.done.facts, 'challenge.kind': 'talk', 'signal.nature': null };
      const rules = [publishedRule({ amount: { kind: 'rubric', ...terms } }), ...some.rules];
      const scored = (score: number, facts = isTalk) =>
        evaluate({
          ...some,
          rules,
          campaigns: [],
          done: deed({ ...some.done, source: 'challenge-stage', score, facts }),
        });
      expectAtMost(scored(Math.min(one, other)), scored(Math.max(one, other)));
      const isReview = { ...isTalk, 'challenge.kind': 'review' };
      expect(scored(one, isReview)).toEqual(scored(other, isReview));
    }),
    { numRuns: 1_000 },
  );
});

function expectAtMost(left: AwardEvaluation, right: AwardEvaluation): void {
  for (const kind of kinds) expect(left[kind]).toBeLessThanOrEqual(right[kind]);
}
