import type pg from 'pg';

/** An entry as its link covers it, with what stands beside it. */
export interface StoredEntry {
  readonly id: string;
  /** The text that is hashed: every column of the entry as one JSON array. */
  readonly content: string;
  readonly personalHash: string | null;
  readonly salt: string | null;
  readonly detail: string | null;
  /** Whether the person it speaks of was erased: then the personal part is rightly gone. */
  readonly isErased: boolean;
  readonly isWaiting: boolean;
}

/** A link as it is stored. */
export interface StoredLink {
  readonly sequence: number;
  readonly eventId: string;
  readonly hash: string;
}

/** Where the chain ended in one night. */
export interface StoredHead {
  readonly night: string;
  readonly sequence: number;
  readonly hash: string;
}

/** The audit log of a workspace with its chain and the published heads. */
export interface StoredAuditLog {
  readonly entries: ReadonlyMap<string, StoredEntry>;
  readonly links: readonly StoredLink[];
  readonly heads: readonly StoredHead[];
}

/** Reads all of it. Written for this proof alone: it shares no code with what writes the chain. */
export async function readAuditLog(client: pg.Client, workspaceId: string): Promise<StoredAuditLog> {
  const values = [workspaceId];
  const { rows: entries } = await client.query<StoredEntry>({ text: ENTRIES, values });
  const { rows: links } = await client.query<StoredLink>({
    text: `select sequence::int as sequence, event_id as "eventId", hash from audit_link where workspace_id = $1 order by audit_link.sequence`,
    values,
  });
  const { rows: heads } = await client.query<StoredHead>({
    text: `select to_char(night, 'YYYY-MM-DD') as night, sequence::int as sequence, hash from audit_head
            where workspace_id = $1 order by audit_head.night`,
    values,
  });
  return { entries: new Map(entries.map((entry) => [entry.id, entry])), links, heads };
}

const ENTRIES = `
select e.id, jsonb_build_array(e.id, to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), e.actor_id, e.actor_role, e.surface, e.action,
         e.subject_type, e.subject_id, e.before, e.after, e.personal_hash, e.request_id)::text as content,
       e.personal_hash as "personalHash", p.salt, p.detail,
       exists (select from member m where m.workspace_id = e.workspace_id and m.erased_at is not null and m.id = coalesce(s.member_id, r.member_id, n.member_id,
         g.member_id, t.member_id, e.subject_id)) as "isErased",
       d.event_id is not null as "isWaiting"
  from audit_event e
  left join audit_personal p on p.workspace_id = e.workspace_id and p.event_id = e.id
  left join audit_due d on d.workspace_id = e.workspace_id and d.event_id = e.id
  left join submission s on s.workspace_id = e.workspace_id and s.id = e.subject_id
  left join redemption r on r.workspace_id = e.workspace_id and r.id = e.subject_id
  left join enrolment n on n.workspace_id = e.workspace_id and n.id = e.subject_id
  left join point_grant g on g.workspace_id = e.workspace_id and g.id = e.subject_id
  left join posting t on t.workspace_id = e.workspace_id and t.id = e.subject_id
 where e.workspace_id = $1`;
