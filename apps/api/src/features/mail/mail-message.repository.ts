import { prepared } from '../../db/prepared.ts';
import type { Scope } from '../../db/workspace-scope.ts';

/** A mail whose turn it is, locked until the end of the transaction. */
export interface DueMail {
  readonly id: string;
  /** How often it was tried in vain. */
  readonly tries: number;
  /** What a mail server is handed; null when the mail was removed meanwhile, with the person it was for. */
  readonly letter: {
    readonly to: string;
    readonly subject: string;
    readonly text: string;
    readonly html: string;
  } | null;
}

type DueRow = { readonly id: string; readonly tries: number } & {
  [Field in 'to' | 'subject' | 'text' | 'html']: string | null;
};

/** The mail that waits longest of those whose turn it is; null when there is none that no other worker has in hand. */
export async function lockDueMail(scope: Scope): Promise<DueMail | null> {
  const [row] = await prepared<DueRow>(
    scope,
    `select d.mail_id as id, d.tries, m.to_address as "to", m.subject, m.text, m.html
       from mail_due d left join mail_message m on m.workspace_id = d.workspace_id and m.id = d.mail_id and m.state = 'queued'
      where d.workspace_id = $1 and d.due_at <= $2 order by d.due_at limit 1 for update of d skip locked`,
    [scope.workspaceId, scope.now],
  );
  if (!row) return null;
  const { id, tries, to, subject, text, html } = row;
  const isThere = to !== null && subject !== null && text !== null && html !== null;
  return { id, tries, letter: isThere ? { to, subject, text, html } : null };
}

/** Keeps mails for the mailbox page, as many as stated at most; gives how many were due. */
export async function keepDueMails(scope: Scope, countMax: number): Promise<number> {
  const [row] = await prepared<{ readonly due: number }>(
    scope,
    `with due as (
       delete from mail_due where (workspace_id, mail_id) in (
         select workspace_id, mail_id from mail_due where workspace_id = $1 and due_at <= $2 order by due_at limit $3 for update skip locked)
       returning mail_id
     ), kept as (
       update mail_message m set state = 'kept' from due where m.workspace_id = $1 and m.id = due.mail_id and m.state = 'queued'
     )
     select count(*)::int as due from due`,
    [scope.workspaceId, scope.now, countMax],
  );
  return row?.due ?? 0;
}

/** The workspaces where a mail's turn has come. One that is still being filled, and has no address yet, waits until it has. */
export const DUE_WORKSPACES = `select workspace_id as "workspaceId" from workspace_address a
  where exists (select from mail_due d where d.workspace_id = a.workspace_id and d.due_at <= ?)`;
