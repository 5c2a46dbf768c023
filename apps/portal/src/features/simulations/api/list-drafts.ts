import { useQueries } from '@tanstack/react-query';
import { useTRPC } from '../../../lib/trpc.ts';

/** A rule or campaign that has a draft. */
export interface RuleDraftChoice {
  readonly id: string;
  readonly kind: 'rule' | 'campaign';
  readonly name: string;
}

/** What can be tried: every draft there is. */
export interface Drafts {
  readonly rules: readonly RuleDraftChoice[];
  readonly hasTierPolicy: boolean;
}

/** Drafts of rules, of campaigns and of the tiers, each as it is saved. `drafts` is null until all are there. */
export function useDrafts(): { readonly drafts: Drafts | null; readonly error: unknown; readonly retry: () => void } {
  const trpc = useTRPC();
  const [rules, campaigns, tiers] = useQueries({
    queries: [
      trpc.rules.list.queryOptions({ kind: 'rule', search: '', page: 1, pageSize: 100 }),
      trpc.rules.list.queryOptions({ kind: 'campaign', search: '', page: 1, pageSize: 100 }),
      trpc.tiers.policy.queryOptions(),
    ],
  });
  const rows = rules.data && campaigns.data ? [...rules.data.rows, ...campaigns.data.rows] : null;
  return {
    drafts:
      rows && tiers.data
        ? {
            rules: rows
              .filter(({ hasDraft }) => hasDraft)
              .map(({ id, kind, version }) => ({ id, kind, name: version.name })),
            hasTierPolicy: tiers.data.draft !== null,
          }
        : null,
    error: rules.error ?? campaigns.error ?? tiers.error,
    retry: () => void Promise.all([rules.refetch(), campaigns.refetch(), tiers.refetch()]),
  };
}
