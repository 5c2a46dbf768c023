import { type IssueCodeOutput } from '@rostra/shared/embed/issue-code.contract';
import { type PersonClaims, personClaims } from '@rostra/shared/embed/person-claims.schema';
import type { Scope } from '../../../db/workspace-scope.ts';
import { AppError } from '../../../errors/app-error.ts';
import { recordAudit } from '../../audit/index.ts';
import { issueToken } from '../../tokens/index.ts';
import { embedCode } from '../code-kinds.ts';
import { holdSettings } from '../embed-settings.repository.ts';
import { refuseProof } from '../refuse-proof.ts';
import { isProvenAhead } from '../verify-proof.ts';
import { linkPerson } from './link-person.ts';
import { findAccessKey } from './require-access-key.ts';

/** What a host's backend brings. */
export interface CodeRequest {
  /** The workspace key. */
  readonly secret: string;
  /** Person claims, not yet read. */
  readonly person: unknown;
}

/**
 * Gives a host's backend a one-time code for one of its people, good for a minute. The same people are let in as by a signed proof, under the same ids:
 * a host may change from one way to the other.
 *
 * @throws AppError `embed-off`, `embed-proof-refused` with a reason
 */
export async function issueCode(scope: Scope, { secret, person }: CodeRequest): Promise<IssueCodeOutput> {
  const workspace = await holdSettings(scope);
  if (!workspace.isEmbedOn) throw new AppError('embed-off');
  const key = await findAccessKey(scope, secret);
  if (!key) throw refuseProof('key');

  const claims = readPerson(person, scope.now);
  const { embedClientId: issuer, embedProvisioning: provisioning } = workspace;
  const member = await linkPerson(scope, { claims, issuer, provisioning });
  const provenAt = claims.auth_time === undefined ? null : new Date(claims.auth_time * 1000).toISOString();
  const code = issueToken(scope, embedCode, {
    memberId: member.id,
    surface: 'embed',
    data: { keyId: key.id, provenAt },
  });
  recordAudit(scope, {
    action: 'embed.issueCode',
    subjectType: 'member',
    subjectId: member.id,
    after: { keyId: key.id },
  });
  return { code: code.secret, expiresAt: code.expiresAt.toISOString() };
}

function readPerson(person: unknown, now: Date): PersonClaims {
  const parsed = personClaims.safeParse(person);
  if (!parsed.success) throw refuseProof('claim', parsed.error.issues[0]?.path.join('.') ?? '');
  if (isProvenAhead(parsed.data, now)) throw refuseProof('claim', 'auth_time');
  return parsed.data;
}
