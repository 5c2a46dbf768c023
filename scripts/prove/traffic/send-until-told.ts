import { setTimeout as wait } from 'node:timers/promises';
import { type Answer, type Call, send } from './call.ts';

/** A call with what it was told at last. */
export interface ToldCall {
  readonly call: Call;
  readonly answer: Answer;
  /** How often it was sent. */
  readonly tries: number;
}

const WAIT_MS = 25;
/** A server that has not come back by then does not come back. */
const PATIENCE_MS = 600_000;

/** Sends a call under its key again and again until somebody answers, as a browser or another system would. A fault of the server is no answer. */
export async function sendUntilTold(url: string, call: Call): Promise<ToldCall> {
  const from = performance.now();
  for (let tries = 1; performance.now() - from < PATIENCE_MS; tries += 1) {
    const answer = await send(url, call).catch(() => null);
    if (answer && answer.said !== 'internal') return { call, answer, tries };
    await wait(WAIT_MS);
  }
  throw new Error(`${call.procedure} was never answered`);
}
