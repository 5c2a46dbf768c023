import type { Role } from '@rostra/points-engine/vocabulary';
import type { Scope } from '../../../db/workspace-scope.ts';

/** A member as somebody who compares lists needs it. */
export interface KnownPerson {
  readonly id: string;
  /** Lower case. */
  readonly email: string;
  readonly name: string;
  readonly title: string | null;
  readonly role: Role;
  readonly externalId: string | null;
  readonly accountId: string | null;
  readonly accountName: string | null;
}

/** Whom to look for; an address or an outside id is enough. */
export interface PeopleSought {
  /** Lower case. */
  readonly emails: readonly string[];
  readonly externalIds: readonly string[];
}

/** Members by address or by outside id, in one statement. */
export function findPeople(scope: Scope, sought: PeopleSought): Promise<KnownPerson[]> {
  return scope.em.execute<KnownPerson[]>(
    `with found as (
       select id from member where workspace_id = ? and email in (select jsonb_array_elements_text(?::jsonb))
       union
       select id from member where workspace_id = ? and external_id in (select jsonb_array_elements_text(?::jsonb)))
     select m.id, m.email, m.name, m.title, m.role, m.external_id as "externalId", m.account_id as "accountId", a.name as "accountName"
       from found join member m on m.workspace_id = ? and m.id = found.id
       left join account a on a.workspace_id = m.workspace_id and a.id = m.account_id`,
    [
      scope.workspaceId,
      JSON.stringify(sought.emails),
      scope.workspaceId,
      JSON.stringify(sought.externalIds),
      scope.workspaceId,
    ],
  );
}
