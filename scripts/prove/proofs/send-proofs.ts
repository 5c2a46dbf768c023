import { forgeProof, rightHeader } from '../../../apps/api/src/testing/proof-mutations/forge-proof.ts';
import type { MutatedProof } from '../../../apps/api/src/testing/proof-mutations/hand-made-mutations.ts';
import type { MutationGround } from '../../../apps/api/src/testing/proof-mutations/mutation-ground.ts';
import { inParallel } from '../../bench/award/in-parallel.ts';

/** Where proofs are posted to, and from which page. */
export interface ProofHost {
  readonly url: string;
  readonly workspace: string;
  readonly origin: string;
}

/** Proofs to send; made one by one, as they are sent. */
export interface ProofSeries {
  readonly proofs: Iterable<MutatedProof>;
  readonly count: number;
}

const AT_ONCE = 8;

/** Sends each proof; gives those that were not plainly refused, with what was answered. */
export async function sendProofs(
  host: ProofHost,
  { proofs, count }: ProofSeries,
  tellShare: (share: number) => void = () => {},
): Promise<string[]> {
  const wrong: string[] = [];
  let sent = 0;
  const one = async ({ name, proof }: MutatedProof) => {
    const { status, text } = await exchange(host, proof);
    const isRefused = (status === 401 && text.includes('embed-proof-refused')) || status === 400;
    if (!isRefused) wrong.push(`${name}: ${status} ${text.slice(0, 200)}`);
    sent += 1;
    tellShare(sent / count);
  };
  const waiting = proofs[Symbol.iterator]();
  await inParallel(AT_ONCE, Array.from({ length: AT_ONCE }), async () => {
    for (let next = waiting.next(); !next.done; next = waiting.next()) await one(next.value);
  });
  return wrong;
}

/** Sends a right proof so many times at once; gives how many sessions it was traded for. */
export async function sendReplays(host: ProofHost, ground: MutationGround, copies: number): Promise<number> {
  const [key] = ground.keys;
  if (!key) throw new Error('the ground has no key');
  const proof = forgeProof({ header: rightHeader(key), payload: ground.claims() }, key);
  const answers = await Promise.all(Array.from({ length: copies }, () => exchange(host, proof)));
  return answers.filter(({ status }) => status === 200).length;
}

let callers = 0;

/** Each call comes from another address, so that the limit of one address is not what refuses it. */
async function exchange({ url, workspace, origin }: ProofHost, proof: string) {
  callers += 1;
  const from = `10.${(callers >> 16) & 255}.${(callers >> 8) & 255}.${callers & 255}`;
  const send = () =>
    fetch(`${url}/embed/exchange`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-forwarded-for': from },
      body: JSON.stringify({ workspace, proof, hostOrigin: origin }),
    });
  // A connection that lay idle while proofs were made may be closed at the very moment it is used again.
  const answer = await send().catch(send);
  return { status: answer.status, text: await answer.text() };
}
