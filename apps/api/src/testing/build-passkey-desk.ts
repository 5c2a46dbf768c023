import { TokenEntity } from '../features/tokens/token.entity.ts';
import { getWorkspaceFace } from '../features/workspace/index.ts';
import { buildMember, buildWorkspace } from './build-people.ts';
import { buildPasskey, buildPasskeyStep, halfSignIn } from './build-passkey.ts';
import { type SoftwareAuthenticator, softwareAuthenticator, type Tampering } from './software-authenticator.ts';
import type { TestApi, TestSession } from './test-api.ts';

/** A workspace with somebody of the team and a device of theirs, and what tests of passkeys do with them. */
export async function buildPasskeyDesk(api: TestApi) {
  const workspaceId = await buildWorkspace(api);
  const mara = await buildMember(api, workspaceId, 'manager', 'Mara');
  const { slug } = await api.inWorkspace(workspaceId, getWorkspaceFace);
  const device = softwareAuthenticator();
  return {
    workspaceId,
    slug,
    mara,
    device,
    /** Calls procedures as somebody; as Mara where nobody is named, as a visitor for null. */
    of: (who: TestSession | null = mara) => api.as(who),
    async addPasskey(who = mara, made = device, tampering?: Tampering) {
      return { passkeyId: await buildPasskey(api, who, { device: made, tampering }) };
    },
    halfSignIn: (who = mara) => halfSignIn(api, who),
    ticketOf: (who = mara) => buildPasskeyStep(api, who),
    confirm: (ticket: string, response: ReturnType<SoftwareAuthenticator['sign']>) =>
      api.as(null).identity.confirmPasskey({ workspace: slug, ticket, response }),
    /** How many sessions somebody has. */
    sessions(memberId = mara.memberId) {
      const where = { workspaceId, memberId, purpose: 'session', consumedAt: null } as const;
      return api.inWorkspace(workspaceId, (scope) => scope.em.count(TokenEntity, where));
    },
  };
}

/** A workspace to try passkeys in. */
export type PasskeyDesk = Awaited<ReturnType<typeof buildPasskeyDesk>>;
