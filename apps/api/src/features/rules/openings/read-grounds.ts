import type { AwardFacts } from '@rostra/points-engine';
import type { Scope } from '../../../db/workspace-scope.ts';
import { readPointsPolicy } from '../../points/index.ts';
import { readRulesInForce } from '../queries/read-rules-in-force.ts';
import { type AwardGround, prepareRules } from '../read-award-ground.ts';

interface MemberRow {
  readonly memberId: string;
  readonly tier: string;
  readonly title: string | null;
  readonly daysSinceJoined: number;
  readonly accountId: string | null;
  readonly accountName: string | null;
  readonly segment: string | null;
  readonly region: string | null;
  readonly keepsStreak: boolean;
}

/**
 * What the deeds of many members at one moment are weighed by, by member id; who is not in the workspace is left out. The same as `readAwardGround`
 * gives for one, with two queries however many they are and the rules made ready once.
 */
export async function readGrounds(
  scope: Scope,
  memberIds: readonly string[],
  occurredAt: Date,
): Promise<ReadonlyMap<string, AwardGround>> {
  const { timeZone } = await readPointsPolicy(scope);
  const ready = prepareRules(await readRulesInForce(scope, occurredAt));
  const rows = await scope.em.execute<MemberRow[]>(
    `select m.id as "memberId", m.tier, m.title, (? at time zone z.zone)::date - (m.created_at at time zone z.zone)::date as "daysSinceJoined",
            a.id as "accountId", a.name as "accountName", a.segment, a.region,
            exists (select from streak_choice k where k.workspace_id = m.workspace_id and k.member_id = m.id and k.is_on) as "keepsStreak"
       from (select ?::text as zone) z
       join member m on m.workspace_id = ? and m.id in (select jsonb_array_elements_text(?::jsonb)::uuid)
       left join account a on a.workspace_id = m.workspace_id and a.id = m.account_id`,
    [occurredAt, timeZone, scope.workspaceId, JSON.stringify(memberIds)],
  );
  return new Map(
    rows.map((row) => [
      row.memberId,
      {
        memberId: row.memberId,
        accountId: row.accountId,
        calendar: { timeZone, yearStartMonth: 1 },
        facts: factsOf(row),
        keepsStreak: row.keepsStreak,
        ...ready,
      },
    ]),
  );
}

function factsOf({ tier, title, daysSinceJoined, accountName, segment, region }: MemberRow): AwardFacts {
  return {
    'member.tier': tier,
    'member.title': title,
    'member.daysSinceJoined': daysSinceJoined,
    'account.name': accountName,
    'account.segment': segment,
    'account.region': region,
  };
}
