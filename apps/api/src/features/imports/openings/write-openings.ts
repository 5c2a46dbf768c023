import type { ImportProblem } from '@rostra/shared/imports/import-problem.schema';
import type { ImportChange } from '@rostra/shared/imports/list-import-rows.contract';
import type { Scope } from '../../../db/workspace-scope.ts';
import { recordAudit } from '../../audit/index.ts';
import { awardOpenings, type OpeningOutcome } from '../../rules/index.ts';
import { judgeOpenings, type OpeningLine, pointChanges } from './judge-openings.ts';
import { limitProblems } from './weigh-openings.ts';

/** What came of a line when it was written: nothing is wrong, or it became invalid since it was checked. */
export interface WrittenLine {
  readonly line: number;
  readonly isInvalid: boolean;
  readonly problems: readonly ImportProblem[];
  /** What was written where that is another thing than was to be; null where it is the same. */
  readonly changes: readonly ImportChange[] | null;
}

/** A list that somebody said yes to. */
export interface ConfirmedOpenings {
  readonly importId: string;
  readonly confirmedAt: Date;
}

/**
 * Posts the next lines of a confirmed import of opening balances, as the rules for imports weigh them, in one statement. They are judged once more, as
 * somebody may have left or the same balance been brought along since. A line that a limit leaves nothing of is told as such; one that it cuts shows
 * what was posted.
 */
export async function writeOpenings(
  scope: Scope,
  { importId, confirmedAt }: ConfirmedOpenings,
  lines: readonly OpeningLine[],
): Promise<WrittenLine[]> {
  const judged = await judgeOpenings(scope, lines);
  const wanted = judged.flatMap(({ line, verdict, balance }) =>
    verdict === 'new' && balance ? [{ line, balance }] : [],
  );
  const outcomes = await awardOpenings(scope, {
    broughtAt: confirmedAt,
    openings: wanted.map(({ balance }) => balance),
  });
  const outcomeOf = new Map(wanted.map(({ line }, index) => [line, outcomes[index]]));
  recordAudit(scope, {
    action: 'imports.postOpenings',
    subjectType: 'import',
    subjectId: importId,
    after: { posted: outcomes.filter(({ kind }) => kind === 'posted').length },
  });
  return judged.map(({ line, verdict, problems, changes }) => {
    const outcome = outcomeOf.get(line);
    const found = outcome ? problemsOf(outcome) : [];
    return {
      line,
      isInvalid: verdict === 'invalid' || (outcome !== undefined && outcome.kind !== 'posted'),
      problems: [...problems, ...found],
      changes:
        outcome?.kind === 'posted' ? [...changes.filter(isOfPerson), ...pointChanges(outcome.explanation)] : null,
    };
  });
}

function isOfPerson({ field }: ImportChange): boolean {
  return field === 'name';
}

function problemsOf(outcome: OpeningOutcome): ImportProblem[] {
  // Only a day that passed between checking and writing is left to refuse.
  return outcome.kind === 'refused' ? [{ field: 'expiresOn', code: 'expired' }] : limitProblems(outcome.explanation);
}
