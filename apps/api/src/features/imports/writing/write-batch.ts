import type { Scope } from '../../../db/workspace-scope.ts';
import { recordAudit } from '../../audit/index.ts';
import { markAccountsDue, markRecognitionDue } from '../../leaderboards/index.ts';
import { saveAccountOwners, saveAccounts, saveChampions } from '../../members/index.ts';
import type { Import } from '../import.entity.ts';
import { countVerdicts, loadImport, lockImport } from '../import.repository.ts';
import type { FileLine } from '../judging/compare-lines.ts';
import { judgeLines } from '../judging/judge-lines.ts';
import type { OpeningLine } from '../openings/judge-openings.ts';
import { writeOpenings, type WrittenLine } from '../openings/write-openings.ts';
import { planWrites } from './plan-writes.ts';

/** Lines written in one transaction. */
const WRITTEN_AT_ONCE = 500;

/**
 * Writes the next lines of a confirmed import. They are judged once more, as people may have changed since; a line that became wrong is
 * marked invalid and not written. Locks the import, so that two runs of a job take turns.
 *
 * @returns whether nothing is left; the import is finished then
 */
export async function writeBatch(scope: Scope, importId: string): Promise<boolean> {
  const stored = await lockImport(scope, importId);
  if (stored.state !== 'writing') return true;
  const lines = await nextLines(scope, importId);
  if (lines.length === 0) {
    await finish(scope, stored);
    return true;
  }
  const written =
    stored.kind === 'openings'
      ? await writeOpenings(scope, { importId, confirmedAt: stored.confirmedAt ?? scope.now }, lines)
      : await writePeople(scope, lines);
  await markLines(scope, importId, written);
  stored.rowsWritten += lines.length;
  return false;
}

async function writePeople(scope: Scope, lines: readonly FileLine[]): Promise<WrittenLine[]> {
  const judged = await judgeLines(scope, lines);
  const plan = planWrites(judged, () => scope.newId());
  await saveAccounts(scope, plan.newAccounts, plan.changedAccounts);
  await saveAccountOwners(scope, plan.owners);
  await saveChampions(scope, plan.newChampions, plan.changedChampions);
  await markRecognitionDue(scope, plan.changedChampions.map(idOf));
  await markAccountsDue(scope, plan.changedAccounts.map(idOf));
  return judged.lines.map(({ line, judgement: { verdict, problems } }) => ({
    line,
    problems,
    isInvalid: verdict === 'invalid',
    changes: null,
  }));
}

function idOf({ id }: { readonly id: string }): string {
  return id;
}

/** A line that was found good, of either kind: the other kind's part is null. */
type NextLine = FileLine & OpeningLine;

function nextLines(scope: Scope, importId: string): Promise<NextLine[]> {
  return scope.em.execute<NextLine[]>(
    `select line, person, opening from import_row
      where workspace_id = ? and import_id = ? and written_at is null and verdict in ('new', 'update') order by line limit ?`,
    [scope.workspaceId, importId, WRITTEN_AT_ONCE],
  );
}

async function markLines(scope: Scope, importId: string, marks: readonly WrittenLine[]): Promise<void> {
  await scope.em.execute(
    `update import_row r
        set written_at = case when v."isInvalid" then null else ?::timestamptz end,
            verdict = case when v."isInvalid" then 'invalid' else r.verdict end,
            problems = v.problems, changes = coalesce(v.changes, r.changes)
       from jsonb_to_recordset(?::jsonb) as v(line int, "isInvalid" boolean, problems jsonb, changes jsonb)
      where r.workspace_id = ? and r.import_id = ? and r.line = v.line`,
    [scope.now, JSON.stringify(marks), scope.workspaceId, importId],
  );
}

async function finish(scope: Scope, stored: Import): Promise<void> {
  Object.assign(stored, { state: 'done', finishedAt: scope.now });
  await scope.em.flush();
  await countVerdicts(scope, stored.id);
  await scope.em.refresh(stored);
  const { fileName, newCount, updateCount, unchangedCount, invalidCount } = await loadImport(scope, stored.id);
  recordAudit(scope, {
    action: 'imports.finish',
    subjectType: 'import',
    subjectId: stored.id,
    before: { state: 'writing' },
    after: {
      state: 'done',
      fileName,
      new: newCount,
      update: updateCount,
      unchanged: unchangedCount,
      invalid: invalidCount,
    },
  });
}
