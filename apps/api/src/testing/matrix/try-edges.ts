import { edgeRights } from '../../access/edge-rights.ts';
import type { Right, Rights } from '../../access/right.ts';
import type { Deps } from '../../deps/deps.ts';
import type { ServedApp } from '../serve-app.ts';
import { expected, nameOf, principals } from './principals.ts';
import type { idPicker } from './pick-ids.ts';
import type { Twin } from './twins.ts';
import { type Heard, hear, signIn } from './wire.ts';

/** What an edge is tried with. */
export interface EdgeGround {
  readonly deps: Deps;
  readonly app: ServedApp;
  readonly mine: Twin;
  readonly idsOf: ReturnType<typeof idPicker>;
}

/** Tables of the ids in addresses. */
const TABLES: Readonly<Record<string, string>> = {
  ':archiveId': 'data_archive',
  ':uploadId': 'upload',
  ':importId': 'import',
  ':exportId': 'workspace_export',
  ':memberId': 'member',
};
const WORDS: Readonly<Record<string, string>> = { ':audience': 'staff', ':format': 'csv', ':workspace': 'nowhere' };

/** Tries every address beside the procedures: who is let in, and that another workspace's id is answered like one that never was. */
export async function tryEdges(ground: EdgeGround): Promise<{ readonly findings: string[]; readonly heard: string[] }> {
  const findings: string[] = [];
  const heard: string[] = [];
  for (const [edge, right] of Object.entries<Right>(edgeRights satisfies Rights)) {
    for (const principal of principals) {
      const says = expected(right, principal);
      const ask = async (id: string): Promise<Heard> => {
        const answer = await call(ground, { edge, id, headers: await signIn(ground.deps, ground.mine, principal) });
        heard.push(answer.body);
        return { ...answer, body: answer.body.replaceAll(id, '') };
      };
      const random = await ask(crypto.randomUUID());
      const isRefused = random.code === 'not-signed-in' || random.code === 'not-allowed';
      if (isRefused ? random.code !== says : says === 'not-signed-in' || says === 'not-allowed')
        findings.push(`${edge}, ${nameOf(principal)}: heard ${random.code}, the table says ${says}`);
      const table = Object.entries(TABLES).find(([name]) => edge.includes(name))?.[1];
      if (!table || isRefused || principal.role === null || says === 'not-signed-in' || says === 'not-allowed')
        continue;
      const { foreign, other } = await ground.idsOf({ table, where: 'true' }, { role: principal.role, reach: says });
      for (const id of [foreign, other]) {
        if (id && JSON.stringify(await ask(id)) !== JSON.stringify(random))
          findings.push(`${edge}, ${nameOf(principal)}: an id out of reach is answered unlike one that never was`);
      }
    }
  }
  return { findings, heard };
}

function call(
  { app }: EdgeGround,
  { edge, id, headers }: { readonly edge: string; readonly id: string; readonly headers: Record<string, string> },
): Promise<Heard> {
  const [method = 'GET', address = '/'] = edge.split(' ');
  const path = address.replaceAll(/:\w+/g, (name) => WORDS[name] ?? id);
  return fetch(`${app.url}${path}`, { method, headers, redirect: 'manual' }).then(hear);
}
