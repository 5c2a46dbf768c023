import { Trans, useLingui } from '@lingui/react/macro';
import type { NextStep as Step } from '@rostra/shared/challenges/next-steps.contract';
import type { GetHomeOutput } from '@rostra/shared/home/get-home.contract';
import { lazy, Suspense, useState } from 'react';
import { FailureWords } from '../../../lib/failure-words.tsx';
import { readWireError } from '../../../lib/wire-error.ts';
import { ErrorState } from '../../../ui/feedback/error-state.tsx';
import { Button } from '../../../ui/actions/button.tsx';
import { LoadingState } from '../../../ui/feedback/loading-state.tsx';
import { Notice } from '../../../ui/feedback/notice.tsx';
import { Opening } from '../../../ui/layout/opening.tsx';
import { Page } from '../../../ui/layout/page.tsx';
import { VisuallyHidden } from '../../../ui/visually-hidden.tsx';
import { useDismissSuggestion } from '../api/dismiss-suggestion.ts';
import { useHome } from '../api/get-home.ts';
import { useRestoreSuggestions } from '../api/restore-suggestions.ts';
import { useReasonWords } from '../use-reason-words.ts';
import { useSeen } from '../use-seen.ts';
import classes from './home.module.css';
import { MoreSteps } from './more-steps.tsx';
import { NewsSection } from './news-section.tsx';
import { NextStep } from './next-step.tsx';
import { NoNextStep } from './no-next-step.tsx';
import { RiseCelebration } from './rise-celebration.tsx';
import { StandingCard } from './standing-card.tsx';

/** Fetched when there is a badge to celebrate: its marks are many. */
const BadgeCelebration = lazy(async () => ({
  default: (await import('./badge-celebration.tsx')).BadgeCelebration,
}));

/** The champion's home: what to do next, where they stand, three more challenges, and what happened since last time. */
export function HomeScreen({ workspace }: { readonly workspace: string }) {
  const { t } = useLingui();
  const { data, error, refetch } = useHome();
  return (
    <Page title={t`Home`}>
      <VisuallyHidden>
        <h1>
          <Trans>Home</Trans>
        </h1>
      </VisuallyHidden>
      {data ? <HomeBlocks workspace={workspace} home={data} /> : null}
      {!data && error ? (
        <ErrorState requestId={readWireError(error)?.requestId} onRetry={() => void refetch()}>
          <FailureWords error={error} />
        </ErrorState>
      ) : null}
      {data || error ? null : <LoadingState shape="cards" count={2} />}
    </Page>
  );
}

function HomeBlocks({ workspace, home }: { readonly workspace: string; readonly home: GetHomeOutput }) {
  const { next, more, standing, news, isFirstVisit, dismissedCount } = home;
  const { rise, badge, finishCelebration } = useSeen(home);
  const reasonWords = useReasonWords(standing.next);
  const dismiss = useDismissSuggestion();
  const restore = useRestoreSuggestions();
  const [setAside, setSetAside] = useState<Step['challenge'] | null>(null);

  function notForMe(challenge: Step['challenge']) {
    const asked = { challengeId: challenge.id, idempotencyKey: crypto.randomUUID() };
    dismiss.mutate(asked, { onSuccess: () => setSetAside(challenge) });
  }
  function bringBack(challengeId?: string) {
    restore.mutate({ challengeId, idempotencyKey: crypto.randomUUID() }, { onSuccess: () => setSetAside(null) });
  }
  const failure = dismiss.error ?? restore.error;
  return (
    <>
      {rise ? <RiseCelebration rise={rise} onDone={finishCelebration} /> : null}
      {badge ? (
        <Suspense>
          <BadgeCelebration badge={badge} onDone={finishCelebration} />
        </Suspense>
      ) : null}
      <Opening isEven>
        <div className={classes.next}>
          {setAside ? (
            <SetAsideNotice title={setAside.title} onUndo={() => bringBack(setAside.id)} isBusy={restore.isPending} />
          ) : null}
          {failure ? (
            <Notice tone="bad">
              <FailureWords error={failure} />
            </Notice>
          ) : null}
          {next ? (
            <NextStep
              key={next.challenge.id}
              workspace={workspace}
              step={next}
              reasonWords={reasonWords}
              onDismiss={() => notForMe(next.challenge)}
              isDismissing={dismiss.isPending}
            />
          ) : (
            <NoNextStep
              workspace={workspace}
              isFirstVisit={isFirstVisit}
              dismissedCount={dismissedCount}
              onRestore={() => bringBack()}
              isRestoring={restore.isPending}
            />
          )}
        </div>
        <StandingCard workspace={workspace} standing={standing} />
      </Opening>
      <MoreSteps workspace={workspace} steps={more} reasonWords={reasonWords} />
      <NewsSection workspace={workspace} news={news} isFirstVisit={isFirstVisit} />
    </>
  );
}

interface SetAsideNoticeProps {
  readonly title: string;
  readonly onUndo: () => void;
  readonly isBusy: boolean;
}

function SetAsideNotice({ title, onUndo, isBusy }: SetAsideNoticeProps) {
  return (
    <Notice
      action={
        <Button size="small" onClick={onUndo} isBusy={isBusy}>
          <Trans>Undo</Trans>
        </Button>
      }
    >
      <Trans>“{title}” is no longer suggested. It stays among the challenges.</Trans>
    </Notice>
  );
}
