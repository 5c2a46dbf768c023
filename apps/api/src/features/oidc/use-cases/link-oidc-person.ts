import { decideLinking, type LinkableMember } from '@rostra/points-engine';
import type { SignInAudience } from '@rostra/points-engine/vocabulary';
import type { OidcProblem } from '@rostra/shared/oidc/oidc-problem';
import type { Scope } from '../../../db/workspace-scope.ts';
import { recordAudit } from '../../audit/index.ts';
import { joinByProvenAddress } from '../../joining/index.ts';
import { findMemberByEmail, getMember, type Member } from '../../members/index.ts';
import type { ClaimedPerson } from '../claimed-person.ts';
import { OidcIdentityEntity } from '../oidc-identity.entity.ts';
import { mailNewLink } from '../mail-new-link.ts';
import type { ProviderTerms } from '../provider.ts';

/** Somebody whose token was good. */
export interface OidcPerson {
  readonly audience: SignInAudience;
  readonly terms: ProviderTerms;
  readonly person: ClaimedPerson;
}

/** The member they are, or the word for why they are nobody. */
export type LinkedPerson = { readonly member: Member } | { readonly problem: OidcProblem };

/**
 * The member whom a provider means: by (workspace, `iss`, `sub`), and by nothing else once they are linked. What the token says of a known person
 * changes nothing. The first time, the engine says whether the address may be believed (`decideLinking`); a champion nobody knows may join as the
 * workspace lets people join.
 */
export async function linkOidcPerson(scope: Scope, sought: OidcPerson): Promise<LinkedPerson> {
  const known = await findLinked(scope, sought);
  if (known) return known;
  // Two tabs may come back at the same moment with somebody new; the second has to find what the first one made.
  await scope.em.execute(`select pg_advisory_xact_lock(hashtextextended('oidc-identity:' || ?, 0))`, [
    scope.workspaceId,
  ]);
  return (await findLinked(scope, sought)) ?? linkFirstTime(scope, sought);
}

async function findLinked(scope: Scope, { person, audience }: OidcPerson): Promise<LinkedPerson | null> {
  const { workspaceId } = scope;
  const where = { workspaceId, issuer: person.issuer, subject: person.subject };
  const identity = await scope.em.findOne(OidcIdentityEntity, where);
  if (!identity) return null;
  const member = await getMember(scope, identity.memberId);
  return audienceOf(member) === audience ? { member } : { problem: 'wrong-audience' };
}

async function linkFirstTime(scope: Scope, sought: OidcPerson): Promise<LinkedPerson> {
  const { audience, person, terms } = sought;
  const namesake = person.email.email === null ? null : await findMemberByEmail(scope, person.email.email);
  const outcome = decideLinking({
    audience,
    claimed: person.email,
    vouchedDomains: terms.vouchedDomains,
    member: namesake && (await linkable(scope, terms, namesake)),
  });
  if (outcome.kind === 'refused') return { problem: outcome.reason };
  if (outcome.kind === 'link') return addLink(scope, sought, await getMember(scope, outcome.memberId));
  if (audience === 'staff') return { problem: 'not-a-member' };
  const joined = await joinByProvenAddress(scope, {
    email: outcome.email,
    name: person.name ?? outcome.email,
    note: '',
  });
  if (joined.kind === 'joined') return addLink(scope, sought, await getMember(scope, joined.memberId));
  return { problem: joined.kind === 'asked' ? 'asked-to-join' : 'not-a-member' };
}

async function linkable(scope: Scope, { id: connectionId }: ProviderTerms, member: Member): Promise<LinkableMember> {
  const where = { workspaceId: scope.workspaceId, connectionId, memberId: member.id };
  const isLinked = (await scope.em.count(OidcIdentityEntity, where)) > 0;
  return { id: member.id, audience: audienceOf(member), isLinked };
}

async function addLink(scope: Scope, { person, terms }: OidcPerson, member: Member): Promise<LinkedPerson> {
  const { issuer, subject } = person;
  scope.em.create(OidcIdentityEntity, {
    workspaceId: scope.workspaceId,
    id: scope.newId(),
    connectionId: terms.id,
    issuer,
    subject,
    memberId: member.id,
    createdAt: scope.now,
  });
  recordAudit(scope, {
    action: 'oidc.link',
    subjectType: 'member',
    subjectId: member.id,
    after: { issuer, subject },
  });
  await mailNewLink(scope, member, terms.label);
  return { member };
}

function audienceOf({ role }: Member): SignInAudience {
  return role === 'champion' ? 'champion' : 'staff';
}
