import { personClaims } from '@rostra/shared/embed/person-claims.schema';
import type { CheckProofOutput } from '@rostra/shared/embed/check-proof.contract';
import type { Scope } from '../../../db/workspace-scope.ts';
import { findMemberByEmail, getMember } from '../../members/index.ts';
import type { Workspace } from '../../workspace/index.ts';
import { EmbedIdentityEntity } from '../embed-identity.entity.ts';
import { type FoundProblem, problem } from './problem.ts';
import type { ReadToken } from './read-token.ts';

/** Whom a proof would sign in, or why nobody. */
export interface ForeseenPerson {
  readonly person: CheckProofOutput['person'];
  readonly problems: readonly FoundProblem[];
}

/** What `linkPerson` would do with the person of a proof, without doing it. */
export async function foreseePerson(
  scope: Scope,
  workspace: Workspace,
  { payload }: ReadToken,
): Promise<ForeseenPerson> {
  const read = personClaims.safeParse(payload);
  if (!read.success) return { person: null, problems: [] };
  const { sub, name, email, email_verified: isProven } = read.data;
  const { workspaceId } = scope;
  const where = { workspaceId, issuer: workspace.embedClientId, subject: sub };
  const identity = await scope.em.findOne(EmbedIdentityEntity, where);
  if (identity) {
    const member = await getMember(scope, identity.memberId);
    if (member.role !== 'champion') return { person: null, problems: [problem('not-a-champion')] };
    return { person: { name: member.name, isNew: false }, problems: [] };
  }
  if (!isProven) return { person: null, problems: [problem('email-unproven')] };
  const namesake = await findMemberByEmail(scope, email);
  if (!namesake) {
    if (workspace.embedProvisioning === 'link-only') return { person: null, problems: [problem('member-unknown')] };
    return { person: { name, isNew: true }, problems: [] };
  }
  const linked = await scope.em.count(EmbedIdentityEntity, { workspaceId, memberId: namesake.id });
  if (namesake.role !== 'champion' || linked > 0) {
    return { person: null, problems: [problem('email-of-somebody-else')] };
  }
  return { person: { name: namesake.name, isNew: false }, problems: [] };
}
