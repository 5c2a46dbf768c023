import { globSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inRepository, repository } from './repository.ts';

const pages = globSync(['*.md', 'docs/**/*.md', 'apps/*/*.md', 'examples/*/*.md'], { cwd: repository });
const LINK = /\]\((?!https?:|#|mailto:)([^)#]+)/g;
const { scripts } = JSON.parse(readFileSync(inRepository('package.json'), 'utf8')) as {
  scripts: Record<string, string>;
};
const CODE = /```[^]*?```|`[^`\n]+`/g;
const COMMAND = /pnpm(?:@\d+)? (?!install\b|exec\b|run\b)([a-z][\w:-]*)(?: ([a-z][a-z-]+))?/g;
const OWN_PATH = /`((?:apps|packages|e2e|scripts|docs|\.ci)\/[\w./-]+)`/g;

describe.each(pages)('%s', (page) => {
  const text = readFileSync(inRepository(page), 'utf8');

  it('links to what is there', () => {
    const dead = [...text.matchAll(LINK)].map(([, to = '']) => to).filter((to) => !exists(join(dirname(page), to)));
    expect(dead).toEqual([]);
  });

  it('names paths that are there', () => {
    const dead = [...text.matchAll(OWN_PATH)].map(([, path = '']) => path).filter((path) => !exists(path));
    expect(dead).toEqual([]);
  });

  it('names commands that are there', () => {
    const code = (text.match(CODE) ?? []).join('\n');
    const commands = [...code.matchAll(COMMAND)].filter(([, command = '', name]) => !isCommand(command, name));
    expect(commands.map(([words]) => words)).toEqual([]);
  });
});

/** `bench` and `prove` run the programs of their folders. */
function isCommand(command: string, name: string | undefined): boolean {
  if (!(command in scripts)) return false;
  return name === undefined || !['bench', 'prove'].includes(command) || exists(`scripts/${command}/${name}.ts`);
}

it('every decision is on the list of decisions', () => {
  const list = readFileSync(inRepository('docs/decisions/README.md'), 'utf8');
  const decisions = globSync('docs/decisions/[0-9]*.md', { cwd: repository }).map((path) => basename(path));
  expect(decisions.filter((name) => !list.includes(`(${name})`))).toEqual([]);
});

function exists(path: string): boolean {
  return statSync(inRepository(path), { throwIfNoEntry: false }) !== undefined;
}
