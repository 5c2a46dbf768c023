import type { Chance } from '../../demo/chance.ts';
import { encodePart, forgeProof, type ForgingKey, rightHeader, withSignature } from './forge-proof.ts';
import type { MutationGround } from './mutation-ground.ts';

const CLAIMS = ['iss', 'aud', 'sub', 'jti', 'iat', 'exp', 'email', 'email_verified', 'name', 'account'];
const WRONG = [null, '', [], {}, 1e300, 'nul\u0000'];
const CHARACTERS = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.=+/ {}"\\\u0000é');

/** A proof spoiled in one to four random ways, each of which is enough by itself. Never a right one. */
export function randomMutation(ground: MutationGround, chance: Chance): string {
  const key = chance.pick(ground.keys);
  let proof = chance.hits(0.5) ? wrongClaims(ground, key, chance) : chance.pick(SPOILS)(ground, key, chance);
  const more = chance.between(0, 3);
  for (let nth = 0; nth < more; nth += 1) proof = changedText(proof, chance);
  return proof;
}

type Spoil = (ground: MutationGround, key: ForgingKey, chance: Chance) => string;

const SPOILS: readonly Spoil[] = [
  (ground, key, chance) => changedText(right(ground, key), chance),
  (ground, key) => forgeProof({ header: rightHeader(key), payload: ground.claims() }, ground.strangerTo(key)),
  (ground, key, chance) => withSignature(right(ground, key), (signature) => randomBytes(signature.length, chance)),
  (ground, key, chance) => withSignature(right(ground, key), () => randomBytes(chance.between(0, 80), chance)),
  (ground, key, chance) => {
    // Another key's name on a right signature; the same key's would be right.
    const other = chance.pick(ground.keys.filter(({ kid }) => kid !== key.kid));
    return forgeProof({ header: { ...rightHeader(key), kid: other.kid }, payload: ground.claims() }, key);
  },
  (ground, key, chance) => {
    const [header = '', , signature = ''] = right(ground, key).split('.');
    const claim = chance.pick(CLAIMS);
    return `${header}.${encodePart({ ...ground.claims(), [claim]: `other-${chance.between(0, 999)}` })}.${signature}`;
  },
  (ground, key, chance) =>
    forgeProof(
      {
        header: { ...rightHeader(key), [chance.pick(['jku', 'jwk', 'x5c', 'crit', 'zip', 'q'])]: [] },
        payload: ground.claims(),
      },
      key,
    ),
  (_ground, _key, chance) => randomText(chance.between(1, 300), chance),
];

/** One to three claims replaced by what is wrong for each, and signed by the right key. */
function wrongClaims(ground: MutationGround, key: ForgingKey, chance: Chance): string {
  const claims = ground.claims();
  const count = chance.between(1, 3);
  for (let nth = 0; nth < count; nth += 1)
    claims[chance.pick(CLAIMS)] = chance.hits(0.2) ? undefined : chance.pick(WRONG);
  return forgeProof({ header: rightHeader(key), payload: claims }, key);
}

function right(ground: MutationGround, key: ForgingKey): string {
  return forgeProof({ header: rightHeader(key), payload: ground.claims() }, key);
}

function changedText(text: string, chance: Chance): string {
  const at = chance.between(0, text.length - 1);
  const character = chance.pick(CHARACTERS.filter((one) => one !== text[at]));
  const rest = chance.hits(0.7) ? text.slice(at + 1) : text.slice(at);
  return `${text.slice(0, at)}${character}${rest}`;
}

function randomText(length: number, chance: Chance): string {
  return Array.from({ length }, () => chance.pick(CHARACTERS)).join('');
}

function randomBytes(length: number, chance: Chance): Buffer {
  return Buffer.from(Array.from({ length }, () => chance.between(0, 255)));
}
