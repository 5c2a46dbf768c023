import { sessionLimits } from './session-limits.ts';

/** A condition of SQL on `token t`, with `?` placeholders. */
export interface SqlCondition {
  readonly sql: string;
  readonly parameters: readonly Date[];
}

/** Which tokens are sessions that still let somebody in: not ended, not too old, not too long unused. */
export function livingSession(now: Date): SqlCondition {
  return {
    sql: `t.purpose = 'session' and t.consumed_at is null and t.expires_at > ?
      and coalesce(t.seen_at, t.created_at) > case t.surface when 'portal' then ?::timestamptz when 'console' then ?::timestamptz
                                              else '-infinity'::timestamptz end`,
    parameters: [now, idleSince(now, 'portal'), idleSince(now, 'console')],
  };
}

function idleSince(now: Date, surface: 'portal' | 'console'): Date {
  return new Date(now.getTime() - (sessionLimits[surface].idleMs ?? 0));
}
