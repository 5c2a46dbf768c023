import { Plural, Trans } from '@lingui/react/macro';
import type {
  ChallengeCard as Challenge,
  ChallengeWorth as Worth,
} from '@rostra/shared/challenges/challenge-card.schema';
import { useId } from 'react';
import { PromisedPoints } from '../../../ui/awards/promised-points.tsx';
import { ChallengeCover } from '../../../ui/covers/challenge-cover.tsx';
import { useChallengeKindName } from '../../../ui/covers/use-challenge-kind-name.ts';
import { Badge } from '../../../ui/feedback/badge.tsx';
import { AboutTime } from '../../../ui/format/about-time.tsx';
import { DateText } from '../../../ui/format/date-text.tsx';
import { LastDay } from '../../../ui/format/last-day.tsx';
import { Card } from '../../../ui/layout/card.tsx';
import { CardLink } from '../../../ui/layout/card-link.tsx';
import { Row } from '../../../ui/layout/row.tsx';
import { Points } from '../../../ui/points/points.tsx';
import { Heading } from '../../../ui/text/heading.tsx';
import { useWhyNotWords } from '../use-why-not-words.ts';
import classes from './challenge-card.module.css';
import { OwnState } from './own-state.tsx';

/** What `ChallengeCard` takes. */
export interface ChallengeCardProps {
  readonly challenge: Challenge;
  readonly workspace: string;
}

/** A challenge in the list: what, how long, until when, what it earns, and where one's own submission is. */
export function ChallengeCard({ challenge, workspace }: ChallengeCardProps) {
  const titleId = useId();
  const kindName = useChallengeKindName();
  const { id, kind, title, summary, group } = challenge;
  return (
    <Card
      as="li"
      labelledBy={titleId}
      // What is behind somebody need not shine any more.
      cover={group === 'done' ? null : <ChallengeCover kind={kind} seed={id} />}
      footer={<CardFoot challenge={challenge} />}
    >
      <Row gap={8}>
        <Badge>{kindName(kind)}</Badge>
      </Row>
      <Heading level={3} size={20} id={titleId}>
        <CardLink to="/w/$workspace/challenges/$challengeId" params={{ workspace, challengeId: id }}>
          {title}
        </CardLink>
      </Heading>
      <p className={classes.summary}>{summary}</p>
      <CardFacts challenge={challenge} />
    </Card>
  );
}

function CardFacts({ challenge }: Pick<ChallengeCardProps, 'challenge'>) {
  const { minutes, stageCount, closesAt, group, submission } = challenge;
  return (
    <ul role="list" className={classes.facts}>
      <li>
        <AboutTime minutes={minutes} />
      </li>
      {stageCount > 1 ? (
        <li>
          <Plural value={stageCount} one="# stage" other="# stages" />
        </li>
      ) : null}
      {group === 'under-way' && submission && submission.pointsAwarded > 0 ? (
        <li>
          <Trans>
            <Points value={submission.pointsAwarded} /> are yours
          </Trans>
        </li>
      ) : null}
      {closesAt !== null && group !== 'done' ? (
        <li>
          <Trans>
            until <LastDay closesAt={closesAt} form="short-day" />
          </Trans>
        </li>
      ) : null}
    </ul>
  );
}

function CardFoot({ challenge }: Pick<ChallengeCardProps, 'challenge'>) {
  const whyNotWords = useWhyNotWords();
  const { points, submission, whyNot, group, worth } = challenge;
  const why = whyNot && group === 'later' ? whyNotWords.short(whyNot) : null;
  return (
    <div className={classes.foot}>
      <div>
        <PromisedPoints
          value={worth ? Math.max(worth.statusPoints, worth.rewardPoints) : points}
          size="title"
          isAtMost={worth?.hangsOnScore ?? false}
        />
        {worth ? <WorthWords worth={worth} /> : null}
      </div>
      {why ? <span className={classes.why}>{why}</span> : null}
      {submission && group !== 'later' ? <OwnState submission={submission} stageCount={challenge.stageCount} /> : null}
    </div>
  );
}

/** Why it is another number than usual: a campaign that runs, or a limit. */
function WorthWords({
  worth: { statusPoints, rewardPoints, usual, raisedUntil, isLimited },
}: {
  readonly worth: Worth;
}) {
  const value = Math.max(statusPoints, rewardPoints);
  if (isLimited) {
    return (
      <p className={classes.worth}>
        {value === 0 ? <Trans>a limit is reached</Trans> : <Trans>less, as a limit is near</Trans>}
      </p>
    );
  }
  if (value <= usual) return null;
  return (
    <p className={classes.worth}>
      {raisedUntil ? (
        <Trans>
          instead of {usual} until <DateText at={raisedUntil} form="short-day" />
        </Trans>
      ) : (
        <Trans>instead of {usual}</Trans>
      )}
    </p>
  );
}
