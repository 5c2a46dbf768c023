import { randomUUID } from 'node:crypto';
import type { CampaignTerms, PointRuleTerms, RuleTerms } from '@rostra/shared/rules/rule-terms.schema';
import type { RuleRecord } from '@rostra/shared/rules/rule-record.schema';
import type { TestApi, TestSession } from './test-api.ts';

const always = { firstDay: null, lastDay: null };

/** Terms of a rule: every stage of a challenge pays what it offers, unless `parts` says otherwise. */
export function ruleTerms(parts: Partial<PointRuleTerms> = {}): PointRuleTerms {
  return {
    kind: 'rule',
    source: 'challenge-stage',
    condition: null,
    window: always,
    amount: { kind: 'offered' },
    caps: [],
    hasStreakBonus: false,
    lotLifeMonths: null,
    ...parts,
  };
}

/** Terms of a campaign: doubles every stage of a challenge for a long time, unless `parts` says otherwise. */
export function campaignTerms(parts: Partial<CampaignTerms> = {}): CampaignTerms {
  return {
    kind: 'campaign',
    sources: ['challenge-stage'],
    condition: null,
    window: { firstDay: null, lastDay: '2039-12-31' },
    effect: { kind: 'multiply', basisPoints: 20_000 },
    stacking: 'stacking',
    ...parts,
  };
}

/** A rule or campaign with a draft, made by a manager through the procedures themselves. */
export async function buildRuleDraft(
  api: TestApi,
  manager: TestSession,
  name: string,
  terms: RuleTerms = ruleTerms(),
): Promise<RuleRecord> {
  const staff = api.as(manager).rules;
  const made = await staff.create({ idempotencyKey: randomUUID(), kind: terms.kind });
  const draft = { ruleId: made.id, revision: 1, name, note: '', terms };
  return staff.saveDraft({ idempotencyKey: randomUUID(), ...draft });
}

/** The same, published, at once or from a day on. */
export async function buildRule(
  api: TestApi,
  manager: TestSession,
  name: string,
  terms: RuleTerms = ruleTerms(),
  fromDay: string | null = null,
): Promise<RuleRecord> {
  const { id: ruleId } = await buildRuleDraft(api, manager, name, terms);
  return api.as(manager).rules.publish({ idempotencyKey: randomUUID(), ruleId, revision: 2, fromDay });
}
