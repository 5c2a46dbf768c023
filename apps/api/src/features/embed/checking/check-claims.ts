import { proofClaims } from '../proof-claims.ts';
import { isProvenAhead, lifeSecondsMax, skewSeconds } from '../verify-proof.ts';
import { type FoundProblem, problem } from './problem.ts';
import type { ReadToken } from './read-token.ts';

/** What claims are held against. */
export interface ClaimTerms {
  readonly issuer: string;
  readonly audience: string;
  readonly now: Date;
}

/** What is wrong with what a token says: all of it, not only the first. */
export function checkClaims({ payload }: ReadToken, { issuer, audience, now }: ClaimTerms): FoundProblem[] {
  const { iss, aud } = payload;
  const problems: FoundProblem[] = [];
  if (iss !== issuer) problems.push(problem('issuer', { found: iss ?? '', expected: issuer }));
  if (Array.isArray(aud)) problems.push(problem('audience-list', { expected: audience }));
  else if (aud !== audience) problems.push(problem('audience', { found: aud ?? '', expected: audience }));
  const read = proofClaims.safeParse(payload);
  const faulty = new Set(read.success ? [] : read.error.issues.map(({ path }) => path.join('.')));
  for (const claim of faulty) if (claim !== 'iss' && claim !== 'aud') problems.push(problem('claim', { claim }));
  if (read.success && isProvenAhead(read.data, now)) problems.push(problem('claim', { claim: 'auth_time' }));
  const times = proofClaims.pick({ iat: true, exp: true }).safeParse(payload);
  return times.success ? [...problems, ...checkTimes(times.data, payload.nbf, now)] : problems;
}

function checkTimes({ iat, exp }: { iat: number; exp: number }, nbf: unknown, now: Date): FoundProblem[] {
  const seconds = Math.round(now.getTime() / 1000);
  const start = typeof nbf === 'number' ? Math.max(iat, nbf) : iat;
  if (start > seconds + skewSeconds) return [problem('clock-ahead', { seconds: start - seconds })];
  const problems: FoundProblem[] = [];
  if (exp + skewSeconds <= seconds)
    problems.push(problem('expired', { ageSeconds: seconds - iat, seconds: seconds - exp }));
  if (exp - iat > lifeSecondsMax) problems.push(problem('too-long-lived', { seconds: exp - iat }));
  if (exp <= iat) problems.push(problem('claim', { claim: 'exp' }));
  return problems;
}
