import type { ImportProblem } from '@rostra/shared/imports/import-problem.schema';
import type { AwardExplanation } from '@rostra/shared/rules/award-explanation.schema';
import type { Scope } from '../../../db/workspace-scope.ts';
import type { PreviewOpenings } from '../../rules/index.ts';
import { type JudgedOpening, pointChanges } from './judge-openings.ts';

/**
 * Holds lines that would be posted against the rules for imports: one that a limit leaves nothing of is invalid, one that it cuts says so, and each shows
 * the points that would be posted.
 */
export async function weighOpenings(
  scope: Scope,
  judged: readonly JudgedOpening[],
  preview: PreviewOpenings,
): Promise<JudgedOpening[]> {
  const openings = judged.flatMap(({ verdict, balance }) => (verdict === 'new' && balance ? [balance] : []));
  const explained = (await preview(scope, { broughtAt: scope.now, openings })).values();
  return judged.map((line) => {
    const worth = line.verdict === 'new' && line.balance ? explained.next().value : undefined;
    return worth ? weighed(line, worth) : line;
  });
}

function weighed(line: JudgedOpening, worth: AwardExplanation): JudgedOpening {
  const problems = limitProblems(worth);
  if (worth.refusal) return { ...line, verdict: 'invalid', problems, changes: [], balance: null };
  const ofPerson = line.changes.filter(({ field }) => field === 'name');
  return { ...line, problems, changes: [...ofPerson, ...pointChanges(worth)] };
}

/** What limits did to a line: nothing is left, less is left, or nothing to say. */
export function limitProblems({ refusal, cuts }: AwardExplanation): ImportProblem[] {
  if (refusal) return [{ field: null, code: refusal === 'limit-reached' ? 'limit-reached' : 'worth-nothing' }];
  return cuts.length > 0 ? [{ field: null, code: 'cut-by-limit' }] : [];
}
