import { encodePart, forgeProof, type ForgingKey, rightHeader, withSignature } from './forge-proof.ts';
import type { Mutation, MutationGround } from './mutation-ground.ts';

/** Order of the group of P-256, whose multiples some libraries take for a signature of anything. */
const P256_ORDER = Buffer.from('ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551', 'hex');

const SIGNATURES: readonly (readonly [string, (signature: Buffer) => Buffer])[] = [
  ['empty', () => Buffer.alloc(0)],
  ['one byte', () => Buffer.alloc(1)],
  ['all zero', (right) => Buffer.alloc(right.length)],
  ['all ones', (right) => Buffer.alloc(right.length, 0xff)],
  ['the order of the curve twice', () => Buffer.concat([P256_ORDER, P256_ORDER])],
  ['one and the order', () => Buffer.concat([Buffer.alloc(31), Buffer.from([1]), P256_ORDER])],
  ['twice the right one', (right) => Buffer.concat([right, right])],
  ['a byte more', (right) => Buffer.concat([right, Buffer.alloc(1)])],
  ['a byte before', (right) => Buffer.concat([Buffer.alloc(1), right])],
  ['a byte less', (right) => right.subarray(0, -1)],
  ['the first half', (right) => right.subarray(0, right.length / 2)],
  ['backwards', (right) => Buffer.from(right.toReversed())],
  [
    'the halves exchanged',
    (right) => Buffer.concat([right.subarray(right.length / 2), right.subarray(0, right.length / 2)]),
  ],
  ...[0, 1, 7, 15, 16, 30, 31].map((at) => [`bit turned in byte ${at}`, turned(at)] as const),
];

/** What is done to a right proof as a text. */
const TEXTS: readonly (readonly [string, (proof: string) => string])[] = [
  ['two parts', (proof) => proof.split('.').slice(0, 2).join('.')],
  ['one part', (proof) => proof.split('.').slice(0, 1).join('.')],
  ['four parts', (proof) => `${proof}.`],
  ['five parts', (proof) => `${proof}.AAAA.AAAA`],
  ['a dot before', (proof) => `.${proof}`],
  ['a space before', (proof) => ` ${proof}`],
  ['a line break behind', (proof) => `${proof}\n`],
  ['Bearer before', (proof) => `Bearer ${proof}`],
  ['padded', (proof) => `${proof}=`],
  ['padded inside', (proof) => proof.replace('.', '=.')],
  ['in the other alphabet', (proof) => `${proof.slice(0, -1)}+`],
  ['with a stray character', (proof) => `${proof.slice(0, -3)}!${proof.slice(-3)}`],
  ['as JSON', (proof) => JSON.stringify(asJson(proof))],
  ['as JSON with many signatures', (proof) => JSON.stringify({ ...asJson(proof), signatures: [asJson(proof)] })],
  ['in quotation marks', (proof) => JSON.stringify(proof)],
  ['in capitals', (proof) => proof.toUpperCase()],
  ['backwards', (proof) => Array.from(proof).toReversed().join('')],
  ['another way to write the last character', otherLastCharacter],
];

const HEADERS = ['', 'x', 'null', '[]', '"HS256"', '7', '{', '\ufeff{}', '{}'];
const PAYLOADS = ['', 'x', 'null', '[]', '"Vera"', '7', 'true', '{', '{"iss":', '\u0000'];

/** What is wrong with the signature or with the form. */
export function signatureMutations(): Mutation[] {
  return [
    ...SIGNATURES.map(([name, change]) => ({
      name: `signature: ${name}`,
      forge: (key: ForgingKey, ground: MutationGround) => withSignature(right(key, ground), change),
    })),
    ...TEXTS.map(([name, change]) => ({
      name: `form: ${name}`,
      forge: (key: ForgingKey, ground: MutationGround) => change(right(key, ground)),
    })),
    ...HEADERS.map((header) => ({
      name: `header is ${JSON.stringify(header)}`,
      forge: (key: ForgingKey, ground: MutationGround) => forgeProof({ header, payload: ground.claims() }, key),
    })),
    ...PAYLOADS.map((payload) => ({
      name: `payload is ${JSON.stringify(payload)}`,
      forge: (key: ForgingKey) => forgeProof({ header: rightHeader(key), payload }, key),
    })),
    {
      name: 'signed by a stranger’s key of the same kind',
      forge: (key, ground) =>
        forgeProof({ header: rightHeader(key), payload: ground.claims() }, ground.strangerTo(key)),
    },
    {
      name: 'the signature of another proof',
      forge: (key, ground) => {
        const [, , signature = ''] = right(key, ground).split('.');
        return `${right(key, ground).split('.').slice(0, 2).join('.')}.${signature}`;
      },
    },
    {
      name: 'the claims of another proof',
      forge: (key, ground) => {
        const [header = '', , signature = ''] = right(key, ground).split('.');
        return `${header}.${encodePart({ ...ground.claims(), sub: 'somebody-else' })}.${signature}`;
      },
    },
  ];
}

function right(key: ForgingKey, ground: MutationGround): string {
  return forgeProof({ header: rightHeader(key), payload: ground.claims() }, key);
}

function turned(at: number): (signature: Buffer) => Buffer {
  return (signature) => {
    const changed = Buffer.from(signature);
    changed.writeUInt8(changed.readUInt8(at) ^ 1, at);
    return changed;
  };
}

function asJson(proof: string): Record<string, string> {
  const [header = '', payload = '', signature = ''] = proof.split('.');
  return { protected: header, payload, signature };
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Lengths of 32, 64 and 256 bytes leave bits unused in the last character: another one there stands for the same bytes. */
function otherLastCharacter(proof: string): string {
  const last = ALPHABET.indexOf(proof.at(-1) ?? '');
  return `${proof.slice(0, -1)}${ALPHABET[last ^ 1] ?? ''}`;
}
