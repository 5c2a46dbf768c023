import { randomUUID } from 'node:crypto';
import type { SampleDeed } from '@rostra/shared/rules/preview-award.contract';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildChallenge, buildTalk } from '../../testing/build-challenge.ts';
import { buildMember, buildWorkspace } from '../../testing/build-people.ts';
import { buildRule, buildRuleDraft, campaignTerms, ruleTerms } from '../../testing/build-rule.ts';
import type { TestSession } from '../../testing/test-api.ts';
import { useTestApi } from '../../testing/use-test-api.ts';

const api = useTestApi();
let manager: TestSession;
let champion: TestSession;

beforeAll(async () => {
  const workspaceId = await buildWorkspace(api);
  manager = await buildMember(api, workspaceId, 'manager');
  champion = await buildMember(api, workspaceId, 'champion');
});

const staff = () => api.as(manager).rules;
const stageDeed = (parts: Partial<SampleDeed> = {}): SampleDeed => ({
  source: 'challenge-stage',
  memberId: null,
  challengeId: null,
  stage: 1,
  points: 100,
  units: 1,
  score: null,
  signalType: null,
  onDay: null,
  ...parts,
});
const isGold = { kind: 'comparison', fact: 'member.tier', operator: 'at-least', value: 'gold' } as const;

describe('trying a deed on a draft', () => {
  it('tells what it pays today by the rules of the house, and what the draft would make of it', async () => {
    const terms = ruleTerms({ amount: { kind: 'fixed', statusPoints: 40, rewardPoints: 20 } });
    const { id: ruleId } = await buildRuleDraft(api, manager, 'Flat', terms);
    const answer = await staff().preview({ ruleId, name: 'Flat', terms, deed: stageDeed() });
    expect(answer.today).toMatchObject({ statusPoints: 100, rule: { id: null, name: null }, refusal: null });
    expect(answer.withDraft).toMatchObject({ statusPoints: 40, rewardPoints: 20, rule: { id: ruleId, name: 'Flat' } });
  });

  it('leaves what the draft does not match to the rules after it', async () => {
    const terms = ruleTerms({ condition: isGold, amount: { kind: 'fixed', statusPoints: 9, rewardPoints: 9 } });
    const { id: ruleId } = await buildRuleDraft(api, manager, 'Gold alone', terms);
    const known = { memberId: champion.memberId };
    const answer = await staff().preview({ ruleId, name: 'Gold alone', terms, deed: stageDeed(known) });
    expect(answer.withDraft).toMatchObject({ statusPoints: 100, rule: { id: null } });
  });

  it('takes the points of a stage from its challenge, and raises them by a campaign of that day', async () => {
    const challenge = await buildChallenge(api, manager, 'case-study');
    const isCaseStudy = { kind: 'comparison', fact: 'challenge.kind', operator: 'is', value: 'case-study' } as const;
    const window = { firstDay: '2031-05-01', lastDay: '2031-05-31' };
    const { id } = await buildRule(api, manager, 'May', campaignTerms({ condition: isCaseStudy, window }));
    const { id: ruleId } = await buildRuleDraft(api, manager, 'As offered');
    const deed = stageDeed({ challengeId: challenge.id, stage: 2, onDay: '2031-05-31' });
    const { today } = await staff().preview({ ruleId, name: '', terms: ruleTerms(), deed });
    expect(today).toMatchObject({
      statusPoints: 300,
      base: { kind: 'offered', statusPoints: 150 },
      campaigns: [{ id, name: 'May', version: 1, statusPoints: 150 }],
    });
    const later = { ...deed, onDay: '2031-06-01' };
    expect((await staff().preview({ ruleId, name: '', terms: ruleTerms(), deed: later })).today.statusPoints).toBe(150);
  });

  it('weighs a stage by the score tried, up to the highest of its rubric, and by none where it has no rubric', async () => {
    const rubric = { scoreMax: 4, meaning: '4: with figures.' };
    const scored = await buildTalk(api, manager, { rubric });
    const plain = await buildTalk(api, manager, { rubric: null });
    const isTalk = { kind: 'comparison', fact: 'challenge.kind', operator: 'is', value: 'talk' } as const;
    const amount = { kind: 'rubric', statusPoints: 50, rewardPoints: 50, scoreMax: 10 } as const;
    const terms = ruleTerms({ condition: isTalk, amount });
    const { id: ruleId } = await buildRuleDraft(api, manager, 'Marks', terms);
    const tried = async (challengeId: string, score: number | null) =>
      (await staff().preview({ ruleId, name: 'Marks', terms, deed: stageDeed({ challengeId, score }) })).withDraft;
    expect(await tried(scored.id, 3)).toMatchObject({ statusPoints: 150, base: { score: 3 } });
    expect(await tried(scored.id, 9)).toMatchObject({ statusPoints: 200, base: { score: 4 } });
    expect(await tried(scored.id, null)).toMatchObject({ statusPoints: 400, rule: { id: null } });
    expect(await tried(plain.id, 3)).toMatchObject({ statusPoints: 400, rule: { id: null } });
  });

  it('says nothing of a draft that could not be published', async () => {
    const { id: ruleId } = await buildRuleDraft(api, manager, 'Unsound');
    const terms = ruleTerms({ amount: { kind: 'fixed', statusPoints: 0, rewardPoints: 0 } });
    expect((await staff().preview({ ruleId, name: '', terms, deed: stageDeed() })).withDraft).toBeNull();
  });

  it('finds no member and no challenge of another workspace', async () => {
    const stranger = await buildMember(api, await buildWorkspace(api), 'champion');
    const { id: ruleId } = await buildRuleDraft(api, manager, 'Ours');
    for (const foreign of [{ memberId: stranger.memberId }, { challengeId: randomUUID() }]) {
      await expect(
        staff().preview({ ruleId, name: '', terms: ruleTerms(), deed: stageDeed(foreign) }),
      ).rejects.toMatchObject({ cause: { code: 'not-found' } });
    }
  });
});
