import type { EmbedProvisioning } from '@rostra/shared/embed/embed-provisioning';
import type { PersonClaims } from '@rostra/shared/embed/person-claims.schema';
import type { Scope } from '../../../db/workspace-scope.ts';
import { recordAudit } from '../../audit/index.ts';
import { findMemberByEmail, getMember, type Member } from '../../members/index.ts';
import { EmbedIdentityEntity } from '../embed-identity.entity.ts';
import { refuseProof } from '../refuse-proof.ts';
import { addPerson } from './add-person.ts';

/** Whom to find, and what may be done about it. */
export interface PersonSought {
  readonly claims: PersonClaims;
  readonly issuer: string;
  readonly provisioning: EmbedProvisioning;
}

/**
 * The champion whom a host vouches for: by (workspace, `iss`, `sub`), and by nothing else once they are linked. What the host says of a known
 * person changes nothing: the name and the address here are the workspace's own.
 *
 * The first time, the host has to vouch for the address: whoever can choose one at the host would otherwise take over a person here, or wait for one
 * in an account opened in their name. A member of that address is linked if they are a champion and nobody else comes in their name; if there is none,
 * one is added, when the workspace wants that.
 *
 * @throws AppError `embed-proof-refused`: `not-a-champion`, `member-unknown`, `email-unproven`, `email-of-somebody-else`
 */
export async function linkPerson(scope: Scope, sought: PersonSought): Promise<Member> {
  const known = await findLinked(scope, sought);
  if (known) return known;
  // Two frames on one page ask at the same moment for somebody new; the second has to find what the first one made.
  await scope.em.execute(`select pg_advisory_xact_lock(hashtextextended('embed-identity:' || ?, 0))`, [
    scope.workspaceId,
  ]);
  return (await findLinked(scope, sought)) ?? linkFirstTime(scope, sought);
}

async function findLinked(scope: Scope, { issuer, claims }: PersonSought): Promise<Member | null> {
  const where = { workspaceId: scope.workspaceId, issuer, subject: claims.sub };
  const identity = await scope.em.findOne(EmbedIdentityEntity, where);
  if (!identity) return null;
  const member = await getMember(scope, identity.memberId);
  if (member.role !== 'champion') throw refuseProof('not-a-champion');
  return member;
}

async function linkFirstTime(scope: Scope, { issuer, claims, provisioning }: PersonSought): Promise<Member> {
  if (!claims.email_verified) throw refuseProof('email-unproven');
  const namesake = await findMemberByEmail(scope, claims.email);
  if (namesake) await refuseIfSomebodyElse(scope, namesake);
  if (!namesake && provisioning === 'link-only') throw refuseProof('member-unknown');
  const member = namesake ?? (await addPerson(scope, claims));
  const { workspaceId } = scope;
  const identity = {
    workspaceId,
    id: scope.newId(),
    issuer,
    subject: claims.sub,
    memberId: member.id,
    createdAt: scope.now,
  };
  scope.em.create(EmbedIdentityEntity, identity);
  recordAudit(scope, {
    action: 'embed.linkPerson',
    subjectType: 'member',
    subjectId: member.id,
    after: { issuer, subject: claims.sub, isNew: !namesake },
  });
  return member;
}

async function refuseIfSomebodyElse(scope: Scope, namesake: Member): Promise<void> {
  const linked = await scope.em.count(EmbedIdentityEntity, { workspaceId: scope.workspaceId, memberId: namesake.id });
  if (namesake.role !== 'champion' || linked > 0) throw refuseProof('email-of-somebody-else');
}
