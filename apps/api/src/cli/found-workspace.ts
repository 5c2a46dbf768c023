import { randomUUID } from 'node:crypto';
import { inWorkspace, type Scope, systemActor } from '../db/workspace-scope.ts';
import type { Deps } from '../deps/deps.ts';
import { mailWelcome } from '../features/identity/index.ts';
import { addStaffMember, findMemberByEmail } from '../features/members/index.ts';
import { createWorkspace, listWorkspaceAddresses, openWorkspace } from '../features/workspace/index.ts';
import { WorkspaceTaken } from './workspace-taken.ts';

/** A workspace to found, and who looks after it first. */
export interface Founding {
  readonly slug: string;
  readonly name: string;
  readonly adminEmail: string;
  readonly adminName: string;
  readonly timeZone: string;
}

/** What came of it. */
export interface Founded {
  readonly workspaceId: string;
  /** False: the workspace and its admin were there already. */
  readonly isNew: boolean;
  /** Signs the first admin in, once; also mailed. */
  readonly signInLink: string;
  readonly expiresAt: Date;
}

/** Rostra's own accent, until the workspace chooses. */
const HOUSE_ACCENT = '#116459';

/**
 * Creates a workspace with its first admin and mails the admin a link to sign in. The address comes last, so that a founding that breaks off half way can
 * be begun anew; done again with the same admin, it gives another link and changes nothing else.
 *
 * @throws WorkspaceTaken when the address belongs to a workspace that this person does not administer
 */
export async function foundWorkspace(deps: Deps, founding: Founding): Promise<Founded> {
  const { slug, name, timeZone } = founding;
  const addresses = await listWorkspaceAddresses(deps);
  const known = addresses.find((address) => address.slug === slug);
  if (known) return { ...(await welcomeAgain(deps, known.workspaceId, founding)), isNew: false };
  const workspaceId = await createWorkspace(deps, { slug, name, timeZone, accent: HOUSE_ACCENT, isOpen: false });
  const welcome = await within(deps, workspaceId, async (scope) => {
    const { adminEmail, adminName } = founding;
    const memberId = await addStaffMember(scope, { name: adminName, email: adminEmail, title: null, role: 'admin' });
    await openWorkspace(scope);
    return mailWelcome(scope, memberId);
  });
  return { ...welcome, workspaceId, isNew: true };
}

function welcomeAgain(deps: Deps, workspaceId: string, { slug, adminEmail }: Founding) {
  return within(deps, workspaceId, async (scope) => {
    const member = await findMemberByEmail(scope, adminEmail);
    if (member?.role !== 'admin') throw new WorkspaceTaken(slug, adminEmail);
    return { ...(await mailWelcome(scope, member.id)), workspaceId };
  });
}

function within<Result>(deps: Deps, workspaceId: string, work: (scope: Scope) => Promise<Result>): Promise<Result> {
  return inWorkspace(deps, { workspaceId, actor: systemActor, requestId: `found-workspace-${randomUUID()}` }, work);
}
