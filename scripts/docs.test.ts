import { globSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inRepository, repository } from './repository.ts';

const pages = globSync(['*.md', 'docs/**/*.md'], { cwd: repository });
const LINK = /\]\((?!https?:|#|mailto:)([^)#]+)/g;
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
});

function exists(path: string): boolean {
  return statSync(inRepository(path), { throwIfNoEntry: false }) !== undefined;
}
