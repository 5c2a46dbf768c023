import type pg from 'pg';
import {
  lotExpiry,
  policyRegistry,
  type PolicyKey,
  type PolicyVersion,
  versionAt,
} from '../../../packages/points-engine/src/index.ts';

/**
 * Where a lot first departs from the posting that opened it: whose it is, how much it was given, since when and until when it is good, which lot its points
 * were in before; and who used it, and when its points lapsed. Null when nowhere.
 */
export async function lotOriginDifference(client: pg.Client, workspaceId: string): Promise<string | null> {
  for (const { text, tell } of CHECKS) {
    const { rows } = await client.query<{ id: string }>({ text, values: [workspaceId] });
    const [row] = rows;
    if (row) return `lot ${row.id}: ${tell}`;
  }
  return dateDifference(client, workspaceId);
}

const CHECKS = [
  {
    text: `select l.id from lot l
             left join posting p on p.workspace_id = l.workspace_id and p.id = l.posting_id
             left join lot f on f.workspace_id = l.workspace_id and f.id = l.from_lot_id
            where l.workspace_id = $1 and (p.id is null or p.member_id <> l.member_id
                  or p.kind not in ('award', 'grant', 'opening', 'release', 'merge')
                  or (p.kind in ('award', 'grant', 'opening')) <> (l.from_lot_id is null)
                  or (l.from_lot_id is null and l.earned_at <> p.occurred_at)
                  or (l.from_lot_id is not null and l.earned_at is distinct from f.earned_at)
                  or (p.kind = 'release' and l.member_id <> f.member_id)
                  or (p.kind = 'merge' and (l.expires_at <> f.expires_at or l.member_id = f.member_id)))
            order by l.id limit 1`,
    tell: 'is not the one that its posting opened',
  },
  {
    text: `select l.id from lot l
             join posting p on p.workspace_id = l.workspace_id and p.id = l.posting_id and p.kind in ('award', 'grant', 'opening')
            where l.workspace_id = $1 and l.amount <> (
                    select coalesce(sum(case e.bucket when 'status' then 0 when 'owed' then - e.amount else e.amount end), 0)
                      from entry e where e.workspace_id = p.workspace_id and e.posting_id = p.id)
            order by l.id limit 1`,
    tell: 'was given other points than its award',
  },
  {
    text: `select l.id from lot_use u
             join lot l on l.workspace_id = u.workspace_id and l.id = u.lot_id
             join posting p on p.workspace_id = u.workspace_id and p.id = u.posting_id
            where u.workspace_id = $1 and (p.member_id <> l.member_id or (p.kind = 'expiry' and l.expires_at > p.occurred_at))
            order by l.id limit 1`,
    tell: 'was used by somebody else, or lapsed before its day',
  },
] as const;

interface DatedLot {
  readonly id: string;
  readonly kind: 'award' | 'grant' | 'opening' | 'release';
  readonly occurredAt: Date;
  readonly recordedAt: Date;
  readonly expiresAt: Date;
  /** The last day of an opening balance, as its source says; null for none. */
  readonly expiresOn: string | null;
  /** Months as the rule says that paid; null where the policy does. */
  readonly ruleMonths: number | null;
}

/** Days are counted in the zone of their time: zones are 26 hours apart at most, and a clock change is an hour more. */
const ZONES_APART_MS = 27 * 3_600_000;

async function dateDifference(client: pg.Client, workspaceId: string): Promise<string | null> {
  const zone = await client.query<{ timeZone: string }>({
    text: 'select time_zone as "timeZone" from workspace where id = $1',
    values: [workspaceId],
  });
  const { rows: versions } = await client.query<PolicyVersion>({
    text: 'select key, version, value, effective_from as "effectiveFrom" from policy_version where workspace_id = $1',
    values: [workspaceId],
  });
  const { rows: lots } = await client.query<DatedLot>({ text: DATED, values: [workspaceId] });
  const timeZone = zone.rows[0]?.timeZone ?? 'UTC';
  const wrong = lots.find((lot) => {
    const follows = expiryOf(lot, { versions, timeZone });
    return Math.abs(follows.getTime() - lot.expiresAt.getTime()) > ZONES_APART_MS;
  });
  return wrong
    ? `lot ${wrong.id}: is good until ${wrong.expiresAt.toISOString()}, which neither rule nor policy says`
    : null;
}

function expiryOf(
  { kind, occurredAt, recordedAt, expiresOn, ruleMonths }: DatedLot,
  { versions, timeZone }: { readonly versions: readonly PolicyVersion[]; readonly timeZone: string },
): Date {
  const inForce = (key: PolicyKey) =>
    Number(versionAt(versions, key, recordedAt)?.value ?? policyRegistry[key].default);
  if (kind === 'release') return daysAfter(occurredAt, inForce('points.comebackDays'));
  if (expiresOn !== null) return daysAfter(new Date(`${expiresOn}T00:00:00Z`), 1);
  return lotExpiry(occurredAt, timeZone, ruleMonths ?? inForce('points.lotLifeMonths'));
}

function daysAfter(at: Date, days: number): Date {
  return new Date(at.getTime() + days * 24 * 3_600_000);
}

/** Lots of a merge keep their dates, which is held against the lots they come from. */
const DATED = `
select l.id, p.kind, p.occurred_at as "occurredAt", p.recorded_at as "recordedAt", l.expires_at as "expiresAt",
       case when p.kind = 'opening' then substring(p.source_id from ':(\\d{4}-\\d{2}-\\d{2})$') end as "expiresOn",
       (v.terms->>'lotLifeMonths')::int as "ruleMonths"
  from lot l
  join posting p on p.workspace_id = l.workspace_id and p.id = l.posting_id and p.kind in ('award', 'grant', 'opening', 'release')
  left join point_rule_version v on v.workspace_id = p.workspace_id and p.rule = 'rule:' || v.rule_id and v.number = p.rule_version
 where l.workspace_id = $1 order by l.id`;
