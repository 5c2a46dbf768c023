import type { AddressInfo } from 'node:net';
import { z } from 'zod';
import { readEnv } from '../../../apps/api/src/config/env.ts';
import { inWorkspace, systemActor } from '../../../apps/api/src/db/workspace-scope.ts';
import type { Deps } from '../../../apps/api/src/deps/deps.ts';
import { startSession } from '../../../apps/api/src/features/sessions/index.ts';
import { addStaffMember } from '../../../apps/api/src/features/members/index.ts';
import { createWorkspace } from '../../../apps/api/src/features/workspace/index.ts';
import { startApi } from '../../../apps/api/src/main.ts';

const importSchema = z.object({
  state: z.string(),
  rowsChecked: z.number(),
  rowsWritten: z.number(),
  counts: z.object({ new: z.number(), update: z.number(), unchanged: z.number(), invalid: z.number() }),
});

/** What came of waiting. */
export interface Waited {
  readonly counts: z.infer<typeof importSchema>['counts'];
  /** How many different states of progress were seen on the way. */
  readonly progressSeen: number;
}

/** A manager at the API of a running installation. */
export interface ImportClient {
  /** Gives the import's id. */
  upload(file: string): Promise<string>;
  waitFor(importId: string, state: string): Promise<Waited>;
  /** Says yes and waits until all is written. */
  confirm(importId: string): Promise<Waited>;
  stop(): Promise<void>;
}

const ASKED_EVERY_MS = 250;

/** Starts API and workers on a free port with a workspace and a manager who is signed in. */
export async function startImportClient(databaseUrl: string): Promise<ImportClient> {
  const env = { ...readEnv({ LOG_LEVEL: 'error', PORT: '0' }), isProduction: false };
  const api = await startApi({ env, databaseUrl, publicUrl: 'http://localhost' });
  const address = api.server.address();
  if (address === null || typeof address === 'string') throw new Error('the API listens on no port');
  const origin = `http://localhost:${(address satisfies AddressInfo).port}`;
  const cookie = `rostra=${await signInManager(api.deps)}`;

  async function call(path: string, sent?: { body: string; headers: Record<string, string> }): Promise<unknown> {
    const init = sent
      ? { method: 'POST', body: sent.body, headers: { ...sent.headers, cookie } }
      : { headers: { cookie } };
    const answer = await fetch(`${origin}${path}`, init);
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
    return answer.json();
  }
  async function waitFor(importId: string, state: string): Promise<Waited> {
    const seen = new Set<string>();
    for (;;) {
      const query = encodeURIComponent(JSON.stringify({ importId }));
      const answer = await call(`/trpc/imports.get?input=${query}`);
      const found = z.object({ result: z.object({ data: importSchema }) }).parse(answer).result.data;
      seen.add(`${found.rowsChecked} ${found.rowsWritten}`);
      if (found.state === state) return { counts: found.counts, progressSeen: seen.size };
      await new Promise((resolve) => setTimeout(resolve, ASKED_EVERY_MS));
    }
  }
  return {
    async upload(file) {
      const init = { body: file, headers: { 'idempotency-key': crypto.randomUUID() } };
      return z.object({ importId: z.string() }).parse(await call('/uploads/imports?name=customers.csv', init)).importId;
    },
    waitFor,
    async confirm(importId) {
      const body = JSON.stringify({ importId, idempotencyKey: crypto.randomUUID() });
      await call('/trpc/imports.confirm', { body, headers: { 'content-type': 'application/json' } });
      return waitFor(importId, 'done');
    },
    stop: () => api.stop(),
  };
}

async function signInManager(deps: Deps): Promise<string> {
  const workspaceId = await createWorkspace(deps, { slug: 'bench', name: 'Bench', accent: '#b4532a', timeZone: 'UTC' });
  return inWorkspace(deps, { workspaceId, actor: systemActor, requestId: 'bench' }, async (scope) => {
    const memberId = await addStaffMember(scope, {
      name: 'Mara',
      email: 'mara@bench.example',
      title: null,
      role: 'manager',
    });
    return startSession(scope, memberId, 'console').secret;
  });
}
