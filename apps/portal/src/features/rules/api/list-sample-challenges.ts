import { useQuery } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';
import type { Choice } from '../../../ui/fields/select-field.tsx';

/** Challenges that are offered now, to try a rule on. */
export function useSampleChallenges(): readonly Choice[] {
  const trpc = useTRPC();
  const input = { state: 'published', pageSize: 100 } as const;
  const { data } = useQuery(trpc.challenges.list.queryOptions(input, { staleTime: 300_000 }));
  return (data?.rows ?? []).map(({ id, title }) => ({ value: id, label: title }));
}
