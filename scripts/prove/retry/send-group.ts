import { type Answer, type Call, send } from '../traffic/call.ts';

/** Copies of one call that are sent at once. */
export interface Group {
  readonly call: Call;
  /** 2 or more. */
  readonly copies: number;
  /** What every copy is told: `done`, or a code. */
  readonly expected: string;
  /** Another input for the same key. */
  readonly other: Call['input'];
}

/** What a group was told. */
export interface GroupFinding {
  readonly answer: Answer;
  /** What was wrong, or null. */
  readonly fault: string | null;
}

/**
 * Sends a group's copies at once, then the same key with another input. Every copy has to be told the same to the letter (of refusals,
 * which name their request, the code), and the other input a conflict; after a refusal nothing stands under the key, so that nothing conflicts.
 */
export async function sendGroup(url: string, { call, copies, expected, other }: Group): Promise<GroupFinding> {
  const answers = await Promise.all(Array.from({ length: copies }, () => send(url, call)));
  const [answer = { said: 'nothing', body: '' }] = answers;
  const same = answers.every(({ said, body }) => said === expected && (said !== 'done' || body === answer.body));
  if (!same) return { answer, fault: `${call.procedure}: ${JSON.stringify(answers)}` };
  if (expected !== 'done') return { answer, fault: null };
  const conflict = await send(url, { ...call, input: other });
  const fault =
    conflict.said === 'idempotency-conflict' ? null : `${call.procedure}, other input: ${JSON.stringify(conflict)}`;
  return { answer, fault };
}
