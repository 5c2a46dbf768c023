import type { Request, RequestHandler, Response } from 'express';
import { admit } from '../access/admit.ts';
import { inWorkspace, type Scope } from '../db/workspace-scope.ts';
import type { Deps } from '../deps/deps.ts';
import type { RateLimitName } from '../rate-limits/rate-limits.ts';
import { admittedContext, type MemberContext } from '../trpc/context.ts';
import { requestContext } from './request-context.ts';
import { sendRefusal } from './wire-refusal.ts';

/** Where a request arrives. */
export interface MemberAddress {
  /** Its row in the table of rights: `GET /uploads/images/:uploadId`. */
  readonly path: string;
  /** What a member may do only so often, if anything. */
  readonly limit?: RateLimitName;
}

/** Who was let in, and what may be done for them. */
export interface AdmittedMember extends MemberContext {
  /** One transaction that writes without an idempotency key: for a file that is handed out, which is an entry of the audit log each time. */
  readonly record: <Result>(useCase: (scope: Scope) => Promise<Result>) => Promise<Result>;
}

/** Answers one request of somebody who was let in. */
export type MemberWork = (member: AdmittedMember, req: Request, res: Response) => Promise<void>;

/** Lets in who may call an address and has not called it too often, then works. What is refused on the way is answered as procedures answer it. */
export function answerMember(deps: Deps, { path, limit }: MemberAddress, work: MemberWork): RequestHandler {
  return async (req, res) => {
    const context = requestContext(deps, req, res);
    try {
      const member = await admittedContext(context, path);
      const { session } = member;
      if (limit) await deps.rateLimits.consume(limit, session.memberId);
      const { workspaceId } = session;
      const options = { workspaceId, actor: session, reach: admit(path, session), requestId: context.requestId };
      await work({ ...member, record: (useCase) => inWorkspace(deps, options, useCase) }, req, res);
    } catch (error) {
      sendRefusal(context, res, error);
    }
  };
}
