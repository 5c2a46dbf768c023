import type { PortalLocale } from '@rostra/shared/workspace/portal-language';
import type { Deps } from '../../../deps/deps.ts';
import { inWorkspace, systemActor } from '../../../db/workspace-scope.ts';
import { recordAudit } from '../../audit/index.ts';
import { WorkspaceAddressEntity } from '../workspace-address.entity.ts';
import { WorkspaceEntity } from '../workspace.entity.ts';

/** A new vendor's program. */
export interface NewWorkspace {
  readonly slug: string;
  readonly name: string;
  /** `#rrggbb`, lower case. */
  readonly accent: string;
  readonly timeZone: string;
  /** The languages that are on, the default first; English unless said otherwise. */
  readonly locales?: readonly PortalLocale[];
  readonly isDemo?: boolean;
  /** Origins that may embed the portal from the start. With any, embedding is on. */
  readonly embedOrigins?: readonly string[];
  /** False: nobody can reach it before `openWorkspace` gives it its address. For one that is filled first. */
  readonly isOpen?: boolean;
}

/** Creates a workspace and its address in one transaction; gives its id. A taken slug fails on its key. */
export async function createWorkspace(deps: Deps, input: NewWorkspace): Promise<string> {
  const workspaceId = deps.newId();
  const { embedOrigins = [], locales: [locale = 'en', ...furtherLocales] = [] } = input;
  const options = { workspaceId, actor: systemActor, requestId: 'create-workspace' };
  await inWorkspace(deps, options, async (scope) => {
    scope.em.create(WorkspaceEntity, {
      id: workspaceId,
      slug: input.slug,
      name: input.name,
      accent: input.accent,
      locale,
      furtherLocales,
      timeZone: input.timeZone,
      isDemo: input.isDemo ?? false,
      isEmbedOn: embedOrigins.length > 0,
      embedOrigins: [...embedOrigins],
      embedClientId: `rostra-${scope.newId()}`,
      embedProvisioning: 'create',
      createdAt: scope.now,
    });
    if (input.isOpen ?? true) scope.em.create(WorkspaceAddressEntity, { slug: input.slug, workspaceId });
    recordAudit(scope, {
      action: 'workspace.create',
      subjectType: 'workspace',
      subjectId: workspaceId,
      after: { slug: input.slug, name: input.name },
    });
  });
  return workspaceId;
}
