import { randomUUID } from 'node:crypto';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { buildChallenge, evidenceFor, firstWaiting, submitStage, toDraftInput } from '../../testing/build-challenge.ts';
import { buildMember, buildWorkspace } from '../../testing/build-people.ts';
import type { TestSession } from '../../testing/test-api.ts';
import { useTestApi } from '../../testing/use-test-api.ts';
import { MailMessageEntity } from '../mail/mail-message.entity.ts';
import { readBalance } from '../points/index.ts';

const api = useTestApi();
let workspaceId: string;
let manager: TestSession;
let colleague: TestSession;
let champion: TestSession;

beforeAll(async () => {
  workspaceId = await buildWorkspace(api);
  manager = await buildMember(api, workspaceId, 'manager', 'Ana Lima');
  colleague = await buildMember(api, workspaceId, 'admin', 'Ben Osei');
});
beforeEach(async () => {
  champion = await buildMember(api, workspaceId, 'champion', 'Cleo <b>Marsh</b>');
});

const key = () => randomUUID();
const desk = (who = manager) => api.as(who).moderation;
const refused = (code: string) => ({ cause: { code } });
const balance = () => api.inWorkspace(workspaceId, (scope) => readBalance(scope, champion.memberId));

/** A stage sent by the champion, as the first moderator who opens it sees it. */
async function sentStage(kind: Parameters<typeof buildChallenge>[2] = 'reference-call') {
  const challenge = await buildChallenge(api, manager, kind);
  await submitStage(api, champion, challenge);
  return { challenge, item: await firstWaiting(api, manager, challenge.id) };
}
const answerTo = ({ submissionStageId, version }: { submissionStageId: string; version: number }) => ({
  idempotencyKey: key(),
  submissionStageId,
  version,
});
/** The mail queued last for the workspace. */
const lastMail = () =>
  api.inWorkspace(workspaceId, async (scope) => {
    const [mail] = await scope.em.find(MailMessageEntity, { workspaceId }, { orderBy: { id: 'desc' }, limit: 1 });
    return mail;
  });

describe('an approval', () => {
  it('awards status and reward points in the same step, raises the tier and tells the champion', async () => {
    const { challenge, item } = await sentStage();
    const done = await desk().approve(answerTo(item));
    expect(done).toMatchObject({
      submissionStageId: item.submissionStageId,
      state: 'approved',
      submissionState: 'approved',
      pointsAwarded: 300,
      rise: { from: 'none', to: 'bronze' },
    });
    expect(await balance()).toMatchObject({ status: 300, available: 300 });
    const { submission } = await api.as(champion).challenges.view({ challengeId: challenge.id });
    expect(submission).toMatchObject({ state: 'approved', pointsAwarded: 300, dueAt: null });
    expect(submission?.events.at(-1)).toMatchObject({ kind: 'approved', by: 'Ana Lima', points: 300 });
  });

  it('names the challenge and its version as the rule, and the stage as the source', async () => {
    const { challenge, item } = await sentStage();
    await desk().approve(answerTo(item));
    const [posting] = await api.inWorkspace(workspaceId, (scope) =>
      scope.em.execute(
        'select rule, rule_version as version, source_type as type, actor_id as by from posting where source_id = ?',
        [item.submissionStageId],
      ),
    );
    expect(posting).toEqual({
      rule: `challenge:${challenge.id}`,
      version: challenge.version,
      type: 'submission-stage',
      by: manager.memberId,
    });
  });

  it('by two moderators at once is one award, and the other is told', async () => {
    const { item } = await sentStage();
    const tries = await Promise.allSettled([desk().approve(answerTo(item)), desk(colleague).approve(answerTo(item))]);
    const lost = tries.filter((attempt) => attempt.status === 'rejected');
    expect(lost).toHaveLength(1);
    expect(lost[0]?.reason.cause).toMatchObject({ code: 'already-moderated', details: { state: 'approved' } });
    expect(await balance()).toMatchObject({ status: 300, available: 300 });
  });

  it('against a decline at once: one wins, and points follow the winner', async () => {
    const { item } = await sentStage();
    const [approval] = await Promise.allSettled([
      desk().approve(answerTo(item)),
      desk(colleague).decline({ ...answerTo(item), reason: 'Not our customer.' }),
    ]);
    const won = approval?.status === 'fulfilled';
    expect(await balance()).toMatchObject({ status: won ? 300 : 0 });
  });

  it('against a withdrawal at once: one wins, and points follow the winner', async () => {
    const { item } = await sentStage();
    const { submissionId } = item;
    const [approval, withdrawal] = await Promise.allSettled([
      desk().approve(answerTo(item)),
      api.as(champion).submissions.withdraw({ idempotencyKey: key(), submissionId }),
    ]);
    expect(approval?.status).not.toBe(withdrawal?.status);
    expect(await balance()).toMatchObject({ status: approval?.status === 'fulfilled' ? 300 : 0 });
  });

  it('retried with its key gives the same answer, and with another input a conflict', async () => {
    const { item } = await sentStage();
    const input = answerTo(item);
    const first = await desk().approve(input);
    expect(await desk().approve(input)).toEqual(first);
    await expect(desk().approve({ ...input, version: 9 })).rejects.toMatchObject(refused('idempotency-conflict'));
    expect(await balance()).toMatchObject({ available: 300 });
  });

  it('pays a case study stage by stage and opens the next', async () => {
    const { challenge, item } = await sentStage('case-study');
    expect(await desk().approve(answerTo(item))).toMatchObject({ pointsAwarded: 100, submissionState: 'in-progress' });
    await expect(submitStage(api, champion, challenge, 2)).rejects.toMatchObject(refused('stage-not-open'));
    for (const [stage, points] of [
      [1, 150],
      [2, 250],
    ] as const) {
      await submitStage(api, champion, challenge, stage);
      const next = await firstWaiting(api, manager, challenge.id);
      expect(next.stage).toMatchObject({ number: stage + 1, count: 3, points });
      expect(await desk().approve(answerTo(next))).toMatchObject({ pointsAwarded: points });
    }
    expect(await balance()).toMatchObject({ status: 500, available: 500 });
    const { submission } = await api.as(champion).challenges.view({ challengeId: challenge.id });
    expect(submission).toMatchObject({ state: 'approved', pointsAwarded: 500, currentStageId: null });
  });

  it('of a stage that is worth nothing awards nothing', async () => {
    const draft = await api.as(manager).challenges.create({ idempotencyKey: key(), kind: 'talk' });
    const stages = toDraftInput(draft).stages.map((stage) => ({ ...stage, points: 0 }));
    const challenge = await buildChallenge(api, manager, 'talk', { stages });
    await submitStage(api, champion, challenge);
    const item = await firstWaiting(api, manager, challenge.id);
    expect(await desk().approve(answerTo(item))).toMatchObject({ pointsAwarded: 0, state: 'approved', rise: null });
  });
});

describe('asking for changes', () => {
  it('keeps text and evidence, shows the words beside their field, and lets the champion send again', async () => {
    const { challenge, item } = await sentStage();
    const requestId = item.asked.evidence[0]?.id ?? '';
    await desk().askForChanges({
      ...answerTo(item),
      general: 'Nearly there.',
      fields: [{ requestId, words: 'Which company?' }],
    });
    const { submission } = await api.as(champion).challenges.view({ challengeId: challenge.id });
    expect(submission).toMatchObject({
      state: 'changes-requested',
      stages: [
        {
          state: 'changes-requested',
          evidence: evidenceFor(challenge),
          words: { general: 'Nearly there.', fields: [{ requestId, words: 'Which company?' }] },
          moderatedBy: 'Ana Lima',
        },
      ],
    });
    await submitStage(api, champion, challenge);
    const again = await firstWaiting(api, manager, challenge.id);
    expect(again).toMatchObject({
      timesSubmitted: 2,
      submission: { stages: [{ words: { general: 'Nearly there.' } }] },
    });
    expect(await desk().approve(answerTo(again))).toMatchObject({ pointsAwarded: 300 });
  });

  it('does not let a colleague answer what was sent again since they looked', async () => {
    const { challenge, item } = await sentStage();
    await desk().askForChanges({ ...answerTo(item), general: 'Which company?' });
    await submitStage(api, champion, challenge);
    await expect(desk(colleague).approve(answerTo(item))).rejects.toMatchObject(refused('changed-meanwhile'));
  });

  it('needs words, and only beside fields that were asked for', async () => {
    const { item } = await sentStage();
    const requestId = item.asked.evidence[0]?.id ?? '';
    const silent = desk().askForChanges({ ...answerTo(item), general: '  ', fields: [{ requestId, words: ' ' }] });
    await expect(silent).rejects.toMatchObject(refused('reason-required'));
    const elsewhere = desk().askForChanges({ ...answerTo(item), fields: [{ requestId: key(), words: 'Which?' }] });
    await expect(elsewhere).rejects.toMatchObject({
      cause: { code: 'invalid-input', fields: [{ path: 'fields.0', message: 'not-asked' }] },
    });
  });
});

describe('a decline', () => {
  it('needs a reason, which the champion reads', async () => {
    const { challenge, item } = await sentStage();
    await expect(desk().decline({ ...answerTo(item), reason: '  ' })).rejects.toMatchObject({
      code: 'BAD_REQUEST',
      cause: { issues: [{ path: ['reason'], message: 'required' }] },
    });
    await desk().decline({ ...answerTo(item), reason: 'The call was with a colleague of yours.' });
    const { submission, group } = await api.as(champion).challenges.view({ challengeId: challenge.id });
    expect(submission).toMatchObject({
      state: 'declined',
      stages: [{ words: { general: 'The call was with a colleague of yours.' } }],
    });
    expect(group).toBe('open');
    expect(await balance()).toMatchObject({ status: 0 });
  });

  it('keeps the points of stages approved before', async () => {
    const { challenge, item } = await sentStage('case-study');
    await desk().approve(answerTo(item));
    await submitStage(api, champion, challenge, 1);
    const second = await firstWaiting(api, manager, challenge.id);
    await desk().decline({ ...answerTo(second), reason: 'The company said no.' });
    expect(await balance()).toMatchObject({ status: 100, available: 100 });
  });
});

describe('every answer', () => {
  it('is mailed to the champion in plain words that run nothing', async () => {
    const { item } = await sentStage();
    await desk().decline({ ...answerTo(item), reason: 'See <script>alert(1)</script>' });
    const mail = await lastMail();
    expect(mail?.subject).toContain('Not accepted');
    expect(mail?.text).toContain('See <script>alert(1)</script>');
    expect(mail?.html).toContain('See &lt;script&gt;alert(1)&lt;/script&gt;');
    expect(mail?.html).not.toContain('<b>Marsh');
  });

  it('leaves an audit row with who, before and after', async () => {
    const { item } = await sentStage();
    await desk().approve(answerTo(item));
    const [row] = await api.inWorkspace(workspaceId, (scope) =>
      scope.em.execute(
        `select action, actor_id as by, surface, before ->> 'state' as before, after ->> 'state' as after from audit_event
          where subject_id = ? and action like 'moderation.%'`,
        [item.submissionId],
      ),
    );
    expect(row).toEqual({
      action: 'moderation.approve',
      by: manager.memberId,
      surface: 'console',
      before: 'submitted',
      after: 'approved',
    });
  });
});

describe('who may', () => {
  it('is managers and administrators, and nobody else', async () => {
    const { item } = await sentStage();
    for (const role of ['champion', 'sales', 'csm'] as const) {
      const member = await buildMember(api, workspaceId, role);
      await expect(desk(member).queue({})).rejects.toMatchObject(refused('not-allowed'));
      await expect(desk(member).approve(answerTo(item))).rejects.toMatchObject(refused('not-allowed'));
    }
    await expect(api.as(null).moderation.approve(answerTo(item))).rejects.toMatchObject(refused('not-signed-in'));
  });

  it('finds nothing of another workspace', async () => {
    const { item } = await sentStage();
    const stranger = await buildMember(api, await buildWorkspace(api), 'manager');
    const calls = desk(stranger);
    await expect(calls.get({ submissionStageId: item.submissionStageId })).rejects.toMatchObject(refused('not-found'));
    await expect(calls.approve(answerTo(item))).rejects.toMatchObject(refused('not-found'));
    await expect(calls.askForChanges({ ...answerTo(item), general: 'x' })).rejects.toMatchObject(refused('not-found'));
    await expect(calls.decline({ ...answerTo(item), reason: 'x' })).rejects.toMatchObject(refused('not-found'));
    expect((await calls.queue({})).total).toBe(0);
  });
});
