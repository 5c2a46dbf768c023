import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { GetModerationItemOutput } from '@rostra/shared/challenges/get-moderation-item.contract';
import { Button } from '../../../ui/actions/button.tsx';
import { Avatar } from '../../../ui/data/avatar.tsx';
import { Badge } from '../../../ui/feedback/badge.tsx';
import { DueClock } from '../../../ui/feedback/due-clock.tsx';
import { RelativeTime } from '../../../ui/format/relative-time.tsx';
import { IconArrowLeft } from '../../../ui/icons.ts';
import { Row } from '../../../ui/layout/row.tsx';
import { Stack } from '../../../ui/layout/stack.tsx';
import { TierMark } from '../../../ui/points/tier-mark.tsx';
import { useTierName } from '../../../ui/points/use-tier-name.ts';
import { Heading } from '../../../ui/text/heading.tsx';
import { Text } from '../../../ui/text/text.tsx';
import { isWaiting } from '../moderation-act.ts';
import { useStageName } from '../use-stage-name.ts';
import classes from './moderation.module.css';

/** What `ItemHeader` takes. */
export interface ItemHeaderProps {
  readonly item: GetModerationItemOutput;
  readonly onBack: () => void;
}

/** Whose it is, for which challenge, since when it waits. */
export function ItemHeader({ item, onBack }: ItemHeaderProps) {
  const { t } = useLingui();
  const tierName = useTierName();
  const stageName = useStageName();
  const { champion, challenge, submittedAt, timesSubmitted } = item;
  const sent = <RelativeTime at={submittedAt} />;
  const about = [champion.title, champion.accountName].filter((each) => each !== null).join(', ');
  return (
    <Stack gap={12} as="header">
      <span className={classes.back}>
        <Button variant="quiet" size="small" icon={<IconArrowLeft size={18} aria-hidden />} onClick={onBack}>
          {t`Back to the queue`}
        </Button>
      </span>
      <div className={classes.who}>
        <Avatar name={champion.name} size={48} />
        <Stack gap={4}>
          <Heading level={2} size={26}>
            {champion.name}
          </Heading>
          <Text size={14} tone="soft">
            {about === '' ? champion.email : about}
          </Text>
          <Row gap={8}>
            <TierMark tier={champion.tier} size={18} isDecorative />
            <Text size={14}>{tierName(champion.tier)}</Text>
            <Text size={14} tone="soft">
              <Plural
                value={champion.approvedBefore}
                _0="Nothing approved before"
                one="# submission approved before"
                other="# submissions approved before"
              />
            </Text>
          </Row>
        </Stack>
      </div>
      <Stack gap={4}>
        <Text weight="strong">{challenge.title}</Text>
        <Row gap={8}>
          {stageName(item.stage) ? <Text size={14}>{stageName(item.stage)}</Text> : null}
          <Text size={14} tone="soft">
            <Trans>sent {sent}</Trans>
          </Text>
          {timesSubmitted > 1 ? <Badge>{t`Sent ${timesSubmitted} times`}</Badge> : null}
          {isWaiting(item) ? <DueClock at={item.dueAt} /> : null}
        </Row>
      </Stack>
    </Stack>
  );
}
