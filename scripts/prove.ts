import { join } from 'node:path';
import { measureCommand } from './measuring/measure-command.ts';

process.exitCode = await measureCommand({
  command: 'prove',
  folder: join(import.meta.dirname, 'prove'),
  args: process.argv.slice(2),
});
