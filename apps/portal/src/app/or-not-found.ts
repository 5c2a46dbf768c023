import { notFound } from '@tanstack/react-router';
import { isRefusedWith } from '../lib/is-refused-with.ts';

/**
 * What a route's loader waits for. An id that leads nowhere, also one of another workspace or no id at all, shows the screen for addresses
 * that lead nowhere; other failures stay what they are.
 */
export async function orNotFound<Data>(data: Promise<Data>): Promise<Data> {
  try {
    return await data;
  } catch (error) {
    if (isRefusedWith(error, 'not-found') || isRefusedWith(error, 'invalid-input')) throw notFound();
    throw error;
  }
}
