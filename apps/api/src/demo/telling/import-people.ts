import { createHash } from 'node:crypto';
import { stringify } from 'csv-stringify/sync';
import { uploadImport } from '../../features/imports/index.ts';
import { MemberEntity } from '../../features/members/index.ts';
import type { Player, Storyteller } from '../storyteller.ts';
import type { DemoPerson } from '../world/people.ts';

/** Brings the customers' list in as a manager does: upload, check, confirm, write. Gives the players by their address. */
export async function importPeople(
  story: Storyteller,
  manager: Player,
  people: readonly DemoPerson[],
): Promise<Map<string, Player>> {
  const rows = people.map(({ email, name, title, account, segment, region }) => ({
    email,
    name,
    title,
    account,
    segment,
    region,
  }));
  const bytes = Buffer.from(stringify(rows, { header: true }));
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const actor = { memberId: manager.memberId, role: manager.role, surface: 'demo' as const };
  const { importId } = await story.arrange(actor, (scope) =>
    uploadImport(scope, { kind: 'people', fileName: 'customers.csv', bytes, sha256 }),
  );
  await story.act(manager, (caller) => caller.imports.confirm({ importId, idempotencyKey: story.newKey() }));
  const champions = await story.arrange(actor, (scope) =>
    scope.em.find(MemberEntity, { workspaceId: story.workspaceId, role: 'champion' }, { fields: ['email'] }),
  );
  return new Map(champions.map(({ id, email }) => [email, { memberId: id, role: 'champion' }]));
}
