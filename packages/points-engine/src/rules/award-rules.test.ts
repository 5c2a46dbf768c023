import { describe, expect, test } from 'vitest';
import type { Condition } from '../conditions/condition.ts';
import { deed, publishedCampaign, publishedRule, weigh } from '../testing/award-rules.ts';
import { chooseCampaigns, chooseRule, prepareAwardRules } from './award-rules.ts';
import type { PublishedCampaign } from './campaign.ts';
import type { PublishedRule } from './point-rule.ts';

const isTalk: Condition = { kind: 'comparison', fact: 'challenge.kind', operator: 'is', value: 'talk' };
const talk = deed({ facts: { 'challenge.kind': 'talk' } });

function chosen(rules: PublishedRule[], done = deed()): string | null {
  return chooseRule(prepareAwardRules({ rules, campaigns: [] }), done)?.ruleVersion.rule ?? null;
}

function raising(campaigns: PublishedCampaign[], done = deed()): string[] {
  return chooseCampaigns(prepareAwardRules({ rules: [], campaigns }), publishedRule(), done).map(
    ({ campaign }) => campaign,
  );
}

describe('the rule that pays', () => {
  test('is the first in order that matches', () => {
    const rules = [
      publishedRule({ condition: isTalk }, 'talks'),
      publishedRule({}, 'stages'),
      publishedRule({}, 'never'),
    ];
    expect(chosen(rules, talk)).toBe('talks');
    expect(chosen(rules)).toBe('stages');
  });

  test('is for its own kind of source', () => {
    expect(chosen([publishedRule({ source: 'grant' })])).toBeNull();
    expect(chosen([publishedRule({ source: 'grant' })], deed({ source: 'grant' }))).toBe('rule');
  });

  test('is not one whose condition hangs on something unknown', () => {
    expect(chosen([publishedRule({ condition: isTalk })])).toBeNull();
    expect(chosen([publishedRule({ condition: { kind: 'not', condition: isTalk } })])).toBeNull();
  });

  test('pays on its first day and its last, in the zone of the workspace', () => {
    const november = [publishedRule({ window: { firstDay: '2026-11-01', lastDay: '2026-11-30' } })];
    // Midnight in Berlin is 23:00 UTC.
    expect(chosen(november, deed({ occurredAt: new Date('2026-10-31T22:59:59Z') }))).toBeNull();
    expect(chosen(november, deed({ occurredAt: new Date('2026-10-31T23:00:00Z') }))).toBe('rule');
    expect(chosen(november, deed({ occurredAt: new Date('2026-11-30T22:59:59Z') }))).toBe('rule');
    expect(chosen(november, deed({ occurredAt: new Date('2026-11-30T23:00:00Z') }))).toBeNull();
  });

  test('may be without an end on either side', () => {
    expect(chosen([publishedRule({ window: { firstDay: '2026-11-15', lastDay: null } })])).toBe('rule');
    expect(chosen([publishedRule({ window: { firstDay: '2026-11-16', lastDay: null } })])).toBeNull();
    expect(chosen([publishedRule({ window: { firstDay: null, lastDay: '2026-11-14' } })])).toBeNull();
  });
});

describe('campaigns that raise it', () => {
  test('are all that stack, in order', () => {
    expect(
      raising([publishedCampaign({}, 'a'), publishedCampaign({ condition: isTalk }, 'b'), publishedCampaign({}, 'c')]),
    ).toEqual(['a', 'c']);
  });

  test('are the first exclusive one alone, wherever it stands', () => {
    const campaigns = [
      publishedCampaign({}, 'a'),
      publishedCampaign({ stacking: 'exclusive', condition: isTalk }, 'talks'),
      publishedCampaign({ stacking: 'exclusive' }, 'b'),
      publishedCampaign({ stacking: 'exclusive' }, 'c'),
    ];
    expect(raising(campaigns)).toEqual(['b']);
    expect(raising(campaigns, talk)).toEqual(['talks']);
  });

  test('are for the sources they name', () => {
    expect(raising([publishedCampaign({ sources: ['signal', 'import'] })])).toEqual([]);
    expect(raising([publishedCampaign({ sources: ['signal', 'import'] })], deed({ source: 'import' }))).toEqual([
      'double',
    ]);
  });

  test('run on their days', () => {
    expect(raising([publishedCampaign()], deed({ occurredAt: new Date('2026-12-01T00:00:00Z') }))).toEqual([]);
  });

  test('stop at the instant they are ended', () => {
    const ended = [{ ...publishedCampaign(), endedAt: new Date('2026-11-15T10:00:00Z') }];
    expect(raising(ended, deed({ occurredAt: new Date('2026-11-15T09:59:59.999Z') }))).toEqual(['double']);
    expect(raising(ended)).toEqual([]);
  });
});

test('every fact of the source and of the date can be asked', () => {
  const asked: [string, string | number][] = [
    ['source.kind', 'challenge-stage'],
    ['source.points', 120],
    ['source.units', 3],
    ['source.score', 4],
    ['occurred.on', '2026-11-16'],
    ['occurred.weekday', 'monday'],
  ];
  const done = deed({
    offered: { statusPoints: 100, rewardPoints: 120 },
    units: 3,
    score: 4,
    occurredAt: new Date('2026-11-15T23:30:00Z'),
  });
  for (const [fact, value] of asked) {
    expect(chosen([publishedRule({ condition: { kind: 'comparison', fact, operator: 'is', value } })], done)).toBe(
      'rule',
    );
  }
});

test('a review has no score and counts once, so that nothing can hang on what it says', () => {
  const review = deed({ units: 5, score: 5, facts: { 'challenge.kind': 'review' } });
  const praise: Condition = { kind: 'comparison', fact: 'source.score', operator: 'at-least', value: 1 };
  expect(chosen([publishedRule({ condition: praise })], review)).toBeNull();
  expect(chosen([publishedRule({ condition: { kind: 'not', condition: praise } })], review)).toBeNull();
  const rubric = publishedRule({ amount: { kind: 'rubric', statusPoints: 20, rewardPoints: 20, scoreMax: 5 } });
  expect(weigh({ rules: [rubric] }, review).explanation.refusal).toBe('no-rule');
  expect(weigh({ rules: [rubric, publishedRule()] }, review)).toMatchObject({ statusPoints: 100 });
  const perUnit = publishedRule({ amount: { kind: 'per-unit', statusPoints: 20, rewardPoints: 20, unitsMax: null } });
  expect(weigh({ rules: [perUnit] }, review).statusPoints).toBe(20);
});

test('a rule that campaigns do not raise is left alone by all of them', () => {
  const campaigns = [publishedCampaign()];
  const own = publishedRule();
  const prepared = prepareAwardRules({ rules: [], campaigns });
  expect(chooseCampaigns(prepared, own, deed())).toHaveLength(1);
  expect(chooseCampaigns(prepared, { ...own, terms: { ...own.terms, hasCampaigns: false } }, deed())).toEqual([]);
});

describe('a rule by score', () => {
  const byScore = (parts: Partial<PublishedRule['terms']> = {}, rule = 'marks') =>
    publishedRule({ amount: { kind: 'rubric', statusPoints: 50, rewardPoints: 20, scoreMax: 5 }, ...parts }, rule);

  test('pays for what was scored, score by base', () => {
    expect(weigh({ rules: [byScore()] }, deed({ score: 4 }))).toMatchObject({
      statusPoints: 200,
      rewardPoints: 80,
      explanation: {
        ruleVersion: { rule: 'marks' },
        base: {
          kind: 'rubric',
          score: 4,
          each: { statusPoints: 50, rewardPoints: 20 },
          statusPoints: 200,
          rewardPoints: 80,
        },
      },
    });
  });

  test('is passed over for what was not scored, to the next rule in order', () => {
    const rules = [byScore(), publishedRule({ source: 'grant' }, 'grants'), publishedRule({}, 'stages')];
    expect(chosen(rules)).toBe('stages');
    expect(chosen(rules, deed({ score: 3 }))).toBe('marks');
    expect(chosen([byScore()])).toBeNull();
  });

  test('pays nothing for a score of 0, and leaves it to no other rule', () => {
    const { explanation } = weigh({ rules: [byScore(), publishedRule({}, 'stages')] }, deed({ score: 0 }));
    expect(explanation).toMatchObject({ ruleVersion: { rule: 'marks' }, base: { score: 0 }, refusal: 'worth-nothing' });
  });

  test('leaves what its condition or its window does not take to the next rule, scored or not', () => {
    const rules = [
      byScore({ condition: isTalk }, 'talks'),
      byScore({ window: { firstDay: '2026-12-01', lastDay: null } }, 'december'),
      byScore({ source: 'signal' }, 'signals'),
      publishedRule({}, 'stages'),
    ];
    expect(chosen(rules, deed({ score: 3 }))).toBe('stages');
  });
});
