import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';

const PAGE_SIZE = 10;

/** A way through the tiers, the latest first: one's own, or for staff a member's. */
export function useTierHistory(owner: TierOwner, page: number) {
  const trpc = useTRPC();
  const memberId = owner.kind === 'member' ? owner.memberId : '';
  const options = { placeholderData: keepPreviousData };
  const own = useQuery(
    trpc.tiers.history.queryOptions({ page, pageSize: PAGE_SIZE }, { ...options, enabled: owner.kind === 'own' }),
  );
  const ofMember = useQuery(
    trpc.tiers.historyOf.queryOptions(
      { memberId, page, pageSize: PAGE_SIZE },
      { ...options, enabled: owner.kind === 'member' },
    ),
  );
  return owner.kind === 'own' ? own : ofMember;
}

/** Whose way through the tiers is shown. */
export type TierOwner = { readonly kind: 'own' } | { readonly kind: 'member'; readonly memberId: string };
