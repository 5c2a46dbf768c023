import type { CheckProofInput, CheckProofOutput } from '@rostra/shared/embed/check-proof.contract';
import type { Scope } from '../../../db/workspace-scope.ts';
import { WorkspaceEntity } from '../../workspace/index.ts';
import { checkClaims } from '../checking/check-claims.ts';
import { checkOrigin } from '../checking/check-origin.ts';
import { checkSignature } from '../checking/check-signature.ts';
import { foreseePerson } from '../checking/foresee-person.ts';
import { problem } from '../checking/problem.ts';
import { readToken, type ReadToken } from '../checking/read-token.ts';
import { exchangeUrl } from '../embed-addresses.ts';
import { EmbedProofEntity } from '../embed-proof.entity.ts';
import { recordSettingsChange } from '../record-settings-change.ts';

/**
 * Tells an administrator everything that is wrong with a proof of their host. The proof is not used up: it is looked at and forgotten. A mutation all
 * the same, because a query's input stands in the address.
 */
export async function checkProof(scope: Scope, { proof, origin }: CheckProofInput): Promise<CheckProofOutput> {
  const workspace = await scope.em.findOneOrFail(WorkspaceEntity, { id: scope.workspaceId });
  const pageProblems = checkOrigin(workspace, origin);
  const token = readToken(proof);
  if (!token) return done(scope, { problems: [...pageProblems, problem('not-a-token')], person: null });
  const signatureProblems = await checkSignature(scope, proof, token);
  const claimProblems = checkClaims(token, {
    issuer: workspace.embedClientId,
    audience: exchangeUrl(scope.deps.publicUrl),
    now: scope.now,
  });
  const usedProblems = (await isUsed(scope, token)) ? [problem('used')] : [];
  // Of whom a token speaks that nobody here signed is nobody's business: it would tell who is a member.
  const foreseen =
    signatureProblems.length === 0 ? await foreseePerson(scope, workspace, token) : { person: null, problems: [] };
  const problems = [...pageProblems, ...signatureProblems, ...claimProblems, ...usedProblems, ...foreseen.problems];
  return done(scope, { problems, person: foreseen.person });
}

async function isUsed(scope: Scope, { payload: { jti } }: ReadToken): Promise<boolean> {
  if (typeof jti !== 'string' || jti.includes('\u0000') || !jti.isWellFormed()) return false;
  return (await scope.em.count(EmbedProofEntity, { workspaceId: scope.workspaceId, jti })) > 0;
}

function done(scope: Scope, found: CheckProofOutput): CheckProofOutput {
  const after = { problems: found.problems.map((one) => one.problem) };
  recordSettingsChange(scope, { action: 'embed.checkProof', before: null, after });
  return found;
}
