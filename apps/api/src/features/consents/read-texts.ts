import type { ConsentKind, ConsentTextView } from '@rostra/shared/consents/consent-text.schema';
import { wireInstant } from '../../db/wire-instant.ts';
import type { Scope } from '../../db/workspace-scope.ts';

/** The version in force of each text, in the order they are asked; kinds the workspace never published are absent. */
export async function readTexts(scope: Scope): Promise<ConsentTextView[]> {
  const rows = await scope.em.execute<ConsentTextView[]>(
    `select distinct on (kind) kind, version, body, published_at as "publishedAt" from consent_text
      where workspace_id = ? order by kind desc, version desc`,
    [scope.workspaceId],
  );
  return rows.map((row) => ({ ...row, publishedAt: wireInstant(row.publishedAt) }));
}

/** What a member said last, per kind: the version they agree to, or 0 when they took it back or never said anything. */
export async function readAgreed(scope: Scope, memberId: string): Promise<ReadonlyMap<ConsentKind, number>> {
  const rows = await scope.em.execute<{ kind: ConsentKind; version: number }[]>(
    `select distinct on (kind) kind, case answer when 'agreed' then version else 0 end as version from consent_event
      where workspace_id = ? and member_id = ? order by kind, at desc, id desc`,
    [scope.workspaceId, memberId],
  );
  return new Map(rows.map(({ kind, version }) => [kind, version]));
}
