import { defineEntity, p } from '@mikro-orm/postgresql';
import { appendOnly } from '../../db/tenant-entity.ts';

/** What happened to the workspaces of the installation, which the log of a workspace that is gone can no longer tell. */
export const installationEventKinds = [
  'deletion-asked',
  'deletion-withdrawn',
  'deletion-began',
  'deletion-finished',
] as const;

/**
 * The log of the installation. Append-only, outside every workspace because it outlives them; it holds addresses, ids and numbers, and nothing of what
 * people wrote.
 */
export const InstallationEventEntity = defineEntity({
  name: 'InstallationEvent',
  tableName: 'installation_event',
  properties: {
    id: p.uuid().primary(),
    at: p.datetime(),
    kind: p.enum(installationEventKinds),
    workspaceId: p.uuid(),
    slug: p.text(),
    /** The member who did it; null when it happened by itself. */
    actorId: p.uuid().nullable(),
    /** Rows removed, once it is finished. */
    rowsRemoved: p.bigint('number').nullable(),
  },
  indexes: [{ properties: ['workspaceId', 'at'] }],
  triggers: appendOnly('installation_event'),
});
