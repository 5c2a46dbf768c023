import { daysAfter } from '../moments.ts';
import type { Player, Storyteller } from '../storyteller.ts';

/** Who is asked to join the team, how many days before the end: one let it lie until the link ran out, one was asked yesterday. */
const COLLEAGUES = [
  { daysBeforeEnd: 12, name: 'Henrik Dahl', email: 'henrik.dahl@halden.example', role: 'sales' },
  { daysBeforeEnd: 1.1, name: 'Amara Okafor', email: 'amara.okafor@halden.example', role: 'csm' },
] as const;

/** The administrator invites colleagues who have not answered yet. */
export function inviteColleagues(story: Storyteller, admin: Player, days: number): void {
  const start = story.now();
  for (const { daysBeforeEnd, ...colleague } of COLLEAGUES) {
    if (daysBeforeEnd >= days) continue;
    story.agenda.plan(daysAfter(start, days - daysBeforeEnd), async () => {
      await story.act(admin, ({ staff }) => staff.invite({ ...colleague, idempotencyKey: story.newKey() }));
    });
  }
}
