import { Plural, Trans } from '@lingui/react/macro';
import { Button } from '../../../ui/actions/button.tsx';
import { LinkButton } from '../../../ui/actions/link-button.tsx';
import { Card } from '../../../ui/layout/card.tsx';
import { Heading } from '../../../ui/text/heading.tsx';
import classes from './home.module.css';

/** What `NoNextStep` takes. */
export interface NoNextStepProps {
  readonly workspace: string;
  readonly isFirstVisit: boolean;
  readonly dismissedCount: number;
  readonly onRestore: () => void;
  readonly isRestoring: boolean;
}

/** In place of the next best step when there is none: why, and what can be done about it. */
export function NoNextStep(props: NoNextStepProps) {
  const { workspace, isFirstVisit, dismissedCount, onRestore, isRestoring } = props;
  return (
    <Card as="section" tone="accent">
      <p className={classes.eyebrow}>
        <Trans>Your next best step</Trans>
      </p>
      <div className={classes.what}>
        <Heading level={2} size={26}>
          {isFirstVisit ? <Trans>Good to have you here</Trans> : <Trans>Nothing to do right now</Trans>}
        </Heading>
        <p className={classes.summary}>
          {dismissedCount > 0 ? (
            <Plural
              value={dismissedCount}
              one="You have set one suggestion aside, and nothing else is open to you."
              other="You have set # suggestions aside, and nothing else is open to you."
            />
          ) : (
            <Trans>As soon as something fits you it stands here, with what it takes and what it earns.</Trans>
          )}
        </p>
      </div>
      <div className={classes.actions}>
        {dismissedCount > 0 ? (
          <Button variant="primary" onClick={onRestore} isBusy={isRestoring}>
            <Plural value={dismissedCount} one="Suggest it again" other="Suggest them again" />
          </Button>
        ) : null}
        <LinkButton to="/w/$workspace/challenges" params={{ workspace }}>
          <Trans>All challenges</Trans>
        </LinkButton>
      </div>
    </Card>
  );
}
