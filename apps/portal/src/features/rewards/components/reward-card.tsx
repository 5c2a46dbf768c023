import { Plural, Trans } from '@lingui/react/macro';
import type { CatalogueItem } from '@rostra/shared/rewards/catalogue-item.schema';
import { useId } from 'react';
import { classNames } from '../../../ui/class-names.ts';
import { RewardCover } from '../../../ui/covers/reward-cover.tsx';
import { Badge } from '../../../ui/feedback/badge.tsx';
import { Money } from '../../../ui/format/money.tsx';
import { Card } from '../../../ui/layout/card.tsx';
import { CardLink } from '../../../ui/layout/card-link.tsx';
import { Row } from '../../../ui/layout/row.tsx';
import { Points } from '../../../ui/points/points.tsx';
import { TierMark } from '../../../ui/points/tier-mark.tsx';
import { useTierName } from '../../../ui/points/use-tier-name.ts';
import { Heading } from '../../../ui/text/heading.tsx';
import { useRefusalWords } from '../use-refusal-words.ts';
import { useRewardKindName } from '../use-reward-kind-name.ts';
import classes from './reward-card.module.css';

/** What `RewardCard` takes. */
export interface RewardCardProps {
  readonly reward: Omit<CatalogueItem, 'redeemedCount'>;
  /** The workspace whose page it opens; a card in a preview opens nothing. */
  readonly workspace?: string;
  readonly as?: 'li' | 'article';
}

/** A reward in the catalogue: what it is, what it is worth, what it costs, and what is missing. */
export function RewardCard({ reward, workspace, as = 'li' }: RewardCardProps) {
  const titleId = useId();
  const kindName = useRewardKindName();
  const refusalWords = useRefusalWords();
  const { id, kind, title, description, pointsCost, group, refusal } = reward;
  return (
    <Card
      as={as}
      labelledBy={titleId}
      cover={<RewardCover kind={kind} seed={id} />}
      footer={
        <div className={classes.foot}>
          <Points value={pointsCost} size="title" />
          {refusal ? (
            <span className={classNames(classes.why, group === 'near' && classes.near)}>
              {refusalWords.short(refusal)}
            </span>
          ) : null}
        </div>
      }
    >
      <Row gap={8}>
        <Badge>{kindName(kind)}</Badge>
      </Row>
      <Heading level={3} size={20} id={titleId}>
        {workspace === undefined ? (
          title
        ) : (
          <CardLink to="/w/$workspace/rewards/$rewardId" params={{ workspace, rewardId: id }}>
            {title}
          </CardLink>
        )}
      </Heading>
      <p className={classes.description}>{description}</p>
      <CardFacts reward={reward} />
    </Card>
  );
}

function CardFacts({ reward }: Pick<RewardCardProps, 'reward'>) {
  const { worth, stock, shipsTo, minimumTier } = reward;
  const tierName = useTierName();
  return (
    <ul role="list" className={classes.facts}>
      {worth ? (
        <li>
          <Trans>
            Worth <Money {...worth} />
          </Trans>
        </li>
      ) : null}
      {stock !== null && stock > 0 ? (
        <li>
          <Plural value={stock} one="# left" other="# left" />
        </li>
      ) : null}
      {shipsTo ? (
        <li>
          <Trans>Ships to {shipsTo}</Trans>
        </li>
      ) : null}
      {minimumTier === 'none' ? null : (
        <li className={classes.tier}>
          <TierMark tier={minimumTier} size={16} isDecorative />
          <Trans>From {tierName(minimumTier)}</Trans>
        </li>
      )}
    </ul>
  );
}
