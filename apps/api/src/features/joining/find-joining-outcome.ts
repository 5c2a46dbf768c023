import { decideJoining, emailDomain, type JoiningOutcome } from '@rostra/points-engine';
import type { Scope } from '../../db/workspace-scope.ts';
import { readSignInWays } from '../sign-in-ways/index.ts';

/** The account whose domain an address has, if any has. */
export interface DomainAccount {
  readonly id: string;
  readonly name: string;
}

/** What follows for an address that no member has, and the account that its domain speaks of. */
export interface FoundOutcome {
  readonly outcome: JoiningOutcome;
  /** Null also where the outcome does not name it. */
  readonly account: DomainAccount | null;
}

/** Asks the engine what follows for a proven address that no member has. */
export async function findJoiningOutcome(scope: Scope, email: string): Promise<FoundOutcome> {
  const { joining: way } = await readSignInWays(scope);
  const [account = null] = await scope.em.execute<DomainAccount[]>(
    `select a.id, a.name from account_domain d
       join account a on a.workspace_id = d.workspace_id and a.id = d.account_id
      where d.workspace_id = ? and d.domain = ?`,
    [scope.workspaceId, emailDomain(email)],
  );
  const outcome = decideJoining({ way, email, accountId: account?.id ?? null });
  const named = outcome.kind === 'nothing' ? null : outcome.accountId;
  return { outcome, account: named === null ? null : account };
}
