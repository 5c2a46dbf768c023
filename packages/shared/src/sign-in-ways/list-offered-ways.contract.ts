import { z } from 'zod';
import { workspaceSlugSchema } from '../workspace/workspace-slug.schema.ts';

/** Asks how somebody can sign in to a workspace. For anybody. */
export const listOfferedWaysInput = z.object({ workspace: workspaceSlugSchema });

/** One audience's ways. `provider` is what the button says and where it leads; null while that way is off. */
const offeredWays = z.object({
  isLinkOn: z.boolean(),
  provider: z.object({ label: z.string(), startPath: z.string() }).nullable(),
});

/** Answer of `signInWays.offered`: exactly the ways that are on, and nothing about anybody. */
export const listOfferedWaysOutput = z.object({
  champions: offeredWays,
  staff: offeredWays,
  /** Whether somebody who is no member may ask to join. */
  canJoin: z.boolean(),
});

/** Input of `signInWays.offered`. */
export type ListOfferedWaysInput = z.infer<typeof listOfferedWaysInput>;
/** Answer of `signInWays.offered`. */
export type ListOfferedWaysOutput = z.infer<typeof listOfferedWaysOutput>;
