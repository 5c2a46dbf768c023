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

/**
 * Members by address or by outside id, in one statement. Who was merged is found under the old address and id, as who they turned out to
 * be: a list that still has the old ones must not make them anew.
 */
export function findPeople(scope: Scope, sought: PeopleSought): Promise<KnownPerson[]> {
  return scope.em.execute<KnownPerson[]>(
    // Lateral, so that each is looked up by its key: a batch grows the table faster than the planner learns of it.
    `with found as (
       select m.id from jsonb_array_elements_text(?::jsonb) as asked(email)
        cross join lateral (select id from member where workspace_id = ? and email = asked.email limit 1) m
       union
       select m.id from jsonb_array_elements_text(?::jsonb) as asked(id)
        cross join lateral (select id from member where workspace_id = ? and external_id = asked.id limit 1) m)
     select s.id, m.email, s.name, s.title, s.role, m.external_id as "externalId", s.account_id as "accountId", a.name as "accountName"
       from found join member m on m.workspace_id = ? and m.id = found.id
       join member s on s.workspace_id = m.workspace_id and s.id = coalesce(m.merged_into_id, m.id)
       left join account a on a.workspace_id = s.workspace_id and a.id = s.account_id`,
    [
      JSON.stringify(sought.emails),
      scope.workspaceId,
      JSON.stringify(sought.externalIds),
      scope.workspaceId,
      scope.workspaceId,
    ],
  );
}
