import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { ViewRewardOutput } from '@rostra/shared/rewards/view-reward.contract';
import { useState } from 'react';
import { Button } from '../../../ui/actions/button.tsx';
import { RewardCover } from '../../../ui/covers/reward-cover.tsx';
import { Badge } from '../../../ui/feedback/badge.tsx';
import { Card } from '../../../ui/layout/card.tsx';
import { Page } from '../../../ui/layout/page.tsx';
import { PageHeader } from '../../../ui/layout/page-header.tsx';
import { Row } from '../../../ui/layout/row.tsx';
import { Split } from '../../../ui/layout/split.tsx';
import { Stack } from '../../../ui/layout/stack.tsx';
import { useNumberFormat } from '../../../ui/format/use-number-format.ts';
import { Points } from '../../../ui/points/points.tsx';
import { Text } from '../../../ui/text/text.tsx';
import { TextLink } from '../../../ui/text/text-link.tsx';
import { useReward } from '../api/view-reward.ts';
import { useRefusalWords } from '../use-refusal-words.ts';
import { useRewardKindName } from '../use-reward-kind-name.ts';
import { RedeemDialog } from './redeem-dialog.tsx';
import { RewardFacts } from './reward-facts.tsx';
import classes from './reward-page.module.css';

/** What `RewardPage` takes. */
export interface RewardPageProps {
  readonly workspace: string;
  readonly rewardId: string;
  /** It is requested; leads to its timeline. */
  readonly onRedeemed: (redemptionId: string) => void;
}

/** One reward: what it is on one side, what it costs and the way to it on the other. */
export function RewardPage({ workspace, rewardId, onRedeemed }: RewardPageProps) {
  const view = useReward(rewardId);
  const kindName = useRewardKindName();
  const { reward } = view;
  return (
    <Page title={reward.title}>
      <PageHeader
        title={reward.title}
        eyebrow={
          <TextLink to="/w/$workspace/rewards" params={{ workspace }} activeOptions={{ exact: true }} isQuiet>
            <Trans>Rewards</Trans>
          </TextLink>
        }
        meta={
          <Row>
            <Badge>{kindName(reward.kind)}</Badge>
          </Row>
        }
      />
      <Split
        main={
          <Stack gap={24}>
            <div className={classes.cover}>
              <RewardCover kind={reward.kind} seed={reward.id} />
            </div>
            <Text keepsLines>{reward.description}</Text>
          </Stack>
        }
        side={
          <Card as="aside">
            <Points value={reward.pointsCost} size="hero" />
            <RewardFacts reward={reward} />
            <WayToIt view={view} workspace={workspace} onRedeemed={onRedeemed} />
          </Card>
        }
      />
    </Page>
  );
}

function WayToIt({
  view,
  workspace,
  onRedeemed,
}: Omit<RewardPageProps, 'rewardId'> & { readonly view: ViewRewardOutput }) {
  const { t } = useLingui();
  const format = useNumberFormat();
  const [isConfirming, setIsConfirming] = useState(false);
  const refusalWords = useRefusalWords();
  const { refusal } = view.reward;
  return (
    <>
      <Button
        variant="primary"
        isWide
        onClick={() => setIsConfirming(true)}
        unavailableBecause={refusal ? refusalWords.sentence(refusal) : undefined}
      >
        {t`Redeem`}
      </Button>
      {refusal?.code === 'not-enough-points' ? (
        <TextLink to="/w/$workspace/challenges" params={{ workspace }}>
          <Trans>Challenges that earn points</Trans>
        </TextLink>
      ) : null}
      {refusal ? null : (
        <Text size={14} tone="soft">
          <Trans>
            You have {format.format(view.available)} to spend. Nothing is taken before you confirm; an answer comes
            within <Plural value={view.answerDaysMax} one="# day" other="# days" />.
          </Trans>
        </Text>
      )}
      <RedeemDialog view={view} isOpen={isConfirming} onClose={() => setIsConfirming(false)} onRedeemed={onRedeemed} />
    </>
  );
}
