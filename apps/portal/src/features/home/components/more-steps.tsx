import { Trans, useLingui } from '@lingui/react/macro';
import type { NextStep } from '@rostra/shared/challenges/next-steps.contract';
import { useId } from 'react';
import { useChallengeKindName } from '../../../ui/covers/use-challenge-kind-name.ts';
import { Badge } from '../../../ui/feedback/badge.tsx';
import { Card } from '../../../ui/layout/card.tsx';
import { CardLink } from '../../../ui/layout/card-link.tsx';
import { Columns } from '../../../ui/layout/columns.tsx';
import { Row } from '../../../ui/layout/row.tsx';
import { Section } from '../../../ui/layout/section.tsx';
import { Heading } from '../../../ui/text/heading.tsx';
import { TextLink } from '../../../ui/text/text-link.tsx';
import type { ReasonWords } from '../use-reason-words.ts';
import { StepFacts } from './step-facts.tsx';

/** What `MoreSteps` takes. */
export interface MoreStepsProps {
  readonly workspace: string;
  readonly steps: readonly NextStep[];
  readonly reasonWords: ReasonWords;
}

/** Up to three more challenges that fit, each with why. Nothing when there are none: what comes next says so already. */
export function MoreSteps({ workspace, steps, reasonWords }: MoreStepsProps) {
  const { t } = useLingui();
  if (steps.length === 0) return null;
  return (
    <Section
      title={t`More that fits you`}
      isBare
      action={
        <TextLink to="/w/$workspace/challenges" params={{ workspace }}>
          <Trans>All challenges</Trans>
        </TextLink>
      }
    >
      <Columns as="ul" min={280}>
        {steps.map((step) => (
          <StepCard
            key={step.challenge.id}
            workspace={workspace}
            step={step}
            reason={step.reason === 'open-to-you' ? null : reasonWords.short(step)}
          />
        ))}
      </Columns>
    </Section>
  );
}

interface StepCardProps {
  readonly workspace: string;
  readonly step: NextStep;
  /** Null where there is none but that it is open. */
  readonly reason: string | null;
}

function StepCard({ workspace, step: { challenge }, reason }: StepCardProps) {
  const titleId = useId();
  const kindName = useChallengeKindName();
  return (
    <Card as="li" labelledBy={titleId} footer={<StepFacts challenge={challenge} />}>
      <Row gap={8}>
        <Badge>{kindName(challenge.kind)}</Badge>
        {reason === null ? null : <Badge>{reason}</Badge>}
      </Row>
      <Heading level={3} size={16} id={titleId}>
        <CardLink to="/w/$workspace/challenges/$challengeId" params={{ workspace, challengeId: challenge.id }}>
          {challenge.title}
        </CardLink>
      </Heading>
    </Card>
  );
}
