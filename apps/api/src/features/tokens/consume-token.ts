import type { Surface } from '@rostra/points-engine/vocabulary';
import type { Scope } from '../../db/workspace-scope.ts';
import type { TokenKind } from './token-kind.ts';
import { hashSecret } from './token-secret.ts';

/** A token that was good, and what it was bound to. */
export interface FoundToken<Data> {
  readonly tokenId: string;
  readonly memberId: string | null;
  readonly surface: Surface;
  readonly data: Data;
  readonly createdAt: Date;
}

const COLUMNS = `id as "tokenId", member_id as "memberId", surface, data, created_at as "createdAt"`;

/**
 * Spends a token by its secret: one conditional update, so that of any number who bring it at once one gets it. Null when it is unknown, of another
 * purpose or workspace, spent or too old.
 */
export async function consumeToken<Data>(
  scope: Scope,
  kind: TokenKind<Data>,
  secret: string,
): Promise<FoundToken<Data> | null> {
  const [row] = await scope.em.execute<FoundToken<unknown>[]>(
    `update token set consumed_at = ?
      where workspace_id = ? and purpose = ? and secret_hash = ? and consumed_at is null and expires_at > ?
  returning ${COLUMNS}`,
    [scope.now, scope.workspaceId, kind.purpose, hashSecret(secret), scope.now],
  );
  return row ? { ...row, data: kind.data.parse(row.data), createdAt: new Date(row.createdAt) } : null;
}

/** Spends a token by its id, as the work does that it was kept for; null as with `consumeToken`. */
export async function consumeTokenById<Data>(
  scope: Scope,
  kind: TokenKind<Data>,
  tokenId: string,
): Promise<FoundToken<Data> | null> {
  const [row] = await scope.em.execute<FoundToken<unknown>[]>(
    `update token set consumed_at = ?
      where workspace_id = ? and purpose = ? and id = ? and consumed_at is null and expires_at > ?
  returning ${COLUMNS}`,
    [scope.now, scope.workspaceId, kind.purpose, tokenId, scope.now],
  );
  return row ? { ...row, data: kind.data.parse(row.data), createdAt: new Date(row.createdAt) } : null;
}

/** Looks at a token without spending it, for a page that tells what it is for. Null as with `consumeToken`. */
export async function findToken<Data>(
  scope: Scope,
  kind: TokenKind<Data>,
  secret: string,
): Promise<FoundToken<Data> | null> {
  const [row] = await scope.em.execute<FoundToken<unknown>[]>(
    `select ${COLUMNS} from token
      where workspace_id = ? and purpose = ? and secret_hash = ? and consumed_at is null and expires_at > ?`,
    [scope.workspaceId, kind.purpose, hashSecret(secret), scope.now],
  );
  return row ? { ...row, data: kind.data.parse(row.data), createdAt: new Date(row.createdAt) } : null;
}

/** Whether a token was made under this id, spent or not: for work that may be done twice. */
export async function hasToken(scope: Scope, tokenId: string): Promise<boolean> {
  const rows = await scope.em.execute<unknown[]>('select 1 from token where workspace_id = ? and id = ?', [
    scope.workspaceId,
    tokenId,
  ]);
  return rows.length > 0;
}

/** Why a secret is not good: it ran out without being spent, or it was spent or never was. For the sentence on screen. */
export async function tokenFault(
  scope: Scope,
  kind: Pick<TokenKind, 'purpose'>,
  secret: string,
): Promise<'expired' | 'used'> {
  const [row] = await scope.em.execute<{ isSpent: boolean }[]>(
    `select consumed_at is not null as "isSpent" from token where workspace_id = ? and purpose = ? and secret_hash = ?`,
    [scope.workspaceId, kind.purpose, hashSecret(secret)],
  );
  return row && !row.isSpent ? 'expired' : 'used';
}
