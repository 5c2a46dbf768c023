import type { AuthErrorReason } from '@rostra/embed/protocol';
import { ProgramPausedError } from '../lib/program-paused-error.ts';
import { obtainGrant } from './protocol/obtain-grant.ts';
import type { EmbedGrant, GrantSource } from './protocol/obtain-grant.ts';

const lifeMaxMs = 10 * 60_000;
const renewalShare = 0.8;
const callerWaitMs = 10_000;
const unaskedGapMs = 30_000;
const retryDelaysMs = [1_000, 3_000, 9_000];
const pausedRetryMs = 60_000;

/**
 * Where the session stands. `connecting`: the first proof is on its way. `active`: signed in. `reconnecting`: the session has ended or
 * could not be renewed, and another try is on its way. `lost`: the tries are used up, or the server refused; it takes `reconnect`.
 * The token is not here: nothing that is drawn needs it.
 */
export interface EmbedSessionSnapshot<Member> {
  readonly state: 'connecting' | 'active' | 'reconnecting' | 'lost';
  /** The last one known, so that the screen can stay as it is. */
  readonly member?: Member | undefined;
  /** Why the last try failed; absent while active. */
  readonly reason?: AuthErrorReason | undefined;
  /** Whether the program is turned off, or off this page, for now: then it is tried again each minute, and comes back by itself. */
  readonly isPaused?: boolean | undefined;
}

/** No session in time; `reason` tells why the last try failed, if one did. */
export class EmbedSessionError extends Error {
  override readonly name = 'EmbedSessionError';
  readonly reason: AuthErrorReason | undefined;

  constructor(reason: AuthErrorReason | undefined) {
    super(reason ?? 'no session in time');
    this.reason = reason;
  }
}

/**
 * The session of an embedded portal's visitor. It lives in memory and dies with the document: no cookie, no web storage.
 *
 * It is renewed in place at 80 % of its life, when the page becomes visible or online again, and on a 401; one renewal at a time,
 * whoever asks. While the program is turned off it is tried each minute. A hidden page asks the host for nothing. A failed try is repeated after 1, 3 and 9 s, unless the server refused the
 * proof. Nothing reloads, so nothing typed is lost.
 */
export class EmbedSession<Member> {
  readonly #source: GrantSource<Member>;
  readonly #listeners = new Set<() => void>();
  #snapshot: EmbedSessionSnapshot<Member> = { state: 'connecting' };
  #live: { readonly token: string; readonly endsAtMs: number } | undefined;
  #isTrying = false;
  #isClosed = false;
  #triedAtMs = 0;
  #failures = 0;
  #renewalTimer: ReturnType<typeof setTimeout> | undefined;
  #retryTimer: ReturnType<typeof setTimeout> | undefined;

  /** Asks for the first proof at once. */
  constructor(source: GrantSource<Member>) {
    this.#source = source;
    document.addEventListener('visibilitychange', this.#onVisible);
    addEventListener('online', this.#onOnline);
    void this.#try();
  }

  /** Where the session stands; the same object until something changes. */
  readonly snapshot = (): EmbedSessionSnapshot<Member> => this.#snapshot;

  /** Calls the listener after each change of the snapshot; returns how to stop. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** A live token for the `Authorization` header. Waits up to 10 s for one; rejects with an EmbedSessionError, or a ProgramPausedError. */
  readonly token = async (): Promise<string> => {
    const token = this.#liveToken();
    if (token !== undefined) return token;
    // A lost session is not tried again by every call of a busy page: only now and then, and by the visitor's own `reconnect`.
    const mayStart = this.#snapshot.state === 'lost' ? this.#hasRested() : this.#retryTimer === undefined;
    if (mayStart && !this.#isTrying) this.reconnect();
    return this.#nextToken();
  };

  /** A token in place of one that the server answered 401 to. Retry the call once with it, not for ever. Waits as `token` does. */
  readonly renew = (refusedToken: string): Promise<string> => {
    if (this.#live?.token === refusedToken) this.#live = undefined;
    return this.token();
  };

  /** Starts to try again at once: for the button of the `lost` state. */
  readonly reconnect = (): void => {
    this.#failures = 0;
    void this.#try();
  };

  /** Forgets the token and ends every timer and listener. */
  close(): void {
    this.#isClosed = true;
    this.#live = undefined;
    this.#stopTimers();
    document.removeEventListener('visibilitychange', this.#onVisible);
    removeEventListener('online', this.#onOnline);
    this.#publish({ state: 'lost' });
    this.#listeners.clear();
  }

  readonly #onVisible = (): void => {
    if (!document.hidden && (this.#liveToken() === undefined || this.#hasRested())) this.reconnect();
  };

  readonly #onOnline = (): void => {
    if (this.#snapshot.state !== 'active') this.reconnect();
  };

  async #try(): Promise<void> {
    if (this.#isTrying || this.#isClosed) return;
    this.#isTrying = true;
    this.#triedAtMs = Date.now();
    this.#stopTimers();
    const { state } = this.#snapshot;
    if ((state === 'lost' && !this.#snapshot.isPaused) || (state === 'active' && this.#liveToken() === undefined)) {
      this.#publish({ ...this.#snapshot, state: 'reconnecting' });
    }
    const result = await obtainGrant(this.#source);
    this.#isTrying = false;
    if (this.#isClosed) return;
    if ('grant' in result) this.#accept(result.grant);
    else this.#failed(result.reason, isPause(result.refusal));
  }

  #accept({ token, expiresAt, member }: EmbedGrant<Member>): void {
    const lifeMs = remainingLifeMs(expiresAt);
    this.#live = { token, endsAtMs: Date.now() + lifeMs };
    this.#failures = 0;
    this.#renewalTimer = setTimeout(this.#whenSeen, lifeMs * renewalShare);
    this.#publish({ state: 'active', member });
  }

  #failed(reason: AuthErrorReason, isPaused: boolean): void {
    const delayMs = isFinal(reason) ? undefined : retryDelaysMs[this.#failures];
    this.#failures += 1;
    if (isPaused) this.#retryTimer = setTimeout(this.#whenSeen, pausedRetryMs);
    if (delayMs !== undefined) this.#retryTimer = setTimeout(() => void this.#try(), delayMs);
    this.#publish({
      ...this.#snapshot,
      state: delayMs === undefined ? 'lost' : 'reconnecting',
      reason,
      isPaused: isPaused || undefined,
    });
  }

  /** A hidden page asks again once it is seen. */
  readonly #whenSeen = (): void => {
    this.#retryTimer = undefined;
    if (!document.hidden) void this.#try();
  };

  #nextToken(): Promise<string> {
    return new Promise((resolve, reject) => {
      const stop = () => {
        clearTimeout(timer);
        unsubscribe();
      };
      const giveUp = () => {
        stop();
        const { isPaused, reason } = this.#snapshot;
        reject(isPaused ? new ProgramPausedError() : new EmbedSessionError(reason));
      };
      const settle = () => {
        const token = this.#liveToken();
        if (token !== undefined) {
          stop();
          resolve(token);
        } else if (this.#snapshot.state === 'lost') giveUp();
      };
      const timer = setTimeout(giveUp, callerWaitMs);
      const unsubscribe = this.subscribe(settle);
      settle();
    });
  }

  #liveToken(): string | undefined {
    return this.#live !== undefined && Date.now() < this.#live.endsAtMs ? this.#live.token : undefined;
  }

  #hasRested(): boolean {
    return Date.now() - this.#triedAtMs >= unaskedGapMs;
  }

  #stopTimers(): void {
    clearTimeout(this.#renewalTimer);
    clearTimeout(this.#retryTimer);
    this.#retryTimer = undefined;
  }

  #publish(next: EmbedSessionSnapshot<Member>): void {
    this.#snapshot = next;
    for (const listener of this.#listeners) listener();
  }
}

/** Trying again by itself would change nothing: the server said no, or the visitor has to do something. */
function isFinal(reason: AuthErrorReason): boolean {
  return reason === 'exchange-refused' || reason === 'sign-in-needed';
}

/** Refusals that end when an administrator changes their mind. */
function isPause(refusal: string | undefined): boolean {
  return refusal === 'embed-off' || refusal === 'embed-origin-refused';
}

/**
 * How long a grant is good for by the visitor's clock. A clock that is wrong by more than a session's life would make that nonsense;
 * then a full life is taken, and a 401 corrects it.
 */
function remainingLifeMs(expiresAt: string): number {
  const remainingMs = Date.parse(expiresAt) - Date.now();
  return remainingMs > 0 && remainingMs <= lifeMaxMs ? remainingMs : lifeMaxMs;
}
