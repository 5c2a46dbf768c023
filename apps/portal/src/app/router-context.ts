import type { ApiClient } from '../lib/api-client.ts';
import type { Surface } from '../lib/surface.tsx';

/** What every route gets: the API outside React, and where the portal is shown. */
export interface RouterContext {
  readonly api: ApiClient;
  readonly surface: Surface;
}
