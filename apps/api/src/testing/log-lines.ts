import type { Logger } from 'pino';
import { createLogger } from '../deps/logger.ts';

/** The real logger at its most talkative, writing to memory. */
export interface RememberingLogger {
  readonly logger: Logger;
  readonly lines: readonly string[];
  /** Waits for a line with these words. */
  line(words: string): Promise<string>;
}

/** A log to look at. */
export function rememberingLogger(): RememberingLogger {
  const lines: string[] = [];
  const waiting = new Set<() => void>();
  const write = (line: string) => {
    lines.push(line);
    for (const look of waiting) look();
  };
  return {
    logger: createLogger('trace', { write }),
    lines,
    line: (words) =>
      new Promise((resolve) => {
        const look = () => {
          const found = lines.find((line) => line.includes(words));
          if (found === undefined) return;
          waiting.delete(look);
          resolve(found);
        };
        waiting.add(look);
        look();
      }),
  };
}
