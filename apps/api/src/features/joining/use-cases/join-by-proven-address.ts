import type { Scope } from '../../../db/workspace-scope.ts';
import { recordAudit } from '../../audit/index.ts';
import { saveChampions } from '../../members/index.ts';
import { findJoiningOutcome } from '../find-joining-outcome.ts';

/** Somebody who is no member. That they read this address's mail was proven to whoever calls. */
export interface ProvenStranger {
  /** Lower case. */
  readonly email: string;
  readonly name: string;
  readonly note: string;
}

/** What came of it. */
export type JoinedOrAsked =
  | { readonly kind: 'joined'; readonly memberId: string }
  | { readonly kind: 'asked' }
  | { readonly kind: 'nothing' };

/**
 * Lets somebody in as the workspace lets people in: as a champion of the account whose domain they have, or as a request that staff answer. Asking again
 * while one waits changes that one.
 */
export async function joinByProvenAddress(scope: Scope, stranger: ProvenStranger): Promise<JoinedOrAsked> {
  const { outcome } = await findJoiningOutcome(scope, stranger.email);
  switch (outcome.kind) {
    case 'nothing':
      return { kind: 'nothing' };
    case 'asks':
      await ask(scope, stranger, outcome.accountId);
      return { kind: 'asked' };
    case 'joins':
      return { kind: 'joined', memberId: await join(scope, stranger, outcome.accountId) };
  }
}

async function join(scope: Scope, { email, name }: ProvenStranger, accountId: string): Promise<string> {
  const id = scope.newId();
  await saveChampions(scope, [{ id, email, name, title: null, externalId: null, accountId }], []);
  recordAudit(scope, { action: 'joining.join', subjectType: 'member', subjectId: id, after: { accountId } });
  return id;
}

async function ask(scope: Scope, { email, name, note }: ProvenStranger, accountId: string | null): Promise<void> {
  const [row] = await scope.em.execute<{ id: string }[]>(
    `insert into join_request (workspace_id, id, email, name, note, state, account_id, asked_at, words)
     values (?, ?, ?, ?, ?, 'waiting', ?, ?, '')
     on conflict (workspace_id, email) where state = 'waiting'
     do update set name = excluded.name, account_id = excluded.account_id,
                   note = case when excluded.note = '' then join_request.note else excluded.note end
     returning id`,
    [scope.workspaceId, scope.newId(), email, name, note, accountId, scope.now],
  );
  if (row) recordAudit(scope, { action: 'joining.ask', subjectType: 'join-request', subjectId: row.id });
}
