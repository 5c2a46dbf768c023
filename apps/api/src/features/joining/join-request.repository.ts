import { LockMode } from '@mikro-orm/postgresql';
import type { JoinRequest } from '@rostra/shared/joining/join-request.schema';
import { wireInstant } from '../../db/wire-instant.ts';
import type { Scope } from '../../db/workspace-scope.ts';
import { AppError } from '../../errors/app-error.ts';
import { JoinRequestEntity, type StoredJoinRequest } from './join-request.entity.ts';

/**
 * A request, locked until the end of the transaction: of two who answer at once the second sees the first's answer.
 *
 * @throws AppError `not-found`; the same for an id of another workspace
 */
export async function lockJoinRequest(scope: Scope, id: string): Promise<StoredJoinRequest> {
  const where = { workspaceId: scope.workspaceId, id };
  const request = await scope.em.findOne(JoinRequestEntity, where, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!request) throw new AppError('not-found');
  return request;
}

/** Which requests, in which order. */
export interface JoinRequestsWanted {
  /** A condition over `r`, with `?` placeholders. */
  readonly where: string;
  readonly parameters: readonly unknown[];
  readonly order: string;
  readonly limit: number;
  readonly offset: number;
}

interface Row extends Omit<JoinRequest, 'account'> {
  readonly accountId: string | null;
  readonly accountName: string | null;
}

/** Requests as staff see them, in one statement. */
export async function readJoinRequests(scope: Scope, wanted: JoinRequestsWanted): Promise<JoinRequest[]> {
  const rows = await scope.em.execute<Row[]>(
    `select r.id, r.email, r.name, r.note, r.state, r.asked_at as "askedAt", r.decided_at as "decidedAt", r.words,
            m.name as "decidedBy", a.id as "accountId", a.name as "accountName"
       from join_request r
       left join account a on a.workspace_id = r.workspace_id and a.id = r.account_id
       left join member m on m.workspace_id = r.workspace_id and m.id = r.decided_by_id
      where r.workspace_id = ? and ${wanted.where} order by ${wanted.order} limit ? offset ?`,
    [scope.workspaceId, ...wanted.parameters, wanted.limit, wanted.offset],
  );
  return rows.map(({ accountId, accountName, ...row }) => ({
    ...row,
    askedAt: wireInstant(row.askedAt),
    decidedAt: wireInstant(row.decidedAt),
    account: accountId === null || accountName === null ? null : { id: accountId, name: accountName },
  }));
}

/** One request as staff see it, after what was changed in this transaction is written. */
export async function readJoinRequest(scope: Scope, id: string): Promise<JoinRequest> {
  await scope.em.flush();
  const [request] = await readJoinRequests(scope, {
    where: 'r.id = ?',
    parameters: [id],
    order: 'r.id',
    limit: 1,
    offset: 0,
  });
  if (!request) throw new AppError('not-found');
  return request;
}
