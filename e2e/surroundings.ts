/** Where the product under test runs; `pnpm e2e` starts it and tells. */
export interface Surroundings {
  /** Without a slash at the end. */
  readonly portalUrl: string;
  /** The demo customer's page that embeds the portal, on an origin of its own. */
  readonly hostPageUrl: string;
  readonly chromiumPath: string;
}

/** As the environment says. */
export const surroundings: Surroundings = {
  portalUrl: required('E2E_PORTAL_URL'),
  hostPageUrl: required('E2E_HOST_PAGE_URL'),
  chromiumPath: required('E2E_CHROMIUM_PATH'),
};

function required(name: string): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set. Run the journeys with: pnpm e2e`);
  return value;
}
