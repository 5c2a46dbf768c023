import { parseFrameMessage } from '@rostra/embed/protocol';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createHostPort } from './host-port.ts';
import type { HostPort } from './host-port.ts';
import { ProofError, requestProof } from './request-proof.ts';

let hostSide: MessagePort;
let port: HostPort;
let asked: Promise<string>;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const { port1, port2 } = new MessageChannel();
  hostSide = port1;
  port = createHostPort(port2);
  asked = nextRequest();
});

afterEach(() => {
  port.close();
  hostSide.close();
  vi.useRealTimers();
});

function nextRequest(): Promise<string> {
  return new Promise((resolve) => {
    hostSide.onmessage = ({ data }) => {
      const message = parseFrameMessage(data);
      if (message?.type === 'proof-request') resolve(message.id);
    };
  });
}

const post = (message: object) => hostSide.postMessage(JSON.stringify(message));

test('the answer with the request’s own id is the proof; another id is not', async () => {
  const proof = requestProof(port);
  const id = await asked;
  post({ type: 'proof', id: 'another', proof: 'not-mine' });
  post({ type: 'proof', id, proof: 'mine' });
  expect(await proof).toBe('mine');
  expect(vi.getTimerCount()).toBe(0);
});

test('the host’s reason travels with the error', async () => {
  const proof = requestProof(port);
  post({ type: 'proof-failed', id: await asked, reason: 'token-not-set' });
  await expect(proof).rejects.toEqual(new ProofError('token-not-set'));
  await expect(proof).rejects.toMatchObject({ reason: 'token-not-set' });
});

test('no answer within 10 s is an error, and an answer after that is not taken for the next one’s', async () => {
  const first = requestProof(port);
  const refused = expect(first).rejects.toMatchObject({ reason: 'proof-timeout' });
  const firstId = await asked;
  vi.advanceTimersByTime(10_000);
  await refused;

  asked = nextRequest();
  const second = requestProof(port);
  const secondId = await asked;
  post({ type: 'proof', id: firstId, proof: 'late' });
  post({ type: 'proof', id: secondId, proof: 'fresh' });
  expect(await second).toBe('fresh');
});
