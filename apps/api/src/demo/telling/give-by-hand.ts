import { publishChainRoot } from '../../features/points/index.ts';
import { getWorkspaceFace } from '../../features/workspace/index.ts';
import { systemActor } from '../../db/workspace-scope.ts';
import { latestNight } from '../../jobs/nightly/night.ts';
import { daysAfter } from '../moments.ts';
import type { Player, Storyteller } from '../storyteller.ts';
import type { Cast } from './season-of-champions.ts';

interface Gift {
  readonly daysBeforeEnd: number;
  /** Place among the champions. */
  readonly to: number;
  readonly status: number;
  readonly reward: number;
  readonly reason: string;
}

const SMALL: readonly Gift[] = [
  { daysBeforeEnd: 96, to: 3, status: 100, reward: 100, reason: 'Helped three newcomers through their first week' },
  { daysBeforeEnd: 33, to: 8, status: 0, reward: 80, reason: 'Sorry for the parcel that never arrived' },
];
const DECIDED: Gift = {
  daysBeforeEnd: 61,
  to: 5,
  status: 600,
  reward: 600,
  reason: 'Hosted our user group of 60 people, room and dinner included',
};
/** One waits for the manager, one for the administrator, so that either has something to decide. */
const WAITING = [
  { daysBeforeEnd: 2, to: 10, status: 750, reward: 750, reason: 'Keynote at the spring summit, agreed with Delphine' },
  { daysBeforeEnd: 1, to: 13, status: 0, reward: 900, reason: 'Two days of interviews for the product team' },
] as const;

/** Staff give points by hand now and then; the larger ones wait for a second person, two of them still when the story ends. */
export function giveByHand(story: Storyteller, cast: Cast & { readonly admin: Player }, days: number): void {
  const { manager, admin } = cast;
  const plan = (gift: Gift, tell: () => Promise<void>) => {
    // Not at a moment of chance: what chance brings to the others stays as it is.
    if (gift.daysBeforeEnd < days) story.agenda.plan(daysAfter(story.now(), days - gift.daysBeforeEnd), tell);
  };
  const ask = (gift: Gift, by: Player) => giveTo(story, cast, { gift, by });
  for (const gift of SMALL) plan(gift, async () => void (await ask(gift, manager)));
  plan(DECIDED, async () => {
    const grantId = await ask(DECIDED, manager);
    if (!grantId) return;
    const words = 'I was there; it was worth more than that.';
    await story.act(admin, (caller) => caller.grants.approve({ grantId, words, idempotencyKey: story.newKey() }));
  });
  plan(WAITING[0], async () => void (await ask(WAITING[0], admin)));
  plan(WAITING[1], async () => void (await ask(WAITING[1], manager)));
}

interface Giving {
  readonly gift: Gift;
  readonly by: Player;
}

async function giveTo(story: Storyteller, { people, champions }: Cast, { gift, by }: Giving): Promise<string | null> {
  const champion = champions.get(people[gift.to]?.email ?? '');
  if (!champion) return null;
  const { status, reward, reason } = gift;
  const grant = await story.act(by, (caller) =>
    caller.grants.create({
      memberId: champion.memberId,
      statusPoints: status,
      rewardPoints: reward,
      reason,
      idempotencyKey: story.newKey(),
    }),
  );
  return grant.id;
}

/** The root of the last night, so that a statement can be proved from the first day of a demo. */
export async function publishLastRoot(story: Storyteller): Promise<void> {
  for (let after: string | null | undefined; after !== null;) {
    after = await story.arrange(systemActor, async (scope) => {
      const { timeZone } = await getWorkspaceFace(scope);
      const part = { night: latestNight(scope.now, timeZone), after: after ?? null };
      return (await publishChainRoot.runBatch(scope, part)).last;
    });
  }
}
