import { describe, expect, it } from 'vitest';
import { inRepository } from '../repository.ts';
import { runProgram } from './run-program.ts';

const call = (command: string, ...words: string[]) =>
  runProgram(inRepository('node_modules/.bin/node'), [inRepository(`scripts/${command}.ts`), ...words]);

describe('a command of the repository', () => {
  it('says with --help what it takes, and does nothing else', async () => {
    expect(await call('bench', '--help')).toEqual({
      code: 0,
      output: expect.stringMatching(/^pnpm bench NAME .*\n(?: {2}[a-z-]+ +\S.*\n)+$/),
    });
  });

  it('names an option it does not take, and does nothing', async () => {
    expect(await call('demo-reset', '--yess')).toEqual({
      code: 2,
      output: expect.stringMatching(/^Unknown option '--yess'\.\n\npnpm demo:reset .*\n {2}\S.*\n$/),
    });
  });
});
