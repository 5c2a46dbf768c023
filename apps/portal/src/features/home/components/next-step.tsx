import { Trans } from '@lingui/react/macro';
import type { NextStep as Step } from '@rostra/shared/challenges/next-steps.contract';
import { useId, useState } from 'react';
import { Button } from '../../../ui/actions/button.tsx';
import { LinkButton } from '../../../ui/actions/link-button.tsx';
import { Card } from '../../../ui/layout/card.tsx';
import { CardLink } from '../../../ui/layout/card-link.tsx';
import { Heading } from '../../../ui/text/heading.tsx';
import type { ReasonWords } from '../use-reason-words.ts';
import classes from './home.module.css';
import { StepFacts } from './step-facts.tsx';

/** What `NextStep` takes. */
export interface NextStepProps {
  readonly workspace: string;
  readonly step: Step;
  readonly reasonWords: ReasonWords;
  /** Not for me. */
  readonly onDismiss: () => void;
  readonly isDismissing: boolean;
}

/** The one thing to do next: what, how long, what it earns, and why this. */
export function NextStep({ workspace, step, reasonWords, onDismiss, isDismissing }: NextStepProps) {
  const titleId = useId();
  const whyId = useId();
  const [isExplained, setIsExplained] = useState(false);
  const { challenge } = step;
  const params = { workspace, challengeId: challenge.id };
  const isUnderWay = challenge.group === 'under-way';
  return (
    <Card as="section" tone="accent" labelledBy={titleId}>
      <p className={classes.eyebrow}>
        <Trans>Your next best step</Trans>
      </p>
      <div className={classes.what}>
        <Heading level={2} size={26} id={titleId}>
          <CardLink to="/w/$workspace/challenges/$challengeId" params={params}>
            {challenge.title}
          </CardLink>
        </Heading>
        <p className={classes.summary}>{challenge.summary}</p>
      </div>
      <StepFacts challenge={challenge} />
      <div className={classes.actions}>
        <LinkButton variant="primary" to="/w/$workspace/challenges/$challengeId" params={params}>
          <StartLabel step={step} />
        </LinkButton>
        {isUnderWay ? null : (
          <Button variant="quiet" onClick={onDismiss} isBusy={isDismissing}>
            <Trans>Not for me</Trans>
          </Button>
        )}
        <Button
          variant="quiet"
          aria-expanded={isExplained}
          aria-controls={whyId}
          onClick={() => setIsExplained(!isExplained)}
        >
          <Trans>Why this?</Trans>
        </Button>
      </div>
      <p id={whyId} className={classes.because} role="status">
        {isExplained ? reasonWords.sentence(step) : null}
      </p>
    </Card>
  );
}

function StartLabel({ step }: { readonly step: Step }) {
  if (step.reason === 'changes-asked') return <Trans>Answer</Trans>;
  return step.challenge.group === 'under-way' ? <Trans>Go on</Trans> : <Trans>Start</Trans>;
}
