import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';

/** Whose deeds: one's own, or a champion's for those who run the program. */
export type RefusalsOwner = { readonly kind: 'own' } | { readonly kind: 'member'; readonly memberId: string };

/** Deeds that paid nothing because a limit was reached, the latest first, five to a page. */
export function useAwardRefusals(owner: RefusalsOwner, page: number) {
  const trpc = useTRPC();
  const input = { page, pageSize: 5 };
  const isOwn = owner.kind === 'own';
  const memberId = isOwn ? '' : owner.memberId;
  const own = useQuery(trpc.rules.refusals.queryOptions(input, { enabled: isOwn, placeholderData: keepPreviousData }));
  const others = useQuery(
    trpc.rules.refusalsOf.queryOptions({ ...input, memberId }, { enabled: !isOwn, placeholderData: keepPreviousData }),
  );
  return isOwn ? own : others;
}
