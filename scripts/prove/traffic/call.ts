import { z } from 'zod';

/** One call of a procedure as somebody who is signed in. The same `key` again is a retry. */
export interface Call {
  readonly procedure: string;
  /** Session of who calls, for the cookie. */
  readonly secret: string;
  readonly input: Readonly<Record<string, unknown>>;
  readonly key: string;
}

/** What came back. */
export interface Answer {
  /** `done`, or the code of the refusal. */
  readonly said: string;
  /** The body as it was sent. */
  readonly body: string;
}

const done = z.object({ result: z.object({ data: z.unknown() }) });
const refused = z.object({ error: z.object({ data: z.object({ code: z.string() }) }) });

/**
 * Sends a call over HTTP.
 *
 * @throws Error when nothing came back, or nothing that could be understood: the connection or the server broke
 */
export async function send(url: string, { procedure, secret, input, key }: Call): Promise<Answer> {
  const answer = await fetch(`${url}/trpc/${procedure}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie: `rostra=${secret}` },
    body: JSON.stringify({ ...input, idempotencyKey: key }),
  });
  const body = await answer.text();
  if (answer.ok) {
    done.parse(JSON.parse(body));
    return { said: 'done', body };
  }
  return { said: refused.parse(JSON.parse(body)).error.data.code, body };
}

/**
 * What a mutation answered.
 *
 * @throws Error with what was said when it was refused
 */
export function dataOf(answer: Answer): unknown {
  if (answer.said !== 'done') throw new Error(answer.body);
  return done.parse(JSON.parse(answer.body)).result.data;
}
