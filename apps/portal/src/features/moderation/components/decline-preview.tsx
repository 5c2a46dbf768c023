import { Trans, useLingui } from '@lingui/react/macro';
import type { GetModerationItemOutput } from '@rostra/shared/challenges/get-moderation-item.contract';
import { useSession } from '../../../lib/use-session.ts';
import { StatusPill } from '../../../ui/feedback/status-pill.tsx';
import { Card } from '../../../ui/layout/card.tsx';
import { Text } from '../../../ui/text/text.tsx';
import classes from './moderation.module.css';

/** What `DeclinePreview` takes. */
export interface DeclinePreviewProps {
  readonly item: GetModerationItemOutput;
  readonly reason: string;
}

/** The reason as the champion will read it, by mail and beside the challenge. */
export function DeclinePreview({ item, reason }: DeclinePreviewProps) {
  const { t } = useLingui();
  const { member } = useSession();
  const { champion, challenge, submission } = item;
  return (
    <section aria-label={t`What ${champion.name} will read`}>
      <Card tone="sunken">
        <Text size={14} tone="soft">
          <Trans>What {champion.name} will read</Trans>
        </Text>
        <div>
          <StatusPill tone="bad">
            <Trans>Not accepted</Trans>
          </StatusPill>
        </div>
        <Text weight="strong">{challenge.title}</Text>
        <Text>
          <Trans>{member.name} gave this reason:</Trans>
        </Text>
        <blockquote className={classes.quote} data-empty={reason === '' || undefined}>
          {reason === '' ? t`Your words stand here.` : reason}
        </blockquote>
        {submission.pointsAwarded > 0 ? (
          <Text>
            <Trans>The points of the stages approved before stay yours.</Trans>
          </Text>
        ) : null}
      </Card>
    </section>
  );
}
