import { roles, surfaces, tierNames } from '@rostra/points-engine/vocabulary';
import { z } from 'zod';
import { portalLanguages } from '../workspace/portal-language.ts';
import { workspaceFaceSchema } from '../workspace/workspace-face.schema.ts';

/** Who is signed in, where, and how the workspace looks. */
export const currentSessionOutput = z.object({
  member: z.object({
    id: z.uuid(),
    name: z.string(),
    email: z.string(),
    role: z.enum(roles),
    accountName: z.string().nullable(),
    tier: z.enum(tierNames),
    /** The language the person chose; null: as the page and the workspace have it. */
    language: z.enum(portalLanguages).nullable(),
  }),
  workspace: workspaceFaceSchema,
  surface: z.enum(surfaces),
});

/** Answer of `session.current`. */
export type CurrentSessionOutput = z.infer<typeof currentSessionOutput>;
