import { mkdir, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Remembers, in the data folder, that the demo workspace is being made: a start that was broken off meanwhile left half of it. */
export interface DemoMark {
  isSet(): Promise<boolean>;
  set(): Promise<void>;
  clear(): Promise<void>;
}

/** The mark of one data folder. The caller holds its lock. */
export function demoMark(dataDir: string): DemoMark {
  const file = join(dataDir, 'demo-unfinished');
  return {
    isSet: () =>
      stat(file).then(
        () => true,
        () => false,
      ),
    async set() {
      await mkdir(dataDir, { recursive: true });
      await writeFile(file, '');
    },
    clear: () => rm(file, { force: true }),
  };
}
