import type { Player, Storyteller } from '../storyteller.ts';
import { daysAfter, workingMoment } from '../moments.ts';
import { type DemoBeta, demoBetas } from '../world/betas.ts';
import { isRefusal } from './do-challenge.ts';
import type { Cast } from './season-of-champions.ts';

/** How many of the champions are curious about a beta, out of 1. */
const CURIOUS = 0.16;

/** Plans the betas: each is offered on its day, curious champions ask for a seat within weeks, and staff admit some where they choose. */
export function openBetas(story: Storyteller, cast: Cast, lastDay: number): void {
  for (const beta of demoBetas.filter((candidate) => candidate.openedOnDay < lastDay)) {
    story.agenda.plan(daysAfter(story.now(), beta.openedOnDay), () => open(story, cast, beta));
  }
}

async function open(story: Storyteller, { manager, champions }: Cast, brief: DemoBeta): Promise<void> {
  const { openedOnDay: _, ...fields } = brief;
  const draft = await story.act(manager, (caller) =>
    caller.betas.create({ ...fields, opensAt: null, closesAt: null, idempotencyKey: story.newKey() }),
  );
  await story.act(manager, (caller) =>
    caller.betas.offer({ betaId: draft.id, version: draft.version, idempotencyKey: story.newKey() }),
  );
  for (const champion of champions.values()) {
    if (!story.chance.hits(CURIOUS)) continue;
    story.agenda.plan(workingMoment(story.chance, story.now(), [1, 60]), () => join(story, champion, draft.id));
  }
  if (brief.admission === 'by-choice') {
    for (const weeks of [2, 4, 6])
      story.agenda.plan(daysAfter(story.now(), weeks * 7), () => admit(story, manager, draft.id));
  }
}

async function join(story: Storyteller, champion: Player, betaId: string): Promise<void> {
  try {
    await story.act(champion, (caller) => caller.betas.join({ betaId, idempotencyKey: story.newKey() }));
  } catch (error) {
    if (!isRefusal(error)) throw error;
  }
}

/** Staff take two of those who wait, not always the first. */
async function admit(story: Storyteller, manager: Player, betaId: string): Promise<void> {
  const { rows } = await story.act(manager, (caller) =>
    caller.betas.enrolments({ betaId, search: '', state: 'waitlisted', page: 1, pageSize: 10 }),
  );
  for (const row of rows.filter(() => story.chance.hits(0.6)).slice(0, 2)) {
    try {
      await story.act(manager, (caller) =>
        caller.betas.admit({ betaId, memberId: row.champion.id, idempotencyKey: story.newKey() }),
      );
    } catch (error) {
      if (!isRefusal(error)) throw error;
    }
  }
}
