import { expect, test } from 'vitest';
import { deed, weigh } from '../testing/award-rules.ts';
import { acts, ruleSourceKinds } from '../vocabulary.ts';
import { defaultPoints } from './default-points.ts';
import { defaultRules } from './default-rules.ts';
import { capKey } from './cap.ts';

const nothing = { statusPoints: 0, rewardPoints: 0 };

test.each(ruleSourceKinds.filter((source) => source !== 'signal'))('a %s pays what it offers', (source) => {
  const offered = { statusPoints: 70, rewardPoints: 30 };
  const evaluation = weigh({ rules: defaultRules }, deed({ source, offered }), { streakWeeks: 52 });
  expect(evaluation).toMatchObject({ ...offered, lotLifeMonths: null, explanation: { streak: null, cuts: [] } });
});

test.each(acts)('a signal of %s pays for the act, under the name of the act', (act) => {
  const evaluation = weigh(
    { rules: defaultRules },
    deed({ source: 'signal', offered: nothing, facts: { 'signal.type': act } }),
  );
  const { points } = defaultPoints[act];
  expect(evaluation).toMatchObject({
    statusPoints: points,
    rewardPoints: points,
    explanation: { ruleVersion: { rule: act, version: 1 } },
  });
});

test('a signal that is no act pays nothing', () => {
  const silence = deed({ source: 'signal', offered: nothing, facts: { 'signal.type': 'silent-for-30-days' } });
  expect(weigh({ rules: defaultRules }, silence).explanation.refusal).toBe('no-rule');
});

test('limits are those of the acts, per member', () => {
  const limited = defaultRules.flatMap(({ ruleVersion, terms }) =>
    terms.caps.map((cap) => [ruleVersion.rule, capKey(cap), cap.awardsMax, cap.pointsMax]),
  );
  expect(limited).toEqual([
    ['social-share', 'member:month', 2, null],
    ['community-answer', 'member:day', 5, null],
  ]);
});

test('names no rule twice', () => {
  const names = defaultRules.map(({ ruleVersion }) => ruleVersion.rule);
  expect(new Set(names).size).toBe(names.length);
});
