import { Plural, Trans } from '@lingui/react/macro';
import type { OwnStreakOutput } from '@rostra/shared/streaks/own-streak.contract';
import { useId } from 'react';
import { errorSentence } from '../../../lib/error-messages.ts';
import { useIdempotencyKey } from '../../../lib/use-idempotency-key.ts';
import { QueryFailure } from '../../../lib/query-failure.tsx';
import { readWireError } from '../../../lib/wire-error.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { LoadingState } from '../../../ui/feedback/loading-state.tsx';
import { Notice } from '../../../ui/feedback/notice.tsx';
import { Card } from '../../../ui/layout/card.tsx';
import { Heading } from '../../../ui/text/heading.tsx';
import { useOwnStreak } from '../api/own-streak.ts';
import { useSwitchStreak } from '../api/switch-streak.ts';
import classes from './streak-card.module.css';
import { StopStreak } from './stop-streak.tsx';
import { StreakWords } from './streak-words.tsx';

/** A champion's own weekly streak, for who wants one: how many weeks, what covers a missed one, and the way out. */
export function StreakCard() {
  const titleId = useId();
  const { data, error, refetch } = useOwnStreak();
  const switchStreak = useSwitchStreak();
  const key = useIdempotencyKey();
  if (!data) {
    return error ? (
      <QueryFailure error={error} onRetry={() => void refetch()} />
    ) : (
      <LoadingState shape="lines" count={2} />
    );
  }

  function turn(isOn: boolean) {
    switchStreak.mutate(
      { isOn, idempotencyKey: key.current() },
      { onSuccess: key.renew, onError: (error) => (readWireError(error) ? key.renew() : undefined) },
    );
  }
  return (
    <Card as="section" labelledBy={titleId}>
      <div className={classes.head}>
        <Heading level={2} size={16} id={titleId}>
          <Trans>Weekly streak</Trans>
        </Heading>
        {data.isOn ? (
          <StopStreak streak={data} onStop={() => turn(false)} isBusy={switchStreak.isPending} />
        ) : (
          <Button size="small" variant="quiet" onClick={() => turn(true)} isBusy={switchStreak.isPending}>
            <Trans>Keep one</Trans>
          </Button>
        )}
      </div>
      {data.isOn ? <Weeks streak={data} /> : <Offer weeksPerFreeze={data.weeksPerFreeze} />}
      {switchStreak.isError ? <Notice tone="bad">{errorSentence(switchStreak.error)}</Notice> : null}
    </Card>
  );
}

function Offer({ weeksPerFreeze }: Pick<OwnStreakOutput, 'weeksPerFreeze'>) {
  return (
    <p className={classes.soft}>
      <Trans>For who likes a rhythm: weeks in a row with something earned raise what you earn.</Trans>{' '}
      {weeksPerFreeze === null ? null : (
        <Plural
          value={weeksPerFreeze}
          one="Every week banks a freeze that covers one you miss."
          other="Every # weeks bank a freeze that covers one you miss."
        />
      )}{' '}
      <Trans>Nobody else sees it, and you can stop at any time.</Trans>
    </p>
  );
}

function Weeks({ streak }: { readonly streak: OwnStreakOutput }) {
  return (
    <>
      <p className={classes.weeks}>
        <span className={classes.number}>{streak.weeks}</span>{' '}
        <Plural value={streak.weeks} one="week in a row" other="weeks in a row" />
      </p>
      <StreakWords streak={streak} />
    </>
  );
}
