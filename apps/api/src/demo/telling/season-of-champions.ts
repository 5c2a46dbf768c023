import type { Player, Storyteller } from '../storyteller.ts';
import { daysAfter, workingMoment } from '../moments.ts';
import { demoChampionEmail, type DemoPerson } from '../world/people.ts';
import { doChallenge } from './do-challenge.ts';
import type { OfferedChallenge } from './offer-challenges.ts';
import { redeemReward } from './redeem-reward.ts';

/** Who acts in the story. */
export interface Cast {
  readonly manager: Player;
  readonly people: readonly DemoPerson[];
  readonly champions: ReadonlyMap<string, Player>;
}

/** Chances in a week that somebody with points looks at the catalogue. */
const REDEEMS = 0.045;

/** Plans the year week by week: each champion takes something up as often as their eagerness has it, and now and then redeems. */
export function seasonOfChampions(story: Storyteller, cast: Cast, offered: readonly OfferedChallenge[], days: number): void {
  const start = story.now();
  for (let day = 3; day < days; day += 7) {
    story.agenda.plan(daysAfter(start, day), async () => planWeek(story, cast, offered));
  }
}

function planWeek(story: Storyteller, { manager, people, champions }: Cast, offered: readonly OfferedChallenge[]): void {
  for (const person of people) {
    const champion = champions.get(person.email);
    if (!champion) continue;
    const eagerness = person.email === demoChampionEmail ? 0.16 : person.eagerness;
    if (offered.length > 0 && story.chance.hits(eagerness)) {
      const challenge = story.chance.pick(offered);
      story.agenda.plan(workingMoment(story.chance, story.now(), 0, 6), () => doChallenge(story, champion, manager, challenge));
    }
    if (story.chance.hits(REDEEMS)) {
      story.agenda.plan(workingMoment(story.chance, story.now(), 0, 6), () => redeemReward(story, champion, manager));
    }
  }
}
