import type { Scope } from '../../../db/workspace-scope.ts';
import type { PersonFound } from './empty-personal-data.ts';

/** By what a member, and everybody who was merged into it, stands in tables and texts. Locks their rows. */
export async function findPerson(scope: Scope, memberId: string): Promise<PersonFound> {
  const rows = await scope.em.execute<{ id: string; email: string; name: string; isNamesake: boolean }[]>(
    `select m.id, m.email, m.name,
            exists (select from member o where o.workspace_id = m.workspace_id and o.name = m.name and o.id <> ?
                       and o.merged_into_id is distinct from ?) as "isNamesake"
       from member m where m.workspace_id = ? and (m.id = ? or m.merged_into_id = ?) for update`,
    [memberId, memberId, scope.workspaceId, memberId, memberId],
  );
  // A first name alone stands in too many texts that are about somebody else.
  const names = rows.filter(({ name, isNamesake }) => !isNamesake && name.includes(' ')).map(({ name }) => name);
  return {
    ids: rows.map(({ id }) => id),
    emails: rows.map(({ email }) => email),
    marks: [...rows.map(({ id }) => id), ...rows.map(({ email }) => email), ...names],
  };
}
