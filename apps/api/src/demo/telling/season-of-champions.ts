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
  /** What is offered so far; grows as the story goes on. */
  readonly offered: readonly OfferedChallenge[];
}

/** Chances in a week that somebody with points looks at the catalogue. */
const REDEEMS = 0.045;

/**
 * Plans the year week by week: each champion takes something up as often as their eagerness has it, and now and then
 * redeems. The last week is a busy one, so that there is something to moderate.
 */
export function seasonOfChampions(story: Storyteller, cast: Cast, days: number): void {
  const start = story.now();
  for (let day = 3; day < days; day += 7) {
    story.agenda.plan(daysAfter(start, day), async () => planWeek(story, cast, day > days - 9));
  }
}

function planWeek(story: Storyteller, { manager, people, champions, offered }: Cast, isLastWeek: boolean): void {
  for (const person of people) {
    const champion = champions.get(person.email);
    if (!champion) continue;
    if (person.email === demoChampionEmail) continue;
    if (offered.length > 0 && story.chance.hits(isLastWeek ? person.eagerness * 4 : person.eagerness)) {
      const attempt = { champion, moderator: manager, challenge: story.chance.pick(offered), stageIndex: 0 };
      story.agenda.plan(workingMoment(story.chance, story.now(), [0, 6]), () => doChallenge(story, attempt));
    }
    if (story.chance.hits(isLastWeek ? REDEEMS * 3 : REDEEMS)) {
      story.agenda.plan(workingMoment(story.chance, story.now(), [0, 6]), () => redeemReward(story, champion, manager));
    }
  }
}
