import { forgeProof, type Part, rightHeader } from './forge-proof.ts';
import type { Mutation } from './mutation-ground.ts';

const CLAIMS = ['iss', 'aud', 'sub', 'jti', 'iat', 'exp', 'email', 'email_verified', 'name', 'account'];

/** Values that are wrong for every claim there is. */
const WRONG_FOR_ALL = [undefined, null, '', [], {}, [['x']], 1e300, 'nul\u0000'];

/** What each claim may not be; the claim's own right value is given. */
const WRONG_FOR_ONE: Readonly<Record<string, readonly ((right: string) => unknown)[]>> = {
  iss: [
    (right) => [right],
    (right) => right.toUpperCase().concat('X'),
    (right) => `${right}/`,
    (right) => ` ${right}`,
    () => 'https://accounts.google.com',
    () => true,
  ],
  aud: [
    (right) => [right],
    (right) => [right, 'https://elsewhere.example'],
    (right) => `${right}/`,
    (right) => `${right}?x`,
    (right) => `${right}#x`,
    (right) => right.replace(/^https?/, 'ftp'),
    (right) => right.replace('/embed/exchange', ''),
    (right) => right.replace('/embed/exchange', '/embed'),
    (right) => right.toUpperCase(),
    (right) => ({ 0: right }),
    () => 'https://elsewhere.example/embed/exchange',
    () => '*',
  ],
  sub: [() => 42, () => true, () => 'x'.repeat(201), () => '\ud800', () => ['somebody']],
  jti: [() => 'short', () => 'x'.repeat(21), () => 'x'.repeat(201), () => 42, () => `${'x'.repeat(30)}\ud800`],
  iat: [() => 'now', () => -1, () => '0x10', () => true, () => '2026-01-01T00:00:00Z'],
  exp: [() => 'tomorrow', () => -1, () => 0, () => true, () => Number.MAX_SAFE_INTEGER],
  email: [() => 'vera', () => 'a@b', () => 'a b@example.com', () => `${'x'.repeat(250)}@example.com`, () => 7],
  email_verified: [() => 'true', () => 'false', () => 1, () => 0, () => 'yes'],
  name: [() => '   ', () => 'x'.repeat(201), () => 7, () => true, () => '\ud800'],
  account: [
    () => 'Northwind',
    () => 7,
    () => ({ name: 'Northwind' }),
    () => ({ id: 'account-1' }),
    () => ({ id: '', name: 'Northwind' }),
    () => ({ id: 7, name: 'Northwind' }),
    () => ({ id: 'account-1', name: ' ' }),
    () => [{ id: 'account-1', name: 'Northwind' }],
    () => ({ id: 'x'.repeat(201), name: 'Northwind' }),
    () => ({ id: 'nul\u0000', name: 'Northwind' }),
  ],
};

/** Offsets in seconds of `iat`, `exp` and `nbf` from now that are one second beyond what is allowed, and far beyond. */
const TIMES: readonly { readonly iat: number; readonly exp: number; readonly nbf?: number }[] = [
  { iat: -90, exp: -30 },
  { iat: -91, exp: -31 },
  { iat: -150, exp: -30 },
  { iat: -3_660, exp: -3_600 },
  { iat: -86_460, exp: -86_400 },
  { iat: 31, exp: 60 },
  { iat: 32, exp: 152 },
  { iat: 3_600, exp: 3_660 },
  { iat: 86_400, exp: 86_460 },
  { iat: 0, exp: 121 },
  { iat: -1, exp: 120 },
  { iat: 0, exp: 3_600 },
  { iat: 0, exp: 31_536_000 },
  { iat: -3_600, exp: 60 },
  { iat: 20, exp: 20 },
  { iat: 20, exp: 10 },
  { iat: 0, exp: 60, nbf: 31 },
  { iat: 0, exp: 60, nbf: 3_600 },
];

/** What is wrong with the claims, signed by the right key, so that only they are to blame. */
export function claimMutations(): Mutation[] {
  return [
    ...CLAIMS.flatMap((claim) => WRONG_FOR_ALL.map((value) => changed(claim, value))),
    ...Object.entries(WRONG_FOR_ONE).flatMap(([claim, values]) =>
      values.map((value, nth) => computed(claim, value, nth)),
    ),
    ...TIMES.map(timed),
    { name: 'nbf in words', forge: (key, ground) => forge({ ...ground.claims(), nbf: 'now' }, key) },
    {
      name: "another workspace's claims",
      forge: (key, ground) => forge(ground.foreignClaims(), key),
    },
  ];
}

const forge = (payload: Part, key: Parameters<Mutation['forge']>[0]) =>
  forgeProof({ header: rightHeader(key), payload }, key);

function changed(claim: string, value: unknown): Mutation {
  return {
    name: `${claim} ${value === undefined ? 'missing' : JSON.stringify(value)}`,
    forge: (key, ground) => forge({ ...ground.claims(), [claim]: value }, key),
  };
}

function computed(claim: string, value: (right: string) => unknown, nth: number): Mutation {
  return {
    name: `${claim} wrong in its own way (${nth})`,
    forge: (key, ground) => {
      const claims = ground.claims();
      return forge({ ...claims, [claim]: value(String(claims[claim])) }, key);
    },
  };
}

function timed({ iat, exp, nbf }: (typeof TIMES)[number]): Mutation {
  return {
    name: `iat ${iat} s, exp ${exp} s${nbf === undefined ? '' : `, nbf ${nbf} s`}`,
    forge: (key, ground) => {
      const now = ground.now();
      const times = { iat: now + iat, exp: now + exp, ...(nbf === undefined ? {} : { nbf: now + nbf }) };
      return forge({ ...ground.claims(), ...times }, key);
    },
  };
}
