import { isAllowedOrigin, isWildcardOrigin } from '@rostra/shared/embed/is-allowed-origin';
import type { Workspace } from '../../workspace/index.ts';
import { type FoundProblem, problem } from './problem.ts';

/** What keeps pages of an origin from showing the portal. An empty origin: only what keeps every page. */
export function checkOrigin({ isEmbedOn, embedOrigins }: Workspace, origin: string): FoundProblem[] {
  const problems: FoundProblem[] = isEmbedOn ? [] : [problem('off')];
  if (embedOrigins.length === 0) return [...problems, problem('origins-none')];
  if (origin === '' || isAllowedOrigin(origin, embedOrigins)) return problems;
  const nearest = embedOrigins.find((listed) => isNear(listed, bareHost(origin))) ?? '';
  return [...problems, problem('origin-not-listed', { origin, nearest })];
}

/** A wildcard is near whatever lies under its domain, and that domain itself. */
function isNear(listed: string, host: string): boolean {
  if (!isWildcardOrigin(listed)) return bareHost(listed) === host;
  const domain = bareHost(listed).slice('*.'.length);
  return host === domain || host.endsWith(`.${domain}`);
}

/** What is left of an origin without what is most often wrong with it: the scheme, `www.`, the port, a path. */
function bareHost(origin: string): string {
  return origin
    .toLowerCase()
    .replace(/^[a-z]+:\/\//, '')
    .replace(/^www\./, '')
    .replace(/[:/].*$/, '');
}
