import type { Ground, Part } from './ground.ts';
import type { TriedProcedure } from './procedures.ts';
import { admittedTo } from './try-ids.ts';
import { ask, signIn } from './wire.ts';

/**
 * The same calls with ids that are in reach, last, because they change things: nothing of the other workspace may be heard or moved by them either. Tells the
 * procedures whose own ids nobody could use, since for these a not-found would show nothing.
 */
export async function tryOwn(ground: Ground): Promise<Part & { readonly vacuous: string[] }> {
  const heard: string[] = [];
  const vacuous: string[] = [];
  for (const procedure of ground.procedures.toSorted((a, b) => turnOf(a) - turnOf(b))) {
    const codes: (string | null)[] = [];
    for (const { principal, reach } of admittedTo(procedure)) {
      const ids = new Map<unknown, string>();
      for (const field of procedure.ids) {
        const { own } = await ground.idsOf(field.rows, { role: principal.role, reach });
        ids.set(field, own ?? crypto.randomUUID());
      }
      const input = procedure.inputWith((field) => ids.get(field) ?? crypto.randomUUID());
      const headers = await signIn(ground.deps, ground.mine, principal);
      const { code, body } = await ask(ground.app, procedure, { input, headers });
      heard.push(body);
      codes.push(code);
    }
    if (
      procedure.right.who !== 'anybody' &&
      procedure.ids.length > 0 &&
      codes.every((code) => code === 'not-found' || code === 'invalid-input')
    )
      vacuous.push(`${procedure.path}: ${codes.join(', ')}`);
  }
  return { findings: [], heard, vacuous };
}

/**
 * What only reads first; then ending a session, as other calls end sessions on their way; then what changes the thing it names; last what names nothing, because
 * that is how people sign out and settings change for all.
 */
function turnOf({ path, type, ids }: TriedProcedure): number {
  if (type === 'query') return 0;
  if (path === 'sessions.end') return 1;
  return ids.length > 0 ? 2 : 3;
}
