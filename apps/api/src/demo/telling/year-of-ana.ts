import type { Storyteller } from '../storyteller.ts';
import { workingMoment } from '../moments.ts';
import { demoChampionEmail } from '../world/people.ts';
import { type Attempt, doChallenge } from './do-challenge.ts';
import { redeemReward } from './redeem-reward.ts';
import type { Cast } from './season-of-champions.ts';

/** Days before the end of the story, the challenge by its place in the world's list, and what becomes of it. */
const ACTS: readonly {
  readonly daysBeforeEnd: number;
  readonly challenge: number;
  readonly answer: NonNullable<Attempt['answer']>;
  readonly score?: number;
}[] = [
  { daysBeforeEnd: 330, challenge: 0, answer: 'approve' },
  { daysBeforeEnd: 290, challenge: 1, answer: 'approve' },
  { daysBeforeEnd: 230, challenge: 4, answer: 'approve' },
  { daysBeforeEnd: 140, challenge: 3, answer: 'approve', score: 4 },
  { daysBeforeEnd: 75, challenge: 2, answer: 'approve' },
  { daysBeforeEnd: 10, challenge: 10, answer: 'approve' },
  { daysBeforeEnd: 9, challenge: 12, answer: 'ask-for-changes' },
];
const REDEEMS_DAYS_BEFORE_END = [160, 3] as const;

/** The champion of the demo link has a year of her own, so that her home always has something to show: Silver, news, and changes asked for. */
export function yearOfAna(story: Storyteller, { champions, manager, offered }: Cast, days: number): void {
  const champion = champions.get(demoChampionEmail);
  if (!champion) return;
  for (const { daysBeforeEnd, challenge: place, answer, score } of ACTS.filter((act) => act.daysBeforeEnd < days)) {
    story.agenda.plan(
      workingMoment(story.chance, story.now(), [days - daysBeforeEnd, days - daysBeforeEnd]),
      async () => {
        const challenge = offered[place];
        if (challenge)
          await doChallenge(story, { champion, moderator: manager, challenge, stageIndex: 0, answer, score });
      },
    );
  }
  for (const daysBeforeEnd of REDEEMS_DAYS_BEFORE_END.filter((before) => before < days)) {
    story.agenda.plan(workingMoment(story.chance, story.now(), [days - daysBeforeEnd, days - daysBeforeEnd]), () =>
      redeemReward(story, champion, manager),
    );
  }
}
