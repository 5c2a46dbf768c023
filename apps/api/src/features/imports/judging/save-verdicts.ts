import type { Scope } from '../../../db/workspace-scope.ts';
import { accountKey } from './compare-lines.ts';
import { judgeLines } from './judge-lines.ts';
import type { StagedLine } from './read-staged-lines.ts';

/**
 * Judges some lines against what is stored and keeps the verdicts; what an import wrote before a fault stopped it is found unchanged. Gives the
 * keys of the accounts that would be new.
 */
export async function saveVerdicts(scope: Scope, importId: string, batch: readonly StagedLine[]): Promise<string[]> {
  const good = batch.flatMap(({ line, person }) => (person ? [{ line, person }] : []));
  const { lines } = await judgeLines(scope, good);
  const judged = lines.map(({ line, person, judgement: { verdict, problems, changes, opensAccount } }) => ({
    line,
    verdict,
    problems,
    changes,
    opensAccount,
    person: verdict === 'invalid' ? null : person,
  }));
  const refused = batch.flatMap(({ line, person, problems }) =>
    person ? [] : [{ line, verdict: 'invalid' as const, problems, changes: [], opensAccount: false, person: null }],
  );
  await scope.em.execute(
    `update import_row r
        set verdict = v.verdict, problems = v.problems, changes = v.changes, opens_account = v."opensAccount", person = v.person,
            written_at = null
       from jsonb_to_recordset(?::jsonb)
         as v(line int, verdict text, problems jsonb, changes jsonb, "opensAccount" boolean, person jsonb)
      where r.workspace_id = ? and r.import_id = ? and r.line = v.line`,
    [JSON.stringify([...judged, ...refused]), scope.workspaceId, importId],
  );
  return lines.filter(({ judgement }) => judgement.opensAccount).map(({ person }) => accountKey(person.account));
}
