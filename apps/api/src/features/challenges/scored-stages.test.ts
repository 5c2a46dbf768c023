import { randomUUID } from 'node:crypto';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { buildChallenge, buildTalk, firstWaiting, submitStage, toDraftInput } from '../../testing/build-challenge.ts';
import { buildMember, buildWorkspace } from '../../testing/build-people.ts';
import { buildRule, ruleTerms } from '../../testing/build-rule.ts';
import type { TestSession } from '../../testing/test-api.ts';
import { useTestApi } from '../../testing/use-test-api.ts';
import { MailMessageEntity } from '../mail/mail-message.entity.ts';
import { readBalance } from '../points/index.ts';

const api = useTestApi();
let workspaceId: string;
let manager: TestSession;
let colleague: TestSession;
let champion: TestSession;

/** A rule by score for talks of one title, so that the other tests of the file are paid as offered. */
const byScore = (title: string) =>
  ruleTerms({
    condition: {
      kind: 'all',
      conditions: [
        { kind: 'comparison', fact: 'challenge.kind', operator: 'is', value: 'talk' },
        { kind: 'comparison', fact: 'challenge.title', operator: 'is', value: title },
      ],
    },
    amount: { kind: 'rubric', statusPoints: 50, rewardPoints: 50, scoreMax: 10 },
  });

beforeAll(async () => {
  workspaceId = await buildWorkspace(api);
  manager = await buildMember(api, workspaceId, 'manager', 'Ana Lima');
  colleague = await buildMember(api, workspaceId, 'admin', 'Ben Osei');
  await buildRule(api, manager, 'By marks', byScore('Judged'));
});
beforeEach(async () => {
  champion = await buildMember(api, workspaceId, 'champion', 'Cleo Marsh');
});

const rubric = { scoreMax: 5, meaning: '5: before customers, with figures. 1: mentioned in passing.' };
const desk = (who = manager) => api.as(who).moderation;
const refused = (code: string) => ({ cause: { code } });
const balance = () => api.inWorkspace(workspaceId, (scope) => readBalance(scope, champion.memberId));

const talk = (title: string, scoring: typeof rubric | null = rubric) =>
  buildTalk(api, manager, { title, rubric: scoring });
/** A stage sent by the champion, as the first moderator who opens it sees it. */
async function sentStage(title = 'Judged', scoring: typeof rubric | null = rubric) {
  const challenge = await talk(title, scoring);
  await submitStage(api, champion, challenge);
  return { challenge, item: await firstWaiting(api, manager, challenge.id) };
}
const answerTo = (item: { submissionStageId: string; version: number }, score: number | null) => ({
  idempotencyKey: randomUUID(),
  submissionStageId: item.submissionStageId,
  version: item.version,
  score,
});

describe('a rubric', () => {
  it('is kept with its stage, copied with it, and read by champions before they begin', async () => {
    const challenge = await talk('Kept');
    expect(challenge.stages[0]?.rubric).toEqual(rubric);
    const copy = await api.as(manager).challenges.copy({ idempotencyKey: randomUUID(), challengeId: challenge.id });
    expect(copy.stages[0]?.rubric).toEqual(rubric);
    const { stages } = await api.as(champion).challenges.view({ challengeId: challenge.id });
    expect(stages[0]?.rubric).toEqual(rubric);
    expect((await buildChallenge(api, manager, 'case-study')).stages.map((stage) => stage.rubric)).toEqual([
      null,
      null,
      null,
    ]);
  });

  it('can never be one of a review: the draft says so at its field, and is not published', async () => {
    const staff = api.as(manager).challenges;
    const draft = await staff.create({ idempotencyKey: randomUUID(), kind: 'review' });
    const input = toDraftInput(draft);
    const saved = await staff.saveDraft({ ...input, stages: input.stages.map((stage) => ({ ...stage, rubric })) });
    expect(saved.problems).toEqual([{ path: 'stages.0.rubric', message: 'review-not-flat' }]);
    const named = { idempotencyKey: randomUUID(), challengeId: saved.id, version: saved.version };
    await expect(staff.publish(named)).rejects.toMatchObject(refused('challenge-not-publishable'));
  });
});

describe('a score', () => {
  it('is asked for with an approval, within its scale, and nowhere else; what is refused leaves everything as it was', async () => {
    const { item } = await sentStage();
    await expect(desk().approve(answerTo(item, null))).rejects.toMatchObject(refused('score-required'));
    for (const score of [-1, 6]) {
      await expect(desk().approve(answerTo(item, score))).rejects.toMatchObject({
        cause: { code: 'score-out-of-range', details: { limit: 5 } },
      });
    }
    await expect(desk().approve(answerTo(item, 2.5))).rejects.toMatchObject({ code: 'BAD_REQUEST' });
    expect(await firstWaiting(api, manager, item.challenge.id)).toMatchObject({ version: item.version, score: null });
    expect(await balance()).toMatchObject({ status: 0 });

    const plain = await sentStage('Plain', null);
    await expect(desk().approve(answerTo(plain.item, 3))).rejects.toMatchObject(refused('score-not-asked'));
    expect(await desk().approve(answerTo(plain.item, null))).toMatchObject({ pointsAwarded: 400 });
  });

  it('is paid for by a rule, score by base, and told to everybody concerned', async () => {
    const { challenge, item } = await sentStage();
    const done = await desk().approve(answerTo(item, 4));
    expect(done).toMatchObject({
      state: 'approved',
      pointsAwarded: 200,
      award: { rule: { name: 'By marks' }, base: { kind: 'rubric', score: 4, statusPoints: 200, rewardPoints: 200 } },
    });
    expect(await balance()).toMatchObject({ status: 200, available: 200 });

    const { submission } = await api.as(champion).challenges.view({ challengeId: challenge.id });
    expect(submission?.stages[0]).toMatchObject({ score: 4, rubric });
    expect(submission?.events.map(({ kind, scored }) => [kind, scored])).toEqual([
      ['started', null],
      ['submitted', null],
      ['approved', { score: 4, scoreMax: 5 }],
    ]);
    const answered = await desk().queue({ state: 'approved', challengeId: challenge.id });
    expect(answered.rows).toMatchObject([{ score: 4, stage: { scoreMax: 5 } }]);
    const [audit] = await api.inWorkspace(workspaceId, (scope) =>
      scope.em.execute<{ after: object }[]>(
        `select after from audit_event where action = 'moderation.approve' and subject_id = ?`,
        [item.submissionId],
      ),
    );
    expect(audit?.after).toMatchObject({ state: 'approved', score: 4, points: 200 });
    const [mail] = await api.inWorkspace(workspaceId, (scope) =>
      scope.em.find(MailMessageEntity, { workspaceId }, { orderBy: { id: 'desc' }, limit: 1 }),
    );
    expect(mail?.text).toContain('Its score is 4 of 5.');
  });

  it('of 0 approves and awards nothing', async () => {
    const { item } = await sentStage();
    expect(await desk().approve(answerTo(item, 0))).toMatchObject({
      state: 'approved',
      pointsAwarded: 0,
      award: { base: { score: 0 }, refusal: 'worth-nothing' },
    });
    expect(await balance()).toMatchObject({ status: 0, available: 0 });
  });

  it('where no rule pays by it changes nothing: the stage pays what it offers', async () => {
    const { item } = await sentStage('Scored for the record');
    expect(await desk().approve(answerTo(item, 1))).toMatchObject({
      pointsAwarded: 400,
      award: { base: { score: null } },
    });
  });

  it('is missing of what has no rubric, which a rule by score leaves to the next', async () => {
    const { item } = await sentStage('Judged', null);
    expect(await desk().approve(answerTo(item, null))).toMatchObject({
      pointsAwarded: 400,
      award: { rule: { name: null }, base: { kind: 'offered' } },
    });
  });

  it('by two moderators at once is that of who came first, and pays once', async () => {
    const { challenge, item } = await sentStage();
    const tries = await Promise.allSettled([
      desk().approve(answerTo(item, 1)),
      desk(colleague).approve(answerTo(item, 5)),
    ]);
    const lost = tries.filter((attempt) => attempt.status === 'rejected');
    expect(lost.map(({ reason }) => reason.cause)).toMatchObject([{ code: 'already-moderated' }]);
    const score = tries[0].status === 'fulfilled' ? 1 : 5;
    expect(await balance()).toMatchObject({ status: score * 50 });
    const { submission } = await api.as(champion).challenges.view({ challengeId: challenge.id });
    expect(submission?.stages[0]?.score).toBe(score);
  });

  it('retried with its key gives the same answer, and another score with it a conflict', async () => {
    const { item } = await sentStage();
    const input = answerTo(item, 3);
    const first = await desk().approve(input);
    expect(await desk().approve(input)).toEqual(first);
    await expect(desk().approve({ ...input, score: 4 })).rejects.toMatchObject(refused('idempotency-conflict'));
    expect(await balance()).toMatchObject({ available: 150 });
  });

  it('is given by moderators of this workspace alone', async () => {
    const { item } = await sentStage();
    const stranger = await buildMember(api, await buildWorkspace(api), 'manager');
    await expect(desk(stranger).approve(answerTo(item, 3))).rejects.toMatchObject(refused('not-found'));
    await expect(desk(champion).approve(answerTo(item, 3))).rejects.toMatchObject(refused('not-allowed'));
  });

  it('is not given by asking for changes, nor by declining', async () => {
    const { challenge, item } = await sentStage();
    await desk().decline({ ...answerTo(item, null), reason: 'Not ours.' });
    const { submission } = await api.as(champion).challenges.view({ challengeId: challenge.id });
    expect(submission?.stages[0]).toMatchObject({ state: 'declined', score: null });
  });
});

describe('what a scored stage promises', () => {
  it('is what the highest score pays, and says that it hangs on it', async () => {
    const challenge = await talk('Judged');
    const plain = await talk('Paid as offered');
    const { rows } = await api.as(champion).challenges.open({ pageSize: 100 });
    const worth = (id: string) => rows.find((row) => row.id === id)?.worth;
    expect(worth(challenge.id)).toMatchObject({ statusPoints: 250, rewardPoints: 250, usual: 250, hangsOnScore: true });
    expect(worth(plain.id)).toMatchObject({ statusPoints: 400, hangsOnScore: false });
    const { pays } = await api.as(champion).challenges.view({ challengeId: challenge.id });
    expect(pays).toMatchObject([{ statusPoints: 250, base: { score: 5 }, hangsOnScore: true }]);
  });

  it('stands for the moderator beside each score, as it will be paid', async () => {
    const { item } = await sentStage();
    expect(item.paysByScore.map(({ rewardPoints }) => rewardPoints)).toEqual([0, 50, 100, 150, 200, 250]);
    expect(item.pays).toEqual(item.paysByScore[5]);
    const plain = await sentStage('Plain', null);
    expect(plain.item).toMatchObject({ paysByScore: [], pays: { statusPoints: 400 } });
    await desk().approve(answerTo(item, 5));
    expect(await desk().get({ submissionStageId: item.submissionStageId })).toMatchObject({
      score: 5,
      pays: null,
      paysByScore: [],
    });
  });
});
