import type { Role } from '@rostra/points-engine/vocabulary';
import { type Actor, inWorkspace, type Scope, systemActor } from '../db/workspace-scope.ts';
import type { Deps } from '../deps/deps.ts';
import { countAsSent } from '../features/mail/index.ts';
import { appRouter } from '../router.ts';
import { type Agenda, createAgenda } from './agenda.ts';
import { type Chance, seededChance } from './chance.ts';
import { pastJobs } from './past-jobs.ts';
import { repeatableIds } from './repeatable-ids.ts';
import { type SimulatedClock, simulatedClock } from './simulated-clock.ts';

/** A person of the story who can act. */
export interface Player {
  readonly memberId: string;
  readonly role: Role;
}

/** What people can ask of the product: every procedure that exists. */
export type Caller = ReturnType<typeof appRouter.createCaller>;

/** Tells the story: moves the time, and lets people act through the same procedures as in the product. */
export interface Storyteller {
  readonly workspaceId: string;
  readonly chance: Chance;
  readonly agenda: Agenda;
  /** From when on the program team is away: what comes after waits for whoever opens the demo. */
  readonly teamAwayFrom: Date;
  now(): Date;
  newKey(): string;
  /** One call by one person, in a transaction of its own, with its jobs done right after. */
  act<Result>(player: Player, call: (caller: Caller) => Promise<Result>): Promise<Result>;
  /** Runs a use case that has no procedure of its own. */
  arrange<Result>(actor: Actor, work: (scope: Scope) => Promise<Result>): Promise<Result>;
  /** Lets everything happen that is planned until then, with the time moving along. Mails of the past went out at their time. */
  liveUntil(until: Date, onEvent?: (at: Date) => void): Promise<void>;
}

/** Where and when a story plays. */
export interface StorySetting {
  readonly deps: Deps;
  readonly startsAt: Date;
  readonly teamAwayFrom: Date;
  readonly seed: number;
  /** Creates the workspace with the story's own time and ids. */
  readonly found: (deps: Deps) => Promise<string>;
}

/** Begins a story in a workspace of its own. */
export async function beginStory({
  deps: real,
  startsAt,
  teamAwayFrom,
  seed,
  found,
}: StorySetting): Promise<Storyteller> {
  const clock = simulatedClock(startsAt);
  const jobs = pastJobs();
  const deps: Deps = { ...real, clock, jobs: jobs.queue, newId: repeatableIds(clock, seed) };
  const workspaceId = await found(deps);
  const agenda = createAgenda();
  return {
    workspaceId,
    agenda,
    teamAwayFrom,
    chance: seededChance(seed),
    now: () => clock.now(),
    newKey: () => deps.newId(),
    async act(player, call) {
      const result = await call(callerFor(deps, workspaceId, player));
      await jobs.doAll(deps);
      return result;
    },
    async arrange(actor, work) {
      const result = await inWorkspace(deps, { workspaceId, actor, requestId: 'demo' }, work);
      await jobs.doAll(deps);
      return result;
    },
    async liveUntil(until, onEvent) {
      await live({ agenda, clock }, until, onEvent);
      await inWorkspace(deps, { workspaceId, actor: systemActor, requestId: 'demo' }, countAsSent);
    },
  };
}

async function live(
  { agenda, clock }: { readonly agenda: Agenda; readonly clock: SimulatedClock },
  until: Date,
  onEvent?: (at: Date) => void,
): Promise<void> {
  for (let event = agenda.takeNext(until); event; event = agenda.takeNext(until)) {
    if (event.at > clock.now()) clock.moveTo(event.at);
    await event.happen();
    onEvent?.(event.at);
  }
  clock.moveTo(until);
}

function callerFor(deps: Deps, workspaceId: string, player: Player): Caller {
  return appRouter.createCaller({
    deps,
    requestId: 'demo',
    callerAddress: 'demo',
    sessionCookie: { set: () => {}, clear: () => {} },
    signedIn: async () => ({
      ...player,
      workspaceId,
      surface: 'demo',
      tokenId: workspaceId,
      provenAt: deps.clock.now(),
    }),
  });
}
