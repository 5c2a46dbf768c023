import { join } from 'node:path';
import { measureCommand } from './measuring/measure-command.ts';

process.exitCode = await measureCommand({
  command: 'bench',
  folder: join(import.meta.dirname, 'bench'),
  args: process.argv.slice(2),
});
