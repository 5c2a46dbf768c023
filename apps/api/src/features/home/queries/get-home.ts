import { tierRank } from '@rostra/points-engine';
import type { GetHomeInput, GetHomeOutput } from '@rostra/shared/home/get-home.contract';
import { wireInstant } from '../../../db/wire-instant.ts';
import type { Scope } from '../../../db/workspace-scope.ts';
import { listBadgeNews } from '../../badges/index.ts';
import { listNextSteps } from '../../challenges/index.ts';
import { getMember, type Member, ownMemberId } from '../../members/index.ts';
import { getStanding, listTierChanges, readTierBenefits, type SourceDescribers } from '../../points/index.ts';
import { listNews } from './list-news.ts';
import { readDismissed } from './read-dismissed.ts';

/** The champion's home in one answer: the next best step and three more, the standing, an unseen rise, and what happened since last time. */
export async function getHome(
  scope: Scope,
  describers: SourceDescribers,
  { since: asked }: GetHomeInput,
): Promise<GetHomeOutput> {
  const member = await getMember(scope, ownMemberId(scope));
  const since = newsFrom(member, asked);
  const dismissed = await readDismissed(scope, member.id);
  const { next, more } = await listNextSteps(scope, dismissed);
  return {
    asOf: wireInstant(scope.now),
    since: wireInstant(since),
    isFirstVisit: !member.seenAt,
    next,
    more,
    dismissedCount: dismissed.size,
    standing: await getStanding(scope, member.id),
    rise: await findUnseenRise(scope, member),
    newBadge: await findUnseenBadge(scope, member),
    news: await listNews(scope, describers, { memberId: member.id, since }),
  };
}

/** Since the last visit; never since before the member was known: what happened then was no news to anybody here. */
function newsFrom({ seenAt, createdAt }: Member, asked: string | undefined): Date {
  const wanted = asked ? new Date(asked) : (seenAt ?? createdAt);
  return wanted < createdAt ? createdAt : wanted;
}

/** Several steps at once are one rise, from where the champion last knew to be. */
async function findUnseenRise(scope: Scope, { id, seenAt }: Member): Promise<GetHomeOutput['rise']> {
  const steps = await listTierChanges(scope, id, seenAt ?? new Date(0));
  const [latest, earliest] = [steps[0], steps.at(-1)];
  if (!latest || !earliest || tierRank(latest.to) <= tierRank(earliest.from)) return null;
  return { from: earliest.from, to: latest.to, benefits: (await readTierBenefits(scope))(latest.to) };
}

async function findUnseenBadge(scope: Scope, { id, seenAt, createdAt }: Member): Promise<GetHomeOutput['newBadge']> {
  const news = await listBadgeNews(scope, id, { since: seenAt ?? createdAt, limit: BADGES_MAX });
  return news.find(({ kind }) => kind === 'earned')?.badge ?? null;
}

/** Badges looked at for one that was not withdrawn since. */
const BADGES_MAX = 20;
