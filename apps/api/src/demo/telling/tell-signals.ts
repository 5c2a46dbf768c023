import { receiveSignals } from '../../features/signals/index.ts';
import { systemActor } from '../../db/workspace-scope.ts';
import { daysAfter } from '../moments.ts';
import type { Player, Storyteller } from '../storyteller.ts';
import { certificationRule, demoSignals, type DemoSignals, wrongSignal } from '../world/signals.ts';
import type { Cast } from './season-of-champions.ts';
import { publishRule } from './set-point-rules.ts';

const HOUR_MS = 3_600_000;

/** Other systems tell what they saw during the year, by the way they do in the product; the team makes a rule for it, and takes a wrong one back. */
export function tellSignals(story: Storyteller, cast: Cast, days: number): void {
  const start = story.now();
  const plan = (daysBeforeEnd: number, tell: () => Promise<unknown>) => {
    // Not at a moment of chance: what chance brings to the others stays as it is.
    if (daysBeforeEnd >= days) return;
    story.agenda.plan(daysAfter(start, days - daysBeforeEnd), async () => {
      await tell();
    });
  };
  plan(140, () => publishRule(story, cast.manager, certificationRule));
  for (const told of demoSignals) plan(told.daysBeforeEnd, () => tell(story, cast, told));
  plan(wrongSignal.daysBeforeEnd, () => takeBack(story, cast.manager));
}

async function tell(story: Storyteller, { people }: Cast, { source, kind, about, facts, daysBeforeEnd }: DemoSignals) {
  const occurredAt = new Date(story.now().getTime() - 3 * HOUR_MS).toISOString();
  const signals = about.flatMap((each) => {
    const whom = toWhom(each, people);
    return whom ? [{ id: `${kind}-${daysBeforeEnd}-${each}`, kind, ...whom, occurredAt, ...(facts && { facts }) }] : [];
  });
  if (signals.length === 0) return;
  const inTransaction: Parameters<typeof receiveSignals>[0] = (work) =>
    story.arrange({ ...systemActor, surface: 'demo' }, work);
  await receiveSignals(inTransaction, { source, signals });
}

function toWhom(about: number | string, people: Cast['people']) {
  if (typeof about === 'string')
    return about.includes('@') ? { member: { email: about } } : { account: { name: about } };
  const email = people[about]?.email;
  return email ? { member: { email } } : null;
}

async function takeBack(story: Storyteller, manager: Player): Promise<void> {
  const { source, externalId, reason } = wrongSignal;
  const { rows } = await story.act(manager, (caller) => caller.signals.list({ source, search: externalId }));
  const signalId = rows[0]?.id;
  if (!signalId) return;
  await story.act(manager, (caller) => caller.signals.withdraw({ signalId, reason, idempotencyKey: story.newKey() }));
}
