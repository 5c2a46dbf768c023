import type { Role } from '@rostra/points-engine/vocabulary';
import type { Reach } from '../../access/right.ts';
import type { Ground, Part } from './ground.ts';
import type { IdField } from './id-fields.ts';
import { expected, nameOf, type Principal, principals } from './principals.ts';
import type { TriedProcedure } from './procedures.ts';
import { ask, type Heard, signIn } from './wire.ts';

/** One caller who is let in to one procedure. */
interface Admitted {
  readonly principal: Principal & { readonly role: Role };
  readonly reach: Reach;
}

/**
 * Every field that holds an id, for everybody who is let in: the other workspace's id, and in one's own workspace somebody else's that is out of reach, must be
 * answered byte for byte like an id that never was.
 */
export async function tryIds(ground: Ground): Promise<Part & { readonly weak: string[] }> {
  const part = { findings: [] as string[], heard: [] as string[], weak: [] as string[] };
  const signedIn = await signInAll(ground);
  for (const procedure of ground.procedures) {
    const tries = admittedTo(procedure).map(async (admitted) => {
      const headers = signedIn.get(nameOf(admitted.principal)) ?? {};
      for (const field of procedure.ids) await tryField(ground, { procedure, admitted, field, headers }, part);
    });
    await Promise.all(tries);
  }
  return { ...part, weak: [...new Set(part.weak)] };
}

/** One session each: nothing that is tried here may end one. */
async function signInAll({ deps, mine }: Ground): Promise<ReadonlyMap<string, Record<string, string>>> {
  const entries = principals.map(async (each) => [nameOf(each), await signIn(deps, mine, each)] as const);
  return new Map(await Promise.all(entries));
}

/** Everybody whom the table lets in, apart from nobody. */
export function admittedTo({ right }: TriedProcedure): Admitted[] {
  return principals.flatMap(({ role, surface }) => {
    const reach = expected(right, { role, surface });
    if (role === null || right.who === 'anybody' || reach === 'not-signed-in' || reach === 'not-allowed') return [];
    return [{ principal: { role, surface }, reach }];
  });
}

/** How an id that never was is refused. */
const NOT_FOUND = new Set(['not-found', 'stage-not-found']);

interface FieldTry {
  readonly procedure: TriedProcedure;
  readonly admitted: Admitted;
  readonly field: IdField;
  readonly headers: Record<string, string>;
}

async function tryField(
  { app, idsOf }: Ground,
  { procedure, admitted, field, headers }: FieldTry,
  part: { findings: string[]; heard: string[]; weak: string[] },
): Promise<void> {
  const { principal, reach } = admitted;
  const asker = { role: principal.role, reach };
  const owns = new Map<IdField, string>();
  for (const each of procedure.ids) owns.set(each, (await idsOf(each.rows, asker)).own ?? crypto.randomUUID());
  const hearWith = async (id: string): Promise<Heard> => {
    const input = procedure.inputWith((each) => (each === field ? id : (owns.get(each) ?? id)));
    const { status, code, body } = await ask(app, procedure, { input, headers });
    part.heard.push(body);
    return { status, code, body: body.replaceAll(id, '') };
  };
  const name = `${procedure.path} ${field.path.join('.')}`;
  const never = await hearWith(crypto.randomUUID());
  if (never.code !== null && !NOT_FOUND.has(never.code)) part.weak.push(`${name}: ${never.code}`);
  const { foreign, other, isParted } = await idsOf(field.rows, asker);
  if (isParted && other === null) part.weak.push(`${name}: nobody else has a row of ${field.rows?.table}`);
  if (foreign === null)
    part.weak.push(`${name}: the other workspace has no row of ${field.rows?.table ?? 'a table that is not known'}`);
  for (const [kind, id] of Object.entries({ foreign, other })) {
    if (id === null) continue;
    const heard = await hearWith(id);
    if (heard.status !== never.status || heard.body !== never.body)
      part.findings.push(
        `${name}, ${nameOf(principal)}: ${kind} id heard ${heard.code ?? 'an answer'}, one that never was ${never.code ?? 'an answer'}`,
      );
  }
}
