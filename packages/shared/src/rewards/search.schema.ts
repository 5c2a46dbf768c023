import { z } from 'zod';
import { boundedMessage } from '../errors/field-message.ts';

/** What somebody typed into a search field; left out or empty finds everything. */
export const searchSchema = z.string().trim().max(100, boundedMessage('too-long', 100)).optional();
