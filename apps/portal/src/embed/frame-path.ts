/**
 * Between the paths a host knows (`/rewards`) and those of the portal's own routes (`/w/acme/rewards`). A host never leads out of its
 * workspace, nor into the console.
 */
export function toPortalPath(workspace: string, hostPath: string): string {
  const path = hostPath === '/' ? '' : hostPath;
  const isConsole = /^\/staff(?:[/?#]|$)/.test(path);
  return isConsole ? `/w/${workspace}` : `/w/${workspace}${path}`;
}

/** The host's path for one of the portal's. */
export function toHostPath(workspace: string, portalPath: string): string {
  const prefix = `/w/${workspace}`;
  const rest = portalPath.startsWith(prefix) ? portalPath.slice(prefix.length) : '';
  return rest.startsWith('/') ? rest : '/';
}
