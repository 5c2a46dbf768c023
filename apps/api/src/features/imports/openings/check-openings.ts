import type { ImportProblem } from '@rostra/shared/imports/import-problem.schema';
import type { Scope } from '../../../db/workspace-scope.ts';
import { readPointsPolicy } from '../../points/index.ts';
import type { PreviewOpenings } from '../../rules/index.ts';
import { readMergedAddresses } from '../judging/read-merged-addresses.ts';
import { readCells } from '../judging/read-staged-lines.ts';
import type { ColumnMap } from '../reading/map-columns.ts';
import { judgeOpenings, type OpeningLine } from './judge-openings.ts';
import { type ImportedOpening, readOpening } from './read-opening.ts';
import { weighOpenings } from './weigh-openings.ts';

/** A line after all that can be said without looking at what is stored. */
export interface StagedOpening {
  readonly line: number;
  readonly opening: ImportedOpening | null;
  readonly problems: readonly ImportProblem[];
}

/** Every line of an import of opening balances that is being checked, in order; none when it is in another state. */
export async function readStagedOpenings(scope: Scope, importId: string): Promise<StagedOpening[]> {
  const [found] = await scope.em.execute<{ columns: ColumnMap; width: number }[]>(
    `select columns, jsonb_array_length(headings) as width from import where workspace_id = ? and id = ? and state = 'checking'`,
    [scope.workspaceId, importId],
  );
  if (!found) return [];
  const { timeZone } = await readPointsPolicy(scope);
  const ground = { ...found, today: dayIn(scope.now, timeZone) };
  const read = (await readCells(scope, importId)).map(({ line, cells }) => ({ line, ...readOpening(ground, cells) }));
  return refuseRepeated(read, await readMergedAddresses(scope));
}

function dayIn(now: Date, timeZone: string): string {
  return Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(timeZone).toPlainDate().toString();
}

/** A champion has one balance per pair of days: the second line of the same, under whichever address, is refused and names the first. */
function refuseRepeated(
  lines: readonly StagedOpening[],
  mergedAddresses: ReadonlyMap<string, string>,
): StagedOpening[] {
  const first = new Map<string, number>();
  return lines.map((entry) => {
    if (!entry.opening) return entry;
    const { email, earnedOn, expiresOn } = entry.opening;
    const key = `${mergedAddresses.get(email) ?? email} ${earnedOn} ${expiresOn}`;
    const seen = first.get(key);
    if (seen === undefined) first.set(key, entry.line);
    if (seen === undefined) return entry;
    return { line: entry.line, opening: null, problems: [{ field: 'email', code: 'opening-twice', line: seen }] };
  });
}

/** Lines of a list that is being checked, and how to say what they would be awarded after those before them. */
export interface OpeningBatch {
  readonly importId: string;
  readonly lines: readonly StagedOpening[];
  readonly preview: PreviewOpenings;
}

/** Judges some lines against champions, ledger and the limits of the rules for imports, and keeps the verdicts. */
export async function saveOpeningVerdicts(scope: Scope, { importId, lines, preview }: OpeningBatch): Promise<void> {
  const good = lines.flatMap(({ line, opening }): OpeningLine[] => (opening ? [{ line, opening }] : []));
  const worth = await weighOpenings(scope, await judgeOpenings(scope, good), preview);
  const judged = worth.map(({ line, opening, verdict, problems, changes }) => ({
    line,
    verdict,
    problems,
    changes,
    opening: verdict === 'invalid' ? null : opening,
  }));
  const refused = lines.flatMap(({ line, opening, problems }) =>
    opening ? [] : [{ line, verdict: 'invalid' as const, problems, changes: [], opening: null }],
  );
  await scope.em.execute(
    `update import_row r
        set verdict = v.verdict, problems = v.problems, changes = v.changes, opening = v.opening, written_at = null
       from jsonb_to_recordset(?::jsonb) as v(line int, verdict text, problems jsonb, changes jsonb, opening jsonb)
      where r.workspace_id = ? and r.import_id = ? and r.line = v.line`,
    [JSON.stringify([...judged, ...refused]), scope.workspaceId, importId],
  );
}
