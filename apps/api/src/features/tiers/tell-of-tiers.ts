import { forecastTier, missingToTier, reviewWindowStart, type TierPolicy, tierRank } from '@rostra/points-engine';
import { readerOf } from '@rostra/shared/workspace/reader';
import type { Scope } from '../../db/workspace-scope.ts';
import { queueMail } from '../mail/index.ts';
import { findRecipients } from '../members/index.ts';
import { readDatedStatus, readPointsPolicy, type TierMove } from '../points/index.ts';
import { getWorkspaceFace } from '../workspace/index.ts';
import { tierMail, type TierNews } from './tier-mail.ts';

/** Mails whose tier is about to end and whose has ended. A rise is told by the portal, where it can be celebrated. */
export async function tellOfTiers(scope: Scope, moves: readonly TierMove[], policy: TierPolicy): Promise<void> {
  const { timeZone } = await readPointsPolicy(scope);
  const face = await getWorkspaceFace(scope);
  const { slug, name: workspaceName } = face;
  const link = `${scope.deps.publicUrl}/w/${slug}/tier`;
  const news = new Map<string, TierNews>();
  for (const move of moves) {
    const told = await newsOf(scope, move, { policy, timeZone });
    if (told) news.set(move.memberId, told);
  }
  for (const { id, name, email: to, language } of await findRecipients(scope, [...news.keys()])) {
    const told = news.get(id);
    const reader = readerOf(face, language);
    if (told) await queueMail(scope, tierMail({ to, name, reader, workspaceName, timeZone, link, news: told }));
  }
}

interface Terms {
  readonly policy: TierPolicy;
  readonly timeZone: string;
}

async function newsOf(scope: Scope, move: TierMove, { policy, timeZone }: Terms): Promise<TierNews | null> {
  const { before, after, reason, statusPoints } = move;
  if (reason === 'grace') return noticeOf(scope, move, { policy, timeZone });
  if (tierRank(after.tier) >= tierRank(before.tier)) return null;
  const missing = missingToTier(before.tier, statusPoints, policy);
  return { kind: 'fall', from: before.tier, to: after.tier, isByPolicy: reason === 'policy', missing };
}

async function noticeOf(
  scope: Scope,
  { memberId, after: standing }: TierMove,
  { policy, timeZone }: Terms,
): Promise<TierNews | null> {
  const { graceEndsAt } = standing;
  const asked = { standing, at: scope.now, timeZone, policy };
  const entries = await readDatedStatus(scope, memberId, reviewWindowStart(asked));
  const { keeping } = forecastTier({ ...asked, entries });
  if (!keeping || !graceEndsAt) return null;
  const { missing, missingNow, renewedUntil, fallsTo } = keeping;
  const shortOf = { missing, missingNow: missingNow ?? missing };
  return { kind: 'notice', tier: standing.tier, graceEndsAt, ...shortOf, renewedUntil, fallsTo };
}
