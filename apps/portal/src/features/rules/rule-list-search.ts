import type { ListRulesInput } from '@rostra/shared/rules/list-rules.contract';

/** What the address of the list holds; rules are meant unless it says campaigns. */
export interface RuleListSearch {
  readonly kind?: 'campaign';
  readonly q?: string;
  readonly standing?: ListRulesInput['standing'];
  readonly page?: number;
}

const standings = ['draft', 'scheduled', 'in-force', 'over', 'retired'] as const;

/** Takes what is usable from an address; what is not is overlooked. */
export function readRuleListSearch(search: Record<string, unknown>): RuleListSearch {
  const page = Number(search.page);
  return {
    kind: search.kind === 'campaign' ? 'campaign' : undefined,
    q: typeof search.q === 'string' && search.q !== '' ? search.q.slice(0, 200) : undefined,
    standing: standings.find((standing) => standing === search.standing),
    page: Number.isInteger(page) && page > 1 && page <= 100_000 ? page : undefined,
  };
}
