import type { PortalLanguage } from '@rostra/shared/workspace/portal-language';
import type { Scope } from '../../../db/workspace-scope.ts';

/** Whom to write to. */
export interface Recipient {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  /** What they chose to read; null: the workspace's. */
  readonly language: PortalLanguage | null;
}

/** Names, addresses and languages of members in one query; ids of nobody and of who was erased are left out. */
export function findRecipients(scope: Scope, memberIds: readonly string[]): Promise<Recipient[]> {
  return scope.em.execute<Recipient[]>(
    `select id, name, email, language from member
      where workspace_id = ? and erased_at is null and id in (select jsonb_array_elements_text(?::jsonb)::uuid) order by id`,
    [scope.workspaceId, JSON.stringify(memberIds)],
  );
}
