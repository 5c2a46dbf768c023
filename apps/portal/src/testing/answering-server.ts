import type { AppRouter } from '@rostra/api/router';
import type { AppErrorCode, AppErrorDetails } from '@rostra/shared/errors/app-error-code';
import type { FieldError } from '@rostra/shared/errors/wire-error';
import type { inferRouterInputs, inferRouterOutputs } from '@trpc/server';
import type { Send } from '../lib/api-client.ts';

type Inputs = inferRouterInputs<AppRouter>;
type Outputs = inferRouterOutputs<AppRouter>;

/** What a test's server answers, by router and procedure; each is held to the real contract's types. */
export type Answers = {
  [Feature in keyof Inputs]?: {
    [Verb in keyof Inputs[Feature] & keyof Outputs[Feature]]?: (
      input: Inputs[Feature][Verb],
    ) => Outputs[Feature][Verb] | Promise<Outputs[Feature][Verb]>;
  };
};

/** Thrown by an answer: the refusal travels as the real server would send it. */
export class Refusal extends Error {
  readonly code: AppErrorCode;
  readonly details: AppErrorDetails;
  readonly fields: readonly FieldError[];
  constructor(code: AppErrorCode, details: AppErrorDetails = {}, fields: readonly FieldError[] = []) {
    super(code);
    this.code = code;
    this.details = details;
    this.fields = fields;
  }
}

/** What a test's server answers beside the API, by path; each is given the request. */
export type FileAnswers = Readonly<Record<string, (init?: RequestInit) => Response | Promise<Response>>>;

/**
 * The other end of the wire: takes batches as the tRPC client sends them and answers each call. A call nobody prepared for is answered
 * as `internal`, so that it is seen. Other addresses go to `files`, by path.
 */
export function answeringServer(answers: Answers, files: FileAnswers = {}): Send {
  return async (address, init) => {
    const url = new URL(address instanceof Request ? address.url : address, 'http://portal.test');
    if (!url.pathname.startsWith('/trpc/'))
      return (await files[url.pathname]?.(init)) ?? new Response(null, { status: 404 });
    const paths = url.pathname.slice('/trpc/'.length).split(',');
    const text = typeof init?.body === 'string' ? init.body : (url.searchParams.get('input') ?? '{}');
    const inputs = JSON.parse(text) as Record<string, unknown>;
    const results = await Promise.all(paths.map((path, index) => answer(answers, path, inputs[index])));
    return Response.json(results);
  };
}

async function answer(answers: Answers, path: string, input: unknown): Promise<unknown> {
  const [feature = '', verb = ''] = path.split('.');
  const procedures = (answers as Record<string, Record<string, (given: unknown) => unknown> | undefined>)[feature];
  try {
    const procedure = procedures?.[verb];
    if (!procedure) throw new Error(`the test has no answer for ${path}`);
    return { result: { data: await procedure(input) } };
  } catch (error) {
    const refusal = error instanceof Refusal ? error : new Refusal('internal', { reason: String(error) });
    const { code, details, fields } = refusal;
    return {
      error: { message: code, code: -32_000, data: { code, details, fields, requestId: 'test', httpStatus: 409 } },
    };
  }
}
