const endpoint = '/embed/exchange';

/** The server looked at the proof and said no. Another proof of the same host will not do better; `code` is the answer's, if any. */
export class ExchangeRefusedError extends Error {
  override readonly name = 'ExchangeRefusedError';
  readonly code: string | undefined;

  constructor(code: string | undefined) {
    super(code ?? 'refused');
    this.code = code;
  }
}

/** Where the proof is for, and how to read the answer. */
interface ExchangeProofOptions<Grant> {
  readonly workspace: string;
  /** The verified origin of the host page, from the HostConnection. */
  readonly hostOrigin: string;
  /** The frame's channel and nonce, where codes come from a window. */
  readonly verifier?: string | undefined;
  /** Reads the answer's body; throws when it is not a grant. */
  readonly parse: (body: unknown) => Grant;
}

/**
 * Makes the function that changes a proof for a session. It sends no cookie and keeps nothing. Rejects with ExchangeRefusedError when
 * the server refuses (a 4xx but for 408, 425 and 429), with any other error when the server could not be asked or understood.
 */
export function exchangeProof<Grant>({ workspace, hostOrigin, verifier, parse }: ExchangeProofOptions<Grant>) {
  return async (proof: string, signal: AbortSignal): Promise<Grant> => {
    const response = await fetch(endpoint, {
      method: 'POST',
      credentials: 'omit',
      cache: 'no-store',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ workspace, proof, hostOrigin, verifier }),
      signal,
    });
    if (isRefusal(response.status)) throw new ExchangeRefusedError(await readCode(response));
    if (!response.ok) throw new Error(`exchange answered ${response.status}`);
    return parse(await response.json());
  };
}

function isRefusal(status: number): boolean {
  return status >= 400 && status < 500 && ![408, 425, 429].includes(status);
}

async function readCode(response: Response): Promise<string | undefined> {
  const body: unknown = await response.json().catch(() => undefined);
  const { error }: { error?: unknown } = typeof body === 'object' && body !== null ? body : {};
  const { code }: { code?: unknown } = typeof error === 'object' && error !== null ? error : {};
  return typeof code === 'string' ? code : undefined;
}
