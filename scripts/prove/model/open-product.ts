import pg from 'pg';
import { connectOrm } from '../../../apps/api/src/db/orm.ts';
import { inWorkspace, systemActor } from '../../../apps/api/src/db/workspace-scope.ts';
import type { Deps } from '../../../apps/api/src/deps/deps.ts';
import { MemberEntity } from '../../../apps/api/src/features/members/index.ts';
import { createWorkspace } from '../../../apps/api/src/features/workspace/index.ts';
import { benchDeps } from '../../measuring/bench-deps.ts';

/** The API's own code on a database, with a clock that stands where it is set. */
export interface OpenProduct {
  readonly deps: Deps;
  readonly client: pg.Client;
  setClock(now: Date): void;
  /** A workspace of its own with so many champions. */
  addWorkspace(name: string, champions: number): Promise<{ workspaceId: string; memberIds: string[] }>;
}

/** Connects as the API does; what it opens is closed by `onEnd`. */
export async function openProduct(
  databaseUrl: string,
  onEnd: (close: () => Promise<void>) => void,
): Promise<OpenProduct> {
  const orm = await connectOrm(databaseUrl);
  onEnd(() => orm.close());
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  onEnd(() => client.end());
  let now = new Date('2026-01-15T10:00:00Z');
  const deps: Deps = { ...benchDeps(databaseUrl, orm, onEnd), clock: { now: () => now } };
  return {
    deps,
    client,
    setClock: (to) => {
      now = to;
    },
    addWorkspace: (name, champions) => addWorkspace({ deps, client }, name, champions),
  };
}

async function addWorkspace({ deps, client }: Pick<OpenProduct, 'deps' | 'client'>, name: string, champions: number) {
  const face = { slug: name, name, accent: '#a8501f', timeZone: 'Europe/Berlin' };
  const workspaceId = await createWorkspace(deps, face);
  await client.query("select set_config('rostra.workspace_id', $1, false)", [workspaceId]);
  const options = { workspaceId, actor: systemActor, requestId: 'proof' };
  const memberIds = await inWorkspace(deps, options, async (scope) =>
    Array.from({ length: champions }, (_, at) => {
      const id = scope.newId();
      scope.em.create(MemberEntity, {
        workspaceId,
        id,
        email: `champion-${at}@${name}.example`,
        name: `Champion ${at}`,
        role: 'champion',
        createdAt: scope.now,
        updatedAt: scope.now,
      });
      return id;
    }),
  );
  return { workspaceId, memberIds };
}
