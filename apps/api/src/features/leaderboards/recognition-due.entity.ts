import { defineEntity, p } from '@mikro-orm/postgresql';

/**
 * Members whose boards and badges lag behind what happened: a row for each cause, taken away when they have caught up. A posting adds its own by a
 * trigger. Outside the workspaces' guard, so that one query finds every workspace where something waits; it holds ids and nothing else.
 */
export const RecognitionDueEntity = defineEntity({
  name: 'RecognitionDue',
  tableName: 'recognition_due',
  properties: {
    workspaceId: p.uuid().primary(),
    /** The posting's id, or a new one. */
    id: p.uuid().primary(),
    memberId: p.uuid(),
  },
});
