import { defineEntity, p } from '@mikro-orm/postgresql';

/**
 * Finds a workspace before anything else is known: by the slug in an address, or by the client id in an embed proof. The only table that is read
 * without a workspace; it holds names that stand in public addresses and nothing else.
 */
export const WorkspaceAddressEntity = defineEntity({
  name: 'WorkspaceAddress',
  tableName: 'workspace_address',
  properties: {
    slug: p.text().primary(),
    workspaceId: p.uuid(),
  },
  uniques: [{ properties: ['workspaceId'] }],
});
