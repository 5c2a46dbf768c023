import type { ImportProblem } from '@rostra/shared/imports/import-problem.schema';
import type { Scope } from '../../../db/workspace-scope.ts';
import { recordAudit } from '../../audit/index.ts';
import { postOpenings } from '../../points/index.ts';
import { judgeOpenings, type OpeningLine } from './judge-openings.ts';

/** What came of a line when it was written: nothing is wrong, or it became invalid since it was checked. */
export interface WrittenLine {
  readonly line: number;
  readonly isInvalid: boolean;
  readonly problems: readonly ImportProblem[];
}

/**
 * Posts the next lines of a confirmed import of opening balances, in one statement. They are judged once more, as somebody may have left or the
 * same balance been brought along since.
 */
export async function writeOpenings(
  scope: Scope,
  importId: string,
  lines: readonly OpeningLine[],
): Promise<WrittenLine[]> {
  const judged = await judgeOpenings(scope, lines);
  const wanted = judged.flatMap(({ line, verdict, balance }) =>
    verdict === 'new' && balance ? [{ line, balance }] : [],
  );
  const outcomes = await postOpenings(
    scope,
    wanted.map(({ balance }) => balance),
  );
  const refused = new Set(wanted.filter((_, index) => outcomes[index]?.kind === 'refused').map(({ line }) => line));
  recordAudit(scope, {
    action: 'imports.postOpenings',
    subjectType: 'import',
    subjectId: importId,
    after: { posted: wanted.length - refused.size },
  });
  return judged.map(({ line, verdict, problems }) => ({
    line,
    isInvalid: verdict === 'invalid' || refused.has(line),
    // Only a day that passed between checking and writing is left to refuse.
    problems: refused.has(line) ? [{ field: 'expiresOn', code: 'expired' }] : problems,
  }));
}
