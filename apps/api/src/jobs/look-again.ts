import type { Logger } from 'pino';

/** Work that is done again and again, in every process, for what no job of its own was made. */
export interface RepeatedLook {
  /** Milliseconds from the end of one look to the next. */
  readonly everyMs: number;
  readonly look: () => Promise<void>;
  /** For the log, when a look failed: the next one comes all the same. */
  readonly failure: string;
  readonly logger: Logger;
}

/**
 * Looks, waits, and looks again, never twice at once.
 *
 * @returns stops looking, and waits for what is under way
 */
export function lookAgain({ everyMs, look, failure, logger }: RepeatedLook): () => Promise<void> {
  let isStopped = false;
  let underWay: Promise<void> = Promise.resolve();
  let timer = setTimeout(next, everyMs);
  function next(): void {
    underWay = look()
      .catch((fault: unknown) => logger.error({ err: fault }, failure))
      .then(() => {
        if (!isStopped) timer = setTimeout(next, everyMs);
      });
  }
  return async () => {
    isStopped = true;
    clearTimeout(timer);
    await underWay;
  };
}
