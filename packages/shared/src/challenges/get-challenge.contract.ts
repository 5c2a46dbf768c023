import { z } from 'zod';
import { entityIdSchema } from '../ids/entity-id.ts';
import { staffChallengeSchema } from './staff-challenge.schema.ts';

/** One challenge for staff: editor, preview and the cost of publishing it. */
export const getChallengeInput = z.object({ challengeId: entityIdSchema });
/** Answer of `challenges.get`. */
export const getChallengeOutput = staffChallengeSchema;

/** Input of `challenges.get`. */
export type GetChallengeInput = z.infer<typeof getChallengeInput>;
/** Answer of `challenges.get`. */
export type GetChallengeOutput = z.infer<typeof getChallengeOutput>;
