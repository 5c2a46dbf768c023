import { embedProvisionings } from '@rostra/shared/embed/embed-provisioning';
import { defineEntity, type InferEntity, p } from '@mikro-orm/postgresql';

const IS_THE_WORKSPACE = "id = current_setting('rostra.workspace_id')::uuid";

/** One vendor's program; the tenant. */
export const WorkspaceEntity = defineEntity({
  name: 'Workspace',
  tableName: 'workspace',
  rowLevelSecurity: 'force',
  policies: [{ name: 'workspace_itself', using: IS_THE_WORKSPACE, check: IS_THE_WORKSPACE }],
  properties: {
    id: p.uuid().primary(),
    slug: p.text(),
    name: p.text(),
    accent: p.text(),
    locale: p.text(),
    /** IANA zone: calendar rules (expiry, quarters) are reckoned in it. */
    timeZone: p.text(),
    isDemo: p.boolean(),
    /** While off, nobody may embed the portal, whatever the list says. */
    isEmbedOn: p.boolean().default(false),
    /** Exact origins that may embed the portal. Empty: nobody may. */
    embedOrigins: p.array(),
    /** Public name of the workspace in a host's proofs: their `iss`. */
    embedClientId: p.text(),
    embedProvisioning: p.enum(embedProvisionings).default('create'),
    createdAt: p.datetime(),
  },
  checks: [{ name: 'workspace_accent_is_hex', expression: "accent ~ '^#[0-9a-f]{6}$'" }],
});

/** One vendor's program, as stored. */
export type Workspace = InferEntity<typeof WorkspaceEntity>;
