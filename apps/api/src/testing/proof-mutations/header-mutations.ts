import { createHmac, createSecretKey } from 'node:crypto';
import { encodePart, forgeProof, type Part, rightHeader } from './forge-proof.ts';
import type { Mutation } from './mutation-ground.ts';

const ALGORITHMS =
  'none None NONE nOnE HS256 HS384 HS512 RS256 RS384 RS512 PS256 PS512 ES256 ES384 ES512 ES256K EdDSA Ed25519 Ed448 ML-DSA-44 dir A128KW hs256'
    .split(' ')
    .concat('', 'HS256 ');
const NOT_TEXTS = [undefined, null, 7, true, [], {}, ['rostra-embed+jwt']];
const TYPES = ['JWT', 'jwt', 'at+jwt', 'ROSTRA-EMBED+JWT', ' rostra-embed+jwt', 'application/rostra-embed+jwt', ''];
const KIDS =
  "../../../../dev/null /dev/null '||'1'='1 https://evil.example/jwks.json %00 ${secret} __proto__ constructor"
    .split(' ')
    .concat('', ' ', "x' union select 'AA' --", 'key-1\u0000', '\ud800', 'k'.repeat(65), 'key\nkey');
/** Keys, addresses of keys, and demands. */
const FOREIGN_PARTS: Part = {
  jwk: { kty: 'oct', k: 'AAAA' },
  jku: 'https://evil.example/jwks.json',
  x5u: 'https://evil.example/chain.pem',
  x5c: ['AAAA'],
  x5t: 'AAAA',
  'x5t#S256': 'AAAA',
  crit: ['exp'],
  zip: 'DEF',
  enc: 'A128GCM',
  cty: 'JWT',
  url: 'https://evil.example/',
  nonce: 'n',
  iss: 'evil',
  b64: true,
  epk: {},
  p2s: 'AAAA',
};

/** What is wrong with the header, signed by the right key, so that only the header is to blame. */
export function headerMutations(): Mutation[] {
  return [
    ...ALGORITHMS.map((alg) => changed(`alg ${JSON.stringify(alg)}`, { alg })),
    ...NOT_TEXTS.slice(0, 6).map((alg) => changed(`alg ${JSON.stringify(alg)}`, { alg })),
    ...TYPES.map((typ) => changed(`typ ${JSON.stringify(typ)}`, { typ })),
    ...NOT_TEXTS.map((typ) => changed(`typ ${JSON.stringify(typ)}`, { typ })),
    ...KIDS.map((kid) => changed(`kid ${JSON.stringify(kid)}`, { kid })),
    ...NOT_TEXTS.map((kid) => changed(`kid ${JSON.stringify(kid)}`, { kid })),
    ...[0, 1, 2, 3].map((nth) => wrongKid(nth)),
    ...Object.entries(FOREIGN_PARTS).map(([part, value]) => changed(`brings ${part}`, { [part]: value })),
    changed('crit of nothing', { crit: [] }),
    changed('crit b64, encoded', { crit: ['b64'], b64: true }),
    changed('crit b64, not encoded', { crit: ['b64'], b64: false }),
    unsigned('no signature', ''),
    unsigned('alg none', '', { alg: 'none' }),
    unsigned('alg none in capitals', '', { alg: 'NONE' }),
    unsigned('alg none and a signature', 'AAAA', { alg: 'none' }),
    unsigned('no alg and no signature', '', { alg: undefined }),
    ...[0, 1, 2].map((form) => publicAsSecret(form)),
  ];
}

function changed(name: string, change: Part): Mutation {
  return {
    name,
    forge: (key, ground) => {
      const right = rightHeader(key);
      // What would change nothing is signed by a stranger, so that it is no right proof.
      const isRight = Object.entries(change).every(([part, value]) => right[part] === value);
      return forgeProof(
        { header: { ...right, ...change }, payload: ground.claims() },
        isRight ? ground.strangerTo(key) : key,
      );
    },
  };
}

function wrongKid(nth: number): Mutation {
  return {
    name: `kid that is no good here (${nth})`,
    forge: (key, ground) =>
      forgeProof(
        {
          header: { ...rightHeader(key), kid: ground.wrongKids[nth % ground.wrongKids.length] },
          payload: ground.claims(),
        },
        key,
      ),
  };
}

function unsigned(name: string, signature: string, change: Part = {}): Mutation {
  return {
    name,
    forge: (key, ground) =>
      `${encodePart({ ...rightHeader(key), ...change })}.${encodePart(ground.claims())}.${signature}`,
  };
}

/** The classic confusion: HS256 keyed with what everybody may know of an asymmetric key. For a shared secret: with nothing of it. */
function publicAsSecret(form: number): Mutation {
  return {
    name: `HS256 by the public key (${form})`,
    forge: (key, ground) => {
      const known = ground.publicForms(key)[form] ?? Buffer.from(key.kid);
      const header = { ...rightHeader(key), alg: 'HS256' };
      const signed = `${encodePart(header)}.${encodePart(ground.claims())}`;
      return `${signed}.${createHmac('sha256', createSecretKey(known)).update(signed).digest('base64url')}`;
    },
  };
}
