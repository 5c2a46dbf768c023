import type { IssueCodeOutput } from '@rostra/shared/embed/issue-code.contract';
import { Router } from 'express';
import type { Deps } from '../deps/deps.ts';
import { type Actor, inWorkspace } from '../db/workspace-scope.ts';
import { issueCode, refuseProof } from '../features/embed/index.ts';
import { findWorkspaceBySlug } from '../features/workspace/index.ts';
import { readJson } from './read-json.ts';
import { type ServerCall, serverCall } from './server-call.ts';

const BODY_BYTES_MAX = 16_384;

/** A host's backend, which proves itself by a workspace key. */
const hostBackend: Actor = { memberId: null, role: 'system', surface: 'embed' };

/**
 * `POST /embed/<workspace>/codes`: a host's backend that cannot sign asks, from server to server, for a one-time code of one of its people. A page
 * cannot call it: a request that names a page's origin is refused before it comes here, and no answer says that another origin may read it.
 */
export function embedCodes(deps: Deps): Router {
  const routes = Router();
  const options = { limit: 'embed-code', status: 201, refusal: 'embed code refused', answer: issue } as const;
  routes.post('/embed/:workspace/codes', serverCall(deps, options));
  return routes;
}

async function issue({ context, workspace, secret, req }: ServerCall): Promise<IssueCodeOutput> {
  const { deps, requestId } = context;
  if (!secret) throw refuseProof('key');
  const person = await readJson(req, BODY_BYTES_MAX);
  const workspaceId = await findWorkspaceBySlug(deps, workspace);
  return inWorkspace(deps, { workspaceId, actor: hostBackend, requestId }, (scope) =>
    issueCode(scope, { secret, person }),
  );
}
