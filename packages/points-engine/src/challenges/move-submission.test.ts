import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allowed } from '../testing/member-ledger.ts';
import { moveSubmission, type SubmissionMove } from './move-submission.ts';
import { currentStage, isSubmissionOver, startSubmission, type SubmissionProgress } from './submission-state.ts';

const stageIds = ['interview', 'draft', 'published'];

function after(...moves: SubmissionMove[]): SubmissionProgress {
  return moves.reduce((progress, move) => allowed(moveSubmission(progress, move)).progress, startSubmission(stageIds));
}

const submit = (stageId: string): SubmissionMove => ({ kind: 'submit', stageId });
const approve = (stageId: string): SubmissionMove => ({ kind: 'approve', stageId });
const requestChanges = (stageId: string): SubmissionMove => ({
  kind: 'request-changes',
  stageId,
  reason: 'Link is broken',
});
const decline = (stageId: string): SubmissionMove => ({ kind: 'decline', stageId, reason: 'Not about us' });

test('starts with its first stage open and the others locked', () => {
  const progress = startSubmission(stageIds);
  expect(progress.state).toBe('draft');
  expect(progress.stages.map(({ state }) => state)).toEqual(['open', 'locked', 'locked']);
});

test('approves a case study stage by stage and awards each once', () => {
  let progress = startSubmission(stageIds);
  const awarded: (string | null)[] = [];
  for (const stageId of stageIds) {
    expect(currentStage(progress)?.stageId).toBe(stageId);
    const submitted = allowed(moveSubmission(progress, submit(stageId)));
    expect(submitted.progress.state).toBe('submitted');
    const approved = allowed(moveSubmission(submitted.progress, approve(stageId)));
    awarded.push(submitted.awardsStageId, approved.awardsStageId);
    progress = approved.progress;
  }
  expect(awarded).toEqual([null, 'interview', null, 'draft', null, 'published']);
  expect(progress.state).toBe('approved');
  expect(currentStage(progress)).toBeNull();
});

test('opens the next stage when one is approved', () => {
  const progress = after(submit('interview'), approve('interview'));
  expect(progress.state).toBe('in-progress');
  expect(progress.stages.map(({ state }) => state)).toEqual(['approved', 'open', 'locked']);
});

test('lets the champion answer when changes are asked for', () => {
  const progress = after(submit('interview'), requestChanges('interview'));
  expect(progress).toMatchObject({ state: 'changes-requested', stages: [{ state: 'changes-requested' }, {}, {}] });
  expect(allowed(moveSubmission(progress, submit('interview'))).progress.state).toBe('submitted');
});

test('a decline ends the submission and keeps what was approved before', () => {
  const progress = after(submit('interview'), approve('interview'), submit('draft'), decline('draft'));
  expect(progress.state).toBe('declined');
  expect(progress.stages.map(({ state }) => state)).toEqual(['approved', 'declined', 'locked']);
});

test.each([
  ['a locked stage', [], 'draft', 'locked'],
  ['a stage that waits for moderation', [submit('interview')], 'interview', 'submitted'],
  ['an approved stage', [submit('interview'), approve('interview')], 'interview', 'approved'],
])('refuses to submit %s', (_what, moves, stageId, state) => {
  const decision = moveSubmission(after(...moves), submit(stageId));
  expect(decision).toMatchObject({ refusal: { code: 'stage-not-open', details: { state } } });
});

test.each([approve('interview'), requestChanges('interview'), decline('interview')])(
  'refuses to $kind what was not submitted',
  (move) => {
    expect(moveSubmission(after(), move)).toMatchObject({
      refusal: { code: 'stage-not-submitted', details: { state: 'open' } },
    });
  },
);

test('refuses a second approval of a stage', () => {
  const progress = after(submit('interview'), approve('interview'));
  expect(moveSubmission(progress, approve('interview'))).toMatchObject({ refusal: { code: 'stage-not-submitted' } });
});

test('refuses to ask for changes or to decline without a word to the champion', () => {
  const progress = after(submit('interview'));
  for (const kind of ['request-changes', 'decline'] as const) {
    const decision = moveSubmission(progress, { kind, stageId: 'interview', reason: ' ' });
    expect(decision).toMatchObject({ refusal: { code: 'reason-required' } });
  }
});

test('refuses a stage it does not have', () => {
  expect(moveSubmission(after(), submit('other'))).toMatchObject({ refusal: { code: 'stage-not-found' } });
});

test('any sequence of moves awards each stage at most once, in order, and never moves what is over', () => {
  const stageId = fc.constantFrom(...stageIds);
  const reason = fc.constantFrom('', 'words');
  const move: fc.Arbitrary<SubmissionMove> = fc.oneof(
    { weight: 4, arbitrary: fc.record({ kind: fc.constantFrom('submit' as const, 'approve' as const), stageId }) },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant('request-changes' as const), stageId, reason }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('decline' as const), stageId, reason }) },
    { weight: 1, arbitrary: fc.constant({ kind: 'withdraw' as const }) },
  );
  fc.assert(
    fc.property(fc.array(move, { maxLength: 40, size: 'max' }), (moves) => {
      let progress = startSubmission(stageIds);
      const awarded: string[] = [];
      for (const one of moves) {
        const decision = moveSubmission(progress, one);
        if (isSubmissionOver(progress.state))
          expect(decision).toMatchObject({ refusal: { code: 'submission-closed' } });
        if (!decision.ok) continue;
        progress = decision.value.progress;
        if (decision.value.awardsStageId !== null) awarded.push(decision.value.awardsStageId);
      }
      expect(awarded).toEqual(stageIds.slice(0, awarded.length));
      expect(progress.state === 'approved').toBe(awarded.length === stageIds.length);
      expect(progress.stages.filter(({ state }) => state === 'approved').map((stage) => stage.stageId)).toEqual(
        awarded,
      );
    }),
  );
});
