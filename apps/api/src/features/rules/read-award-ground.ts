import {
  type AwardFacts,
  type AwardRules,
  type Calendar,
  defaultRules,
  prepareAwardRules,
  type PublishedCampaign,
  type PublishedRule,
} from '@rostra/points-engine';
import type { CampaignTerms, PointRuleTerms, RuleTerms } from '@rostra/shared/rules/rule-terms.schema';
import { type Asked, askTogether } from '../../db/ask-together.ts';
import type { Scope } from '../../db/workspace-scope.ts';
import { AppError } from '../../errors/app-error.ts';
import { type FoundMember, keepPointsPolicy, policyColumn, type PolicyRow } from '../points/index.ts';

/** Whose deed, and when it happened: what was in force then counts. */
export interface DeedPlace {
  /** Null: of somebody of whom nothing is known, to try rules on. */
  readonly memberId: string | null;
  readonly occurredAt: Date;
}

/** Where a statement finds a deed: as a member is found, with a column `occurred_at` beside `member_id`. */
export type FoundDeed = FoundMember;

/** Everything an award is weighed by but the deed itself and what limits have given out. */
export interface AwardGround {
  readonly memberId: string | null;
  readonly accountId: string | null;
  readonly calendar: Calendar;
  /** What is known of the member and the account. */
  readonly facts: AwardFacts;
  readonly rules: AwardRules;
  /** Whether the member chose to keep a weekly streak. */
  readonly keepsStreak: boolean;
  /** What is in force of the workspace's own, in order. */
  readonly inForce: readonly RuleRow[];
  /** Names of rules and campaigns, by the names that postings keep of them. */
  readonly names: ReadonlyMap<string, RuleName>;
}

/** Rules ready for a workspace that has published none of its own: prepared once, as most awards are weighed by them. */
const ofTheHouse = prepareRules([]);

/** A rule or campaign as people know it. */
export interface RuleName {
  readonly id: string;
  readonly name: string;
  /** `yyyy-mm-dd`; null: without an end. */
  readonly lastDay: string | null;
}

/**
 * Reads what a member's deed is weighed by, in one query: the rules and campaigns in force when it happened, the member, the account and the
 * calendar. What a workspace's own rules leave over, the rules of the house pay (rule 1, defaults per act).
 *
 * @throws AppError `not-found`
 */
export async function readAwardGround(scope: Scope, place: DeedPlace): Promise<AwardGround> {
  const [[row]] = await askTogether<[GroundRow]>(scope, [awardGround(namedDeed(scope, place))]);
  return keepGround(scope, place, row);
}

/** A deed that the caller can name. */
export function namedDeed({ workspaceId }: Scope, { memberId, occurredAt }: DeedPlace): FoundDeed {
  const from = '(select $2::uuid as member_id, $3::timestamptz as occurred_at where $1::uuid is not null)';
  return { from, parameters: [workspaceId, memberId, occurredAt] };
}

/** What `awardGround` answered, as the ground of an award. @throws AppError `not-found` */
export function keepGround(scope: Scope, place: DeedPlace, row: GroundRow | undefined): AwardGround {
  if (!row || (place.memberId !== null && row.joinedAt === null)) throw new AppError('not-found');
  keepPointsPolicy(scope, row.policy);
  return toGround(row, place);
}

/** The query of `readAwardGround` for a deed that is found by the same message. */
export function awardGround({ from, parameters }: FoundDeed): Asked<GroundRow> {
  return { sql: groundOf(from), parameters };
}

const groundOf = (deed: string) => `
select m.tier, m.title, m.created_at as "joinedAt", a.id as "accountId", a.name as "accountName", a.segment, a.region,
       w.time_zone as "timeZone", ${policyColumn},
       exists (select from streak_choice k where k.workspace_id = m.workspace_id and k.member_id = m.id and k.is_on) as "keepsStreak",
       (select coalesce(jsonb_agg(jsonb_build_object(
                 'id', r.id, 'position', r.position, 'version', v.number, 'name', v.name, 'terms', v.terms)
                 order by r.position, r.id), '[]')
          from point_rule_version v
          join point_rule r on r.workspace_id = v.workspace_id and r.id = v.rule_id
         where v.workspace_id = w.id and v.state = 'published' and v.effective_from <= d.occurred_at
           and (v.effective_until is null or v.effective_until > d.occurred_at)) as rules
  from workspace w
  cross join ${deed} d
  left join member m on m.workspace_id = w.id and m.id = d.member_id
  left join account a on a.workspace_id = m.workspace_id and a.id = m.account_id
 where w.id = $1`;

/** What `awardGround` answers. */
export interface GroundRow {
  readonly tier: string | null;
  readonly title: string | null;
  readonly joinedAt: string | null;
  readonly accountId: string | null;
  readonly accountName: string | null;
  readonly segment: string | null;
  readonly region: string | null;
  readonly timeZone: string;
  readonly policy: PolicyRow;
  readonly keepsStreak: boolean;
  readonly rules: readonly RuleRow[];
}

/** A version in force. */
export interface RuleRow {
  readonly id: string;
  /** Among those of its kind. */
  readonly position: number;
  readonly version: number;
  readonly name: string;
  readonly terms: RuleTerms;
}

function toGround(row: GroundRow, { memberId, occurredAt }: DeedPlace): AwardGround {
  const { tier, title, joinedAt, accountId, accountName, segment, region, timeZone, keepsStreak, rules } = row;
  return {
    memberId,
    accountId,
    calendar: { timeZone, yearStartMonth: row.policy.yearStartMonth },
    facts: {
      'member.tier': tier,
      'member.title': title,
      'member.daysSinceJoined': joinedAt && calendarDays(new Date(joinedAt), occurredAt, timeZone),
      'account.name': accountName,
      'account.segment': segment,
      'account.region': region,
    },
    keepsStreak,
    ...(rules.length === 0 ? ofTheHouse : prepareRules(rules)),
  };
}

/** Rules and campaigns made ready, each list in its order, the rules of the house after the workspace's own. */
export function prepareRules(rows: readonly RuleRow[]): Pick<AwardGround, 'rules' | 'inForce' | 'names'> {
  const rules: PublishedRule[] = [];
  const campaigns: PublishedCampaign[] = [];
  for (const row of rows) {
    if (isRule(row)) rules.push({ ruleVersion: { rule: postedName(row), version: row.version }, terms: row.terms });
    if (isCampaign(row)) {
      campaigns.push({ campaign: postedName(row), version: row.version, terms: row.terms, endedAt: null });
    }
  }
  return {
    rules: prepareAwardRules({ rules: [...rules, ...defaultRules], campaigns }),
    inForce: rows,
    names: new Map(
      rows.map((row) => [postedName(row), { id: row.id, name: row.name, lastDay: row.terms.window.lastDay }]),
    ),
  };
}

/** The stable name under which postings know a rule or a campaign. */
function postedName({ id, terms }: RuleRow): string {
  return `${terms.kind}:${id}`;
}

function isRule(row: RuleRow): row is RuleRow & { readonly terms: PointRuleTerms } {
  return row.terms.kind === 'rule';
}

function isCampaign(row: RuleRow): row is RuleRow & { readonly terms: CampaignTerms } {
  return row.terms.kind === 'campaign';
}

function calendarDays(from: Date, to: Date, timeZone: string): number {
  const day = (at: Date) =>
    Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(timeZone).toPlainDate();
  return day(from).until(day(to)).days;
}
