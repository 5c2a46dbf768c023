import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

const ROUTE_TREE = join(import.meta.dirname, '../../apps/portal/src/app/route-tree.gen.ts');

/** Every address the portal has a screen for, as its route tree names them: `/w/$workspace/staff/rules/$ruleId`. Read as text: journeys import nothing of the product. */
export async function portalRoutes(): Promise<string[]> {
  const text = await readFile(ROUTE_TREE, 'utf8');
  const listed = /interface FileRoutesByTo \{([^}]*)\}/.exec(text)?.[1] ?? '';
  const routes = [...listed.matchAll(/'([^']+)':/g)].map(([, route = '']) => route);
  if (routes.length === 0) throw new Error(`${ROUTE_TREE} lists no routes any more.`);
  return routes.toSorted();
}
