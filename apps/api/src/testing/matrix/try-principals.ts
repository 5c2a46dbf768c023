import { expected, nameOf, principals } from './principals.ts';
import type { Ground, Part } from './ground.ts';
import { ask, signIn } from './wire.ts';

/**
 * Who is let in, against the table: whoever is not named hears exactly the refusal the table says, whoever is named hears none of them. Changes by those who
 * are let in are left to `tryIds` and `tryOwn`.
 */
export async function tryPrincipals({ deps, app, mine, procedures }: Ground): Promise<Part> {
  const findings: string[] = [];
  const heard: string[] = [];
  for (const principal of principals) {
    const headers = await signIn(deps, mine, principal);
    for (const procedure of procedures) {
      const says = expected(procedure.right, principal);
      const isRefusal = says === 'not-signed-in' || says === 'not-allowed';
      if (!isRefusal && procedure.type === 'mutation') continue;
      const input = procedure.inputWith(({ isOptional }) => (isOptional ? null : crypto.randomUUID()));
      const { code, body } = await ask(app, procedure, { input, headers });
      heard.push(body);
      const isRight = isRefusal ? code === says : code !== 'not-signed-in' && code !== 'not-allowed';
      if (!isRight) findings.push(`${procedure.path}, ${nameOf(principal)}: heard ${code}, the table says ${says}`);
    }
  }
  return { findings, heard };
}
