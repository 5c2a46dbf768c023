import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterEach, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { createThrowAwayFolder, type ThrowAwayFolder } from '../../apps/api/src/db/embedded/throw-away-folder.ts';
import { lockDataFolder } from './lock-data-folder.ts';

let folder: ThrowAwayFolder;
beforeEach(async () => {
  folder = await createThrowAwayFolder();
});
afterEach(() => folder.remove());

describe('the lock of a data folder', () => {
  it('keeps a second start out and says who has it, and where', async () => {
    const lock = await lockDataFolder(folder.path);
    await expect(lockDataFolder(folder.path)).rejects.toThrow(
      `Rostra is already starting here (process ${process.pid})`,
    );
    await lock.announce('http://localhost:4321');
    await expect(lockDataFolder(folder.path)).rejects.toThrow(
      `Rostra already runs here (process ${process.pid}) at http://localhost:4321`,
    );
    await lock.release();
  });

  it('is free again once it is given back', async () => {
    await (await lockDataFolder(folder.path)).release();
    await expect(lockDataFolder(folder.path).then((lock) => lock.release())).resolves.toBeUndefined();
  });

  it('ends with a process that is killed', async () => {
    const script = `
      import { lockDataFolder } from ${JSON.stringify(new URL('lock-data-folder.ts', import.meta.url).href)};
      const lock = await lockDataFolder(${JSON.stringify(folder.path)});
      await lock.announce('http://localhost:4321');
      console.log('locked');
      setInterval(() => {}, 1_000);`;
    const holder = spawn(process.execPath, ['--input-type=module', '--eval', script], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    onTestFinished(() => void holder.kill('SIGKILL'));
    await once(holder.stdout, 'data');
    await expect(lockDataFolder(folder.path)).rejects.toThrow(`process ${holder.pid}`);
    holder.kill('SIGKILL');
    await once(holder, 'exit');
    await expect(lockDataFolder(folder.path).then((lock) => lock.release())).resolves.toBeUndefined();
  });
});
