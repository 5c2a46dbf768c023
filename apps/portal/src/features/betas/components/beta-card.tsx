import { Trans } from '@lingui/react/macro';
import type { OfferedBeta } from '@rostra/shared/betas/offered-beta.schema';
import { useId } from 'react';
import { LastDay } from '../../../ui/format/last-day.tsx';
import { Card } from '../../../ui/layout/card.tsx';
import { CardLink } from '../../../ui/layout/card-link.tsx';
import { TierMark } from '../../../ui/points/tier-mark.tsx';
import { useTierName } from '../../../ui/points/use-tier-name.ts';
import { Heading } from '../../../ui/text/heading.tsx';
import { useJoiningWords } from '../use-joining-words.ts';
import classes from './betas.module.css';
import { OwnPlacePill } from './own-place-pill.tsx';
import { SeatWords } from './seat-words.tsx';

/** What `BetaCard` takes. */
export interface BetaCardProps {
  readonly workspace: string;
  readonly beta: OfferedBeta;
}

/** A beta in the list: what it is, how full, until when, and how the champion stands to it. */
export function BetaCard({ workspace, beta }: BetaCardProps) {
  const titleId = useId();
  const { id, title, summary } = beta;
  return (
    <Card as="li" labelledBy={titleId} footer={<CardFoot beta={beta} />}>
      <Heading level={3} size={20} id={titleId}>
        <CardLink to="/w/$workspace/betas/$betaId" params={{ workspace, betaId: id }}>
          {title}
        </CardLink>
      </Heading>
      <p className={classes.summary}>{summary}</p>
    </Card>
  );
}

function CardFoot({ beta }: Pick<BetaCardProps, 'beta'>) {
  const joiningWords = useJoiningWords();
  const tierName = useTierName();
  const { own, joining, closesAt, isClosed, minimumTier } = beta;
  const why = joiningWords.short(joining);
  return (
    <ul role="list" className={classes.facts}>
      {own ? (
        <li>
          <OwnPlacePill own={own} />
        </li>
      ) : null}
      {!own && why ? (
        <li className={classes.gate}>
          {joining.answer === 'tier-too-low' ? <TierMark tier={joining.needs} size={16} isDecorative /> : null}
          {why}
        </li>
      ) : null}
      {isClosed ? null : (
        <li>
          <SeatWords beta={beta} />
        </li>
      )}
      {!own && !why && minimumTier !== 'none' ? (
        <li className={classes.gate}>
          <TierMark tier={minimumTier} size={16} isDecorative />
          <Trans>From {tierName(minimumTier)}</Trans>
        </li>
      ) : null}
      {!own && closesAt && joining.answer !== 'over' ? (
        <li>
          <Trans>
            until <LastDay closesAt={closesAt} form="short-day" />
          </Trans>
        </li>
      ) : null}
    </ul>
  );
}
