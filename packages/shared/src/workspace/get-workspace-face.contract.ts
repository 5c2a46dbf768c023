import { z } from 'zod';
import { workspaceFaceSchema } from './workspace-face.schema.ts';
import { workspaceSlugSchema } from './workspace-slug.schema.ts';

/** Input of `workspace.face`. */
export const getWorkspaceFaceInput = z.object({ workspace: workspaceSlugSchema });
/** Answer of `workspace.face`. */
export const getWorkspaceFaceOutput = workspaceFaceSchema;
