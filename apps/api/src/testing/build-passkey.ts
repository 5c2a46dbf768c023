import { randomUUID } from 'node:crypto';
import { completeSignIn } from '../features/identity/index.ts';
import { getWorkspaceFace } from '../features/workspace/index.ts';
import type { SoftwareAuthenticator, Tampering } from './software-authenticator.ts';
import type { TestApi, TestSession } from './test-api.ts';

/** Registers a device's passkey as its owner would; gives the id. */
export async function buildPasskey(
  api: TestApi,
  who: TestSession,
  made: { readonly device: SoftwareAuthenticator; readonly tampering?: Tampering },
): Promise<string> {
  const { passkeys } = api.as(who);
  const { ticket, options } = await passkeys.startAdding();
  const response = made.device.make(options.challenge, made.tampering);
  const added = await passkeys.add({ ticket, name: 'This device', response, idempotencyKey: randomUUID() });
  return added.passkeyId;
}

/** Signs somebody in as far as the mailbox leads. */
export function halfSignIn(api: TestApi, { workspaceId, memberId }: TestSession) {
  return api.inWorkspace(workspaceId, (scope) => completeSignIn(scope, memberId, 'mailbox'));
}

/** A sign-in that waits for a passkey. */
export interface PasskeyStep {
  readonly slug: string;
  readonly ticket: string;
  readonly challenge: string;
}

/** Signs somebody in who has a passkey, up to it. */
export async function buildPasskeyStep(api: TestApi, who: TestSession): Promise<PasskeyStep> {
  const { slug } = await api.inWorkspace(who.workspaceId, getWorkspaceFace);
  const ticket = (await halfSignIn(api, who)).secondStep?.ticket ?? '';
  const { options } = await api.as(null).identity.passkeyOptions({ workspace: slug, ticket });
  return { slug, ticket, challenge: options.challenge };
}
