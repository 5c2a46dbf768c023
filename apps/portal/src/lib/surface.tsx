import type { WorkspaceFont } from '@rostra/shared/branding/workspace-font';
import { createContext, type ReactNode, useContext } from 'react';
import type { Send } from './api-client.ts';
import type { DraftStore } from './draft-store.ts';

/** What differs between the portal at top level and the portal inside another page. */
export interface Surface {
  readonly kind: 'portal' | 'embed';
  readonly drafts: DraftStore;
  /** Sends what does not go through tRPC (pictures, imports) with the session of this surface. */
  readonly send: Send;
  /** The host page's accent (`#rrggbb`), which takes the place of the workspace's own. */
  readonly accent?: string | undefined;
  /** The host page's typeface, which takes the place of the workspace's own. */
  readonly font?: WorkspaceFont | undefined;
  /** Asks the host page to put the portal away, where it said that it can. */
  readonly close?: (() => void) | undefined;
  /** Tells the host page what happened; does nothing at top level. Hints, not truth. */
  readonly announce: (event: SurfaceEvent) => void;
}

/** What a host page may hear: ids and numbers only. */
export type SurfaceEvent =
  | { readonly type: 'challenge-submitted'; readonly challengeId: string; readonly submissionId: string }
  | { readonly type: 'points-changed'; readonly rewardPoints: number; readonly statusPoints: number }
  | { readonly type: 'tier-changed'; readonly tier: string }
  | { readonly type: 'redemption-completed'; readonly redemptionId: string; readonly rewardId: string };

const SurfaceContext = createContext<Surface | null>(null);

/** Says on which surface everything below is shown. */
export function SurfaceProvider({ surface, children }: { readonly surface: Surface; readonly children: ReactNode }) {
  return <SurfaceContext value={surface}>{children}</SurfaceContext>;
}

/**
 * The surface in force.
 *
 * @throws Error outside a `SurfaceProvider`
 */
export function useSurface(): Surface {
  const surface = useContext(SurfaceContext);
  if (!surface) throw new Error('useSurface needs a SurfaceProvider above');
  return surface;
}
