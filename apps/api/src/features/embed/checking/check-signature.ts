import { createSecretKey } from 'node:crypto';
import { jwtVerify } from 'jose';
import type { Scope } from '../../../db/workspace-scope.ts';
import { headerParts, proofType } from '../claimed-kid.ts';
import { EmbedKeyEntity, type StoredEmbedKey } from '../embed-key.entity.ts';
import { openKeySecret } from '../key-secret.ts';
import { type VerifyingKey, verifyingKey } from '../verifying-key.ts';
import { type FoundProblem, problem } from './problem.ts';
import type { ReadToken } from './read-token.ts';

/** What is wrong with the header and the signature of a token. */
export async function checkSignature(scope: Scope, proof: string, { header }: ReadToken): Promise<FoundProblem[]> {
  const problems: FoundProblem[] = [];
  if (header.typ !== proofType) problems.push(problem('type', { found: header.typ, expected: proofType }));
  const foreign = Object.keys(header).find((part) => !headerParts.includes(part));
  if (foreign !== undefined) problems.push(problem('header', { found: foreign }));
  return [...problems, ...(await checkKey(scope, proof, header))];
}

async function checkKey(scope: Scope, proof: string, header: ReadToken['header']): Promise<FoundProblem[]> {
  const { kid, alg } = header;
  if (typeof kid !== 'string' || kid.includes('\u0000') || !kid.isWellFormed()) return [problem('key-missing')];
  const stored = await scope.em.findOne(EmbedKeyEntity, { workspaceId: scope.workspaceId, kid });
  if (!stored || stored.algorithm === 'bearer') return [problem('key-unknown', { kid })];
  if (stored.revokedAt) return [problem('key-revoked', { kid, revokedAt: stored.revokedAt.toISOString() })];
  if (alg !== stored.algorithm) return [problem('algorithm', { found: alg, expected: stored.algorithm })];
  const key = verifyingKey(stored, scope.deps.secrets);
  if (key && (await isSignedBy(proof, key, scope.now))) return [];
  const isUndecoded = await isSignedByLetters(scope, proof, stored);
  return [problem(isUndecoded ? 'secret-not-decoded' : 'signature', { kid })];
}

/** The most common slip with shared secrets: their base64url text is taken for the key. */
function isSignedByLetters(scope: Scope, proof: string, stored: StoredEmbedKey): Promise<boolean> {
  if (stored.algorithm !== 'HS256') return Promise.resolve(false);
  const letters = createSecretKey(openKeySecret(scope.deps.secrets, stored), 'utf8');
  return isSignedBy(proof, { algorithm: 'HS256', key: letters }, scope.now);
}

async function isSignedBy(proof: string, { key, algorithm }: VerifyingKey, now: Date): Promise<boolean> {
  try {
    // Times are looked at elsewhere: a tolerance of ten thousand years leaves the signature alone to decide.
    await jwtVerify(proof, key, { algorithms: [algorithm], currentDate: now, clockTolerance: '10000 years' });
    return true;
  } catch {
    return false;
  }
}
