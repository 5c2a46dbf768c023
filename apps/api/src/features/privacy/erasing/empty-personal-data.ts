import type { Scope } from '../../../db/workspace-scope.ts';
import { personalData } from '../personal-data/personal-data.ts';
import type { TableData } from '../personal-data/table-data.ts';

/** By what a person is found. */
export interface PersonFound {
  /** Of the member, and of everybody who was merged into it. */
  readonly ids: readonly string[];
  /** Lower case. */
  readonly emails: readonly string[];
  /** What stands for the person in somebody else's texts: ids and addresses, and names that nobody else has. */
  readonly marks: readonly string[];
}

const PERSON = `(select array(select jsonb_array_elements_text(?::jsonb)::uuid) as ids,
                        array(select jsonb_array_elements_text(?::jsonb)) as emails,
                        array(select jsonb_array_elements_text(?::jsonb)) as marks) as person`;

/** Takes everything personal away, table by table as the list of personal data says. */
export async function emptyPersonalData(scope: Scope, { ids, emails, marks }: PersonFound): Promise<void> {
  const found = [ids, emails, marks].map((list) => JSON.stringify(list));
  for (const [table, data] of Object.entries(personalData)) {
    const sql = statementOf(table, data);
    if (sql) await scope.em.execute(sql, [...found, scope.workspaceId]);
  }
}

function statementOf(table: string, data: TableData): string | null {
  if (data.about === 'nobody') return null;
  if (data.rows === 'deleted') return `delete from ${table} x using ${PERSON} where x.workspace_id = ? and ${data.of}`;
  if (!data.emptied) return null;
  const { of, columns } = data.emptied;
  const changes = Object.entries(columns).map(([column, value]) => `${column} = ${value}`);
  return `update ${table} x set ${changes.join(', ')} from ${PERSON} where x.workspace_id = ? and ${of}`;
}
