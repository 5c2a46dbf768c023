import { useQuery } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';
import type { Choice } from '../../../ui/fields/select-field.tsx';

/** Kinds of signals to try a rule on: those that rules may pay for. Asked for once one is wanted. */
export function useSampleSignals(isWanted: boolean): readonly Choice[] {
  const trpc = useTRPC();
  const { data } = useQuery(trpc.signals.kinds.queryOptions(undefined, { enabled: isWanted, staleTime: 300_000 }));
  return (data?.kinds ?? []).flatMap(({ key, name, canEarn, isOn }) =>
    canEarn && isOn ? [{ value: key, label: name }] : [],
  );
}
