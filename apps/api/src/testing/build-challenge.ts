import { randomUUID } from 'node:crypto';
import type { ChallengeKind } from '@rostra/points-engine/vocabulary';
import type { StageRubric } from '@rostra/shared/challenges/challenge-draft.schema';
import type { Evidence } from '@rostra/shared/challenges/evidence.schema';
import type { SaveChallengeDraftInput } from '@rostra/shared/challenges/save-challenge-draft.contract';
import type { StaffChallenge } from '@rostra/shared/challenges/staff-challenge.schema';
import type { TestApi, TestSession } from './test-api.ts';

/** Parts of a draft to change before it is published. */
export type DraftParts = Partial<Omit<SaveChallengeDraftInput, 'idempotencyKey' | 'challengeId' | 'version'>>;

/** A published challenge from the template of its kind, made by a manager through the procedures themselves. */
export async function buildChallenge(
  api: TestApi,
  manager: TestSession,
  kind: ChallengeKind = 'reference-call',
  parts: DraftParts = {},
): Promise<StaffChallenge> {
  const staff = api.as(manager).challenges;
  const draft = await staff.create({ idempotencyKey: randomUUID(), kind });
  const saved = await staff.saveDraft({ ...toDraftInput(draft), ...parts });
  return staff.publish({ idempotencyKey: randomUUID(), challengeId: saved.id, version: saved.version });
}

/** A published talk of one stage, scored by a rubric, or by none. */
export async function buildTalk(
  api: TestApi,
  manager: TestSession,
  { title, rubric }: { readonly title?: string; readonly rubric: StageRubric | null },
): Promise<StaffChallenge> {
  const staff = api.as(manager).challenges;
  const draft = toDraftInput(await staff.create({ idempotencyKey: randomUUID(), kind: 'talk' }));
  const stages = draft.stages.map((stage) => ({ ...stage, rubric }));
  const saved = await staff.saveDraft({ ...draft, title: title ?? draft.title, stages });
  return staff.publish({ idempotencyKey: randomUUID(), challengeId: saved.id, version: saved.version });
}

/** The draft as it would be saved again unchanged. */
export function toDraftInput(draft: StaffChallenge): SaveChallengeDraftInput {
  const { title, summary, purpose, reviewSite, opensAt, closesAt, isRepeatable, minimumTier, version } = draft;
  const stages = draft.stages.map(({ id: _id, position: _position, evidence, ...stage }) => ({
    ...stage,
    evidence: evidence.map(({ id: _requestId, ...request }) => request),
  }));
  const fields = { title, summary, purpose, reviewSite, opensAt, closesAt, isRepeatable, minimumTier, stages };
  return { idempotencyKey: randomUUID(), challengeId: draft.id, version, ...fields };
}

/** Evidence that satisfies a stage that asks for links and texts. */
export function evidenceFor(challenge: StaffChallenge, stage = 0): Evidence[] {
  const asked = challenge.stages[stage]?.evidence ?? [];
  return asked.flatMap(({ id: requestId, kind }): Evidence[] => {
    if (kind === 'link') return [{ requestId, kind, url: 'https://example.com/proof' }];
    return kind === 'text' ? [{ requestId, kind, text: 'It went well.' }] : [];
  });
}

/** Sends a stage as a champion. */
export function submitStage(api: TestApi, champion: TestSession, challenge: StaffChallenge, stage = 0) {
  return api.as(champion).submissions.submit({
    idempotencyKey: randomUUID(),
    challengeId: challenge.id,
    stageId: challenge.stages[stage]?.id ?? '',
    evidence: evidenceFor(challenge, stage),
  });
}

/** What waits first in the moderation queue of a challenge, whole. */
export async function firstWaiting(api: TestApi, manager: TestSession, challengeId: string) {
  const { rows } = await api.as(manager).moderation.queue({ challengeId });
  return api.as(manager).moderation.get({ submissionStageId: rows[0]?.submissionStageId ?? '' });
}
