import { daysAfter } from '../moments.ts';
import type { Storyteller } from '../storyteller.ts';
import { demoChampionEmail } from '../world/people.ts';
import { doChallenge } from './do-challenge.ts';
import type { Cast } from './season-of-champions.ts';

/** The day before the story ends somebody sends what is scored, so that whoever opens the queue finds something to score. */
export function waitForScore(story: Storyteller, { champions, people, manager, offered }: Cast, days: number): void {
  story.agenda.plan(daysAfter(story.now(), days - 1), async () => {
    const challenge = offered.find(({ brief }) => brief.rubric);
    const person = people.find(({ email }) => email !== demoChampionEmail);
    const champion = person && champions.get(person.email);
    if (challenge && champion) await doChallenge(story, { champion, moderator: manager, challenge, stageIndex: 0 });
  });
}
