import type { ChallengeGroup } from '@rostra/points-engine/vocabulary';
import type {
  ListOpenChallengesInput,
  ListOpenChallengesOutput,
} from '@rostra/shared/challenges/list-open-challenges.contract';
import type { Scope } from '../../../db/workspace-scope.ts';
import { toChallengeCard } from '../challenge-card.mapper.ts';
import { withWorth } from './read-worth.ts';
import { readStandingChallenges } from './read-standing-challenges.ts';

/** What fits the champion who asks, what else they have to do with, and what each would pay now: seven queries at most, whatever the number of challenges. */
export async function listOpenChallenges(
  scope: Scope,
  { search, group, page, pageSize }: ListOpenChallengesInput,
): Promise<ListOpenChallengesOutput> {
  const wanted = search.toLowerCase();
  const cards = (await readStandingChallenges(scope))
    .map(toChallengeCard)
    .filter(({ title, summary }) => `${title}\n${summary}`.toLowerCase().includes(wanted));
  const shown = group ? cards.filter((card) => card.group === group) : cards;
  const counts = { 'under-way': 0, open: 0, later: 0, done: 0 } satisfies Record<ChallengeGroup, number>;
  for (const card of cards) counts[card.group] += 1;
  const rows = await withWorth(scope, shown.slice((page - 1) * pageSize, page * pageSize));
  return { rows, total: shown.length, page, pageSize, counts };
}
