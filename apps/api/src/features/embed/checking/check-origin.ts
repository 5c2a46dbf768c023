import type { Workspace } from '../../workspace/index.ts';
import { type FoundProblem, problem } from './problem.ts';

/** What keeps pages of an origin from showing the portal. An empty origin: only what keeps every page. */
export function checkOrigin({ isEmbedOn, embedOrigins }: Workspace, origin: string): FoundProblem[] {
  const problems: FoundProblem[] = isEmbedOn ? [] : [problem('off')];
  if (embedOrigins.length === 0) return [...problems, problem('origins-none')];
  if (origin === '' || embedOrigins.includes(origin)) return problems;
  const nearest = embedOrigins.find((listed) => bareHost(listed) === bareHost(origin)) ?? '';
  return [...problems, problem('origin-not-listed', { origin, nearest })];
}

/** What is left of an origin without what is most often wrong with it: the scheme, `www.`, the port, a path. */
function bareHost(origin: string): string {
  return origin
    .toLowerCase()
    .replace(/^[a-z]+:\/\//, '')
    .replace(/^www\./, '')
    .replace(/[:/].*$/, '');
}
