import { visitorActor } from '../../db/workspace-scope.ts';
import { joinByProvenAddress } from '../../features/joining/index.ts';
import { daysAfter } from '../moments.ts';
import type { Player, Storyteller } from '../storyteller.ts';
import { demoAccounts } from '../world/accounts.ts';

/** Accounts whose mail domain the manager writes down. */
const DOMAINS = 8;

/** Who asked to join, how many days before the end; the last ones wait for whoever opens the demo. */
const ASKERS = [
  {
    daysBeforeEnd: 24,
    name: 'Rolf Backhaus',
    email: 'rolf@freelance-desk.example',
    note: 'I write about logistics software and would like to look around.',
    words: 'This program is for customers of Halden. We would be glad to answer your questions by mail.',
  },
  {
    daysBeforeEnd: 2.2,
    name: 'Ingrid Solheim',
    email: 'ingrid.solheim@northwind.example',
    note: 'I work with Ana Ruiz; she told me about the beta of the offline mode.',
    words: null,
  },
  {
    daysBeforeEnd: 1.4,
    name: 'Tomás Ferreira',
    email: 'tomas@ferreira-consulting.example',
    note: 'I run the rollout at Calder Bank as an outside consultant.',
    words: null,
  },
  { daysBeforeEnd: 0.2, name: 'Wen Zhao', email: 'wen.zhao@calder.example', note: '', words: null },
] as const;

/** The administrator lets the team decide who joins, the manager writes mail domains down, and people ask. */
export function letPeopleIn(story: Storyteller, { manager, admin }: { manager: Player; admin: Player }, days: number) {
  const start = story.now();
  const plan = (daysBeforeEnd: number, tell: () => Promise<void>) => {
    if (daysBeforeEnd < days) story.agenda.plan(daysAfter(start, days - daysBeforeEnd), tell);
  };
  plan(30, () => chooseJoining(story, admin));
  plan(29, () => writeDomains(story, manager));
  for (const asker of ASKERS) {
    const { daysBeforeEnd, words, ...stranger } = asker;
    plan(daysBeforeEnd, async () => {
      await story.arrange({ ...visitorActor, surface: 'demo' }, (scope) => joinByProvenAddress(scope, stranger));
    });
    if (words !== null) plan(daysBeforeEnd - 1, () => turnAway(story, manager, { email: stranger.email, words }));
  }
}

async function chooseJoining(story: Storyteller, admin: Player): Promise<void> {
  await story.act(admin, async ({ signInWays }) => {
    const { changedAt: _at, changedBy: _by, ...ways } = (await signInWays.settings()).policy;
    await signInWays.change({ ...ways, joining: 'approval', idempotencyKey: story.newKey() });
  });
}

async function writeDomains(story: Storyteller, manager: Player): Promise<void> {
  const accounts = await story.act(manager, (caller) => caller.joining.accounts());
  for (const { name, domain } of demoAccounts.slice(0, DOMAINS)) {
    const account = accounts.find((known) => known.name === name);
    if (!account) continue;
    const owned = { accountId: account.id, domain, idempotencyKey: story.newKey() };
    await story.act(manager, (caller) => caller.joining.addDomain(owned));
  }
}

async function turnAway(
  story: Storyteller,
  manager: Player,
  { email, words }: { readonly email: string; readonly words: string },
): Promise<void> {
  await story.act(manager, async ({ joining }) => {
    const { rows } = await joining.requests({ search: email });
    for (const { id: requestId } of rows) await joining.decline({ requestId, words, idempotencyKey: story.newKey() });
  });
}
