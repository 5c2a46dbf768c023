import { useQuery } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';

/** Every version of every text, with how many champions agree to it. */
export function useTexts() {
  return useQuery(useTRPC().consents.texts.queryOptions());
}
