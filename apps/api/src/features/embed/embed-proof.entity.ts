import { defineEntity, p } from '@mikro-orm/postgresql';
import { tenantGuard } from '../../db/tenant-entity.ts';

/** A proof that was traded for a session. Its key is what makes a proof good once; it is kept until the proof has expired by itself. */
export const EmbedProofEntity = defineEntity({
  name: 'EmbedProof',
  ...tenantGuard('embed_proof'),
  properties: {
    workspaceId: p.uuid().primary(),
    /** The proof's own id, of 128 bits or more. */
    jti: p.text().primary(),
    /** From then on the proof is refused for its age, and the row may go. */
    expiresAt: p.datetime(),
  },
  indexes: [{ properties: ['workspaceId', 'expiresAt'] }],
});
