import type { ConsentEventView, ListOwnConsentsOutput } from '@rostra/shared/consents/list-own-consents.contract';
import { wireInstant } from '../../../db/wire-instant.ts';
import type { Scope } from '../../../db/workspace-scope.ts';
import { ownMemberId } from '../../members/index.ts';
import { readTexts } from '../read-texts.ts';

/** The texts in force, and everything the caller ever said to any version, the latest first. */
export async function listOwnConsents(scope: Scope): Promise<ListOwnConsentsOutput> {
  const events = await scope.em.execute<ConsentEventView[]>(
    `select kind, version, answer, at, surface from consent_event
      where workspace_id = ? and member_id = ? order by at desc, id desc`,
    [scope.workspaceId, ownMemberId(scope)],
  );
  return { texts: await readTexts(scope), events: events.map((event) => ({ ...event, at: wireInstant(event.at) })) };
}
