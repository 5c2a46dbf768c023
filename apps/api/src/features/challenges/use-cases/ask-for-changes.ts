import { moveSubmission } from '@rostra/points-engine';
import type {
  AskForChangesInput,
  ModerateSubmissionOutput,
} from '@rostra/shared/challenges/moderate-submission.contract';
import type { ModeratorWords } from '@rostra/shared/challenges/moderator-words.schema';
import type { Scope } from '../../../db/workspace-scope.ts';
import { allowed, AppError } from '../../../errors/app-error.ts';
import { lockForModeration, type StageInModeration } from '../lock-for-moderation.ts';
import { toProgress } from '../submission.repository.ts';
import { writeAnswer } from '../write-answer.ts';

/**
 * Gives a sent stage back with words, in general and beside the fields they concern. What the champion gave stays as it is. Locks the
 * submission.
 *
 * @throws AppError `not-found`, `already-moderated`, `changed-meanwhile`, `submission-closed`; `reason-required` without any words;
 *   `invalid-input` for words beside a field that was not asked for
 */
export async function askForChanges(scope: Scope, input: AskForChangesInput): Promise<ModerateSubmissionOutput> {
  const item = await lockForModeration(scope, input);
  const words = toWords(input, item);
  const reason = [words.general, ...words.fields.map((field) => field.words)].join('\n');
  const { stageId } = item.stage;
  const outcome = allowed(moveSubmission(toProgress(item), { kind: 'request-changes', stageId, reason }));
  const written = await writeAnswer(scope, item, {
    kind: 'changes-requested',
    outcome,
    words,
    score: null,
    award: null,
  });
  return { ...written, rise: null };
}

function toWords({ general, fields }: AskForChangesInput, { stage }: StageInModeration): ModeratorWords {
  const asked = new Set(stage.evidence.map((request) => request.id));
  const unknown = fields.flatMap(({ requestId }, index) => (asked.has(requestId) ? [] : [index]));
  if (unknown.length > 0) {
    throw new AppError(
      'invalid-input',
      {},
      unknown.map((index) => ({ path: `fields.${index}`, message: 'not-asked' })),
    );
  }
  return { general, fields: fields.filter((field) => field.words !== '') };
}
