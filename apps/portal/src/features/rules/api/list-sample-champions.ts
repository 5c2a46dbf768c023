import { useQuery } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';
import type { Choice } from '../../../ui/fields/select-field.tsx';

/** Champions to try a rule on, by name. */
export function useSampleChampions(): readonly Choice[] {
  const trpc = useTRPC();
  const { data } = useQuery(trpc.champions.list.queryOptions({ pageSize: 100 }, { staleTime: 300_000 }));
  return (data?.rows ?? []).map(({ id, name, account }) => ({
    value: id,
    label: account ? `${name}, ${account.name}` : name,
  }));
}
