import { Trans } from '@lingui/react/macro';
import type { HomeNews } from '@rostra/shared/home/home-news.schema';
import type { ReactNode } from 'react';
import { classNames } from '../../../ui/class-names.ts';
import { type Tone, ToneShape } from '../../../ui/feedback/tone-shape.tsx';
import { RelativeTime } from '../../../ui/format/relative-time.tsx';
import { Points } from '../../../ui/points/points.tsx';
import { useBadgeWords } from '../../../ui/points/use-badge-words.ts';
import { useTierName } from '../../../ui/points/use-tier-name.ts';
import { TextLink } from '../../../ui/text/text-link.tsx';
import classes from './home.module.css';

/** What `NewsLine` takes. */
export interface NewsLineProps {
  readonly workspace: string;
  readonly line: HomeNews;
}

/** One thing that happened, with the way to it. */
export function NewsLine({ workspace, line }: NewsLineProps) {
  const tone = toneOf(line);
  return (
    <li className={classes.line}>
      <span className={classNames(classes.shape, classes[tone])}>
        <ToneShape tone={tone} />
      </span>
      <span className={classes.words}>
        <Words workspace={workspace} line={line} />
      </span>
      <span className={classes.when}>
        <RelativeTime at={line.at} />
      </span>
    </li>
  );
}

function Words({ workspace, line }: NewsLineProps): ReactNode {
  const tierName = useTierName();
  const badgeWords = useBadgeWords();
  switch (line.kind) {
    case 'approved':
    case 'changes-asked':
    case 'declined':
      return <ChallengeWords workspace={workspace} line={line} />;
    case 'redemption':
      return <RedemptionWords workspace={workspace} line={line} />;
    case 'tier':
      return (
        <TextLink to="/w/$workspace/tier" params={{ workspace }}>
          {line.to === 'none' ? (
            <Trans>{tierName(line.from)} has ended</Trans>
          ) : (
            <Trans>You are {tierName(line.to)} now</Trans>
          )}
        </TextLink>
      );
    case 'badge': {
      const { name } = badgeWords(line.badge);
      return (
        <TextLink to="/w/$workspace/leaderboard" params={{ workspace }} hash="badges">
          {line.isWithdrawn ? (
            <Trans>Badge withdrawn, as what it rested on was taken back: {name}</Trans>
          ) : (
            <Trans>New badge: {name}</Trans>
          )}
        </TextLink>
      );
    }
    case 'points-earned':
    case 'points-given':
    case 'points-taken-back':
    case 'points-expired':
      return <PointsWords workspace={workspace} line={line} />;
    case 'beta-opened':
    case 'beta-seat':
    case 'beta-removed':
      return <BetaWords workspace={workspace} line={line} />;
  }
}

type LineOf<Kind extends HomeNews['kind']> = Extract<HomeNews, { kind: Kind }>;

interface PointsWordsProps {
  readonly workspace: string;
  readonly line: LineOf<'points-earned' | 'points-given' | 'points-taken-back' | 'points-expired'>;
}

function PointsWords({ workspace, line }: PointsWordsProps) {
  const { kind, postingId, points } = line;
  const said = kind === 'points-earned' ? line.title : kind === 'points-expired' ? null : line.reason;
  return (
    <>
      <TextLink to="/w/$workspace/points" params={{ workspace }} search={{ why: postingId }}>
        <WhatBecame kind={kind} points={<Points value={points} isChange={kind === 'points-earned'} />} />
      </TextLink>
      {said ? `: ${said}` : null}
    </>
  );
}

interface WhatBecameProps {
  readonly kind: PointsWordsProps['line']['kind'];
  readonly points: ReactNode;
}

function WhatBecame({ kind, points }: WhatBecameProps) {
  switch (kind) {
    case 'points-earned':
      return <Trans>{points} earned</Trans>;
    case 'points-given':
      return <Trans>{points} given to you</Trans>;
    case 'points-taken-back':
      return <Trans>{points} taken back</Trans>;
    case 'points-expired':
      return <Trans>{points} expired</Trans>;
  }
}

interface ChallengeWordsProps {
  readonly workspace: string;
  readonly line: LineOf<'approved' | 'changes-asked' | 'declined'>;
}

function ChallengeWords({ workspace, line }: ChallengeWordsProps) {
  const title = (
    <TextLink to="/w/$workspace/challenges/$challengeId" params={{ workspace, challengeId: line.challengeId }}>
      {line.title}
    </TextLink>
  );
  switch (line.kind) {
    case 'changes-asked':
      return <Trans>Changes asked for: {title}</Trans>;
    case 'declined':
      return <Trans>Declined, with the reason: {title}</Trans>;
    case 'approved':
      return (
        <>
          <Trans>Approved: {title}</Trans>
          {line.stageTitle ? `, ${line.stageTitle}` : null}{' '}
          {line.points > 0 ? <AwardedPoints workspace={workspace} line={line} /> : null}
        </>
      );
  }
}

function AwardedPoints({ workspace, line }: { readonly workspace: string; readonly line: LineOf<'approved'> }) {
  const points = <Points value={line.points} isChange />;
  if (!line.postingId) return points;
  return (
    <TextLink to="/w/$workspace/points" params={{ workspace }} search={{ why: line.postingId }}>
      {points}
    </TextLink>
  );
}

function RedemptionWords({ workspace, line }: { readonly workspace: string; readonly line: LineOf<'redemption'> }) {
  const title = (
    <TextLink
      to="/w/$workspace/rewards/redemptions/$redemptionId"
      params={{ workspace, redemptionId: line.redemptionId }}
    >
      {line.title}
    </TextLink>
  );
  switch (line.state) {
    case 'requested':
      return <Trans>Requested: {title}</Trans>;
    case 'approved':
      return <Trans>On its way to you: {title}</Trans>;
    case 'fulfilled':
      return <Trans>Handed over: {title}</Trans>;
    case 'cancelled':
      return <Trans>Cancelled, your points are back: {title}</Trans>;
    case 'rejected':
      return <Trans>Not possible this time, your points are back: {title}</Trans>;
    case 'failed':
      return <Trans>Could not be handed over, your points are back: {title}</Trans>;
  }
}

interface BetaWordsProps {
  readonly workspace: string;
  readonly line: LineOf<'beta-opened' | 'beta-seat' | 'beta-removed'>;
}

function BetaWords({ workspace, line }: BetaWordsProps) {
  const title = (
    <TextLink to="/w/$workspace/betas/$betaId" params={{ workspace, betaId: line.betaId }}>
      {line.title}
    </TextLink>
  );
  switch (line.kind) {
    case 'beta-opened':
      return <Trans>New beta: {title}</Trans>;
    case 'beta-seat':
      return <Trans>You are in: {title}</Trans>;
    case 'beta-removed':
      return (
        <>
          <Trans>No longer in: {title}</Trans>
          {line.reason ? `. ${line.reason}` : null}
        </>
      );
  }
}

function toneOf(line: HomeNews): Tone {
  switch (line.kind) {
    case 'approved':
    case 'points-earned':
    case 'points-given':
    case 'beta-seat':
      return 'good';
    case 'tier':
      return isRise(line) ? 'good' : 'neutral';
    case 'badge':
      return line.isWithdrawn ? 'bad' : 'good';
    case 'changes-asked':
      return 'caution';
    case 'declined':
    case 'points-taken-back':
    case 'beta-removed':
      return 'bad';
    case 'beta-opened':
    case 'points-expired':
      return 'neutral';
    case 'redemption':
      return redemptionTone(line.state);
  }
}

const TIERS = ['none', 'bronze', 'silver', 'gold'] as const;

function isRise({ from, to }: LineOf<'tier'>): boolean {
  return TIERS.indexOf(to) > TIERS.indexOf(from);
}

function redemptionTone(state: LineOf<'redemption'>['state']): Tone {
  if (state === 'fulfilled') return 'good';
  return state === 'requested' || state === 'approved' ? 'progress' : 'bad';
}
