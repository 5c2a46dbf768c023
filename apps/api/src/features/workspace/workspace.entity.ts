import { workspaceFonts } from '@rostra/shared/branding/workspace-font';
import { embedProvisionings } from '@rostra/shared/embed/embed-provisioning';
import type { SettingsSection } from '@rostra/shared/workspace/workspace-settings.schema';
import type { WorkspaceWords } from '@rostra/shared/workspace/workspace-words.schema';
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
    /** `#rrggbb`. */
    accent: p.text(),
    /** `#rrggbb` for dark pages; null: derived from `accent`. */
    accentDark: p.text().nullable(),
    font: p.enum(workspaceFonts).default('figtree'),
    /** Of the workspace's own logos the one that is shown. No foreign key: the logo names the workspace. */
    logoId: p.uuid().nullable(),
    /** Own words by language; what is missing is the house's. */
    words: p.json<Partial<Record<string, WorkspaceWords>>>().default('{}'),
    /** The default language, and how dates and numbers are written in it. */
    locale: p.text(),
    /** Further languages that are on, in the same form; each of a language of its own. */
    furtherLocales: p.array().default([]),
    /** Name that mails come from; null: the workspace's. */
    senderName: p.text().nullable(),
    /** Where answers to mails go; null: to the address they come from. */
    replyTo: p.text().nullable(),
    /** How often each section of the settings was saved; a section that is missing never was. */
    settingsVersions: p.json<Partial<Record<SettingsSection, number>>>().default('{}'),
    /** IANA zone: calendar rules (expiry, quarters) are reckoned in it. */
    timeZone: p.text(),
    /** The month, 1 to 12, in which the program's year begins, and with it the first quarter. */
    yearStartMonth: p.integer().default(1),
    isDemo: p.boolean(),
    /** While off, nobody may embed the portal, whatever the list says. */
    isEmbedOn: p.boolean().default(false),
    /** Origins that may embed the portal, exact or with `*` for one label. Empty: nobody may. */
    embedOrigins: p.array(),
    /** Public name of the workspace in a host's proofs: their `iss`. */
    embedClientId: p.text(),
    embedProvisioning: p.enum(embedProvisionings).default('create'),
    /** Set while the deletion of the workspace is asked for. */
    deletionAskedAt: p.datetime().nullable(),
    deletionAskedById: p.uuid().nullable(),
    /** When everything in it is removed. */
    deletionDueAt: p.datetime().nullable(),
    createdAt: p.datetime(),
  },
  checks: [
    { name: 'workspace_accent_is_hex', expression: "accent ~ '^#[0-9a-f]{6}$'" },
    { name: 'workspace_accent_dark_is_hex', expression: "accent_dark ~ '^#[0-9a-f]{6}$'" },
    {
      name: 'workspace_deletion_is_whole',
      expression: '(deletion_asked_at is null) = (deletion_due_at is null)',
    },
    { name: 'workspace_year_start_is_month', expression: 'year_start_month >= 1 and year_start_month <= 12' },
  ],
});

/** One vendor's program, as stored. */
export type Workspace = InferEntity<typeof WorkspaceEntity>;
