import { inWorkspace, systemActor } from '../../db/workspace-scope.ts';
import type { Deps } from '../../deps/deps.ts';
import { startSession } from '../../features/sessions/index.ts';
import { startFramedSession } from '../start-framed-session.ts';
import type { ServedApp } from '../serve-app.ts';
import type { Principal } from './principals.ts';
import type { Twin } from './twins.ts';

/** What came back, without what differs between two equal answers. */
export interface Heard {
  readonly status: number;
  /** The refusal's code; null when the call was answered. */
  readonly code: string | null;
  /** The whole body, with the request's id taken out. */
  readonly body: string;
}

/** Headers that bring a session of this principal: the cookie of a page, or the bearer of a frame. */
export async function signIn(deps: Deps, twin: Twin, { role, surface }: Principal): Promise<Record<string, string>> {
  if (role === null) return {};
  const kind = role === 'champion' ? 'portal' : 'console';
  const { secret } = await inWorkspace(
    deps,
    { workspaceId: twin.workspaceId, actor: systemActor, requestId: 'matrix' },
    async (scope) =>
      surface === 'embed' ? startFramedSession(scope, twin.people[role]) : startSession(scope, twin.people[role], kind),
  );
  return surface === 'embed' ? { authorization: `Bearer ${secret}` } : { cookie: `rostra=${secret}` };
}

/** Calls a procedure over HTTP. */
export async function ask(
  app: ServedApp,
  { path, type }: { readonly path: string; readonly type: 'query' | 'mutation' },
  { input, headers }: { readonly input: unknown; readonly headers: Record<string, string> },
): Promise<Heard> {
  return hear(await (type === 'query' ? app.get(path, input, headers) : app.post(path, input, headers)));
}

/** Reads an answer. */
export async function hear(response: Response): Promise<Heard> {
  const body = (await response.text()).replaceAll(/"requestId":"[^"]*"/g, '"requestId":""');
  return { status: response.status, code: response.ok ? null : codeIn(body), body };
}

function codeIn(body: string): string {
  return /"code":"([a-z-]+)"/.exec(body)?.[1] ?? 'none';
}
