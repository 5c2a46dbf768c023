import { Trans } from '@lingui/react/macro';
import type { Submission } from '@rostra/shared/challenges/submission.schema';
import type { ViewChallengeOutput } from '@rostra/shared/challenges/view-challenge.contract';
import { useEffect, useRef, useState } from 'react';
import { Button } from '../../../ui/actions/button.tsx';
import { ChallengeCover } from '../../../ui/covers/challenge-cover.tsx';
import { Notice } from '../../../ui/feedback/notice.tsx';
import { Page } from '../../../ui/layout/page.tsx';
import { useChallenge } from '../api/view-challenge.ts';
import { isOver } from '../use-submission-state.ts';
import { useWhyNotWords } from '../use-why-not-words.ts';
import { ChallengeHead } from './challenge-head.tsx';
import classes from './challenge-page.module.css';
import { ChallengePromise } from './challenge-promise.tsx';
import { SentEvidence } from './sent-evidence.tsx';
import { SubmissionForm } from './submission-form.tsx';
import { SubmissionHistory } from './submission-history.tsx';
import { SubmissionStanding } from './submission-standing.tsx';

/** What `ChallengePage` takes. */
export interface ChallengePageProps {
  readonly workspace: string;
  readonly challengeId: string;
}

/**
 * One challenge: what to do, what one gets and when, what it is used for and who will see it, all before any form. Once sent, where it is
 * stands first.
 */
export function ChallengePage({ workspace, challengeId }: ChallengePageProps) {
  const view = useChallenge(challengeId);
  const { submission, whyNot, group } = view;
  const whyNotWords = useWhyNotWords();
  const form = useRef<HTMLDivElement>(null);
  const standing = useFocusWhenSent(submission?.state);
  // A draft, also one that was thrown away, is nobody's business but the form's.
  const isShown = submission !== null && submission.stages.some(({ submittedAt }) => submittedAt !== null);
  return (
    <Page title={view.title} width="reading">
      <div className={classes.intro}>
        <ChallengeHead challenge={view} workspace={workspace} />
        <div className={classes.cover}>
          <ChallengeCover kind={view.kind} seed={view.id} />
        </div>
      </div>
      <div ref={standing} tabIndex={-1} className={classes.standing}>
        {isShown ? (
          <SubmissionStanding
            submission={submission}
            workspace={workspace}
            onGoOn={() => form.current?.querySelector<HTMLElement>('input, textarea, select, button')?.focus()}
          />
        ) : null}
        {!isShown && whyNot && group !== 'under-way' ? <Notice>{whyNotWords.sentence(whyNot)}</Notice> : null}
      </div>
      <ChallengePromise challenge={view} />
      <div ref={form} className={classes.next}>
        <WhatNext view={view} />
      </div>
      {isShown ? <SentEvidence submission={submission} /> : null}
      {isShown ? <SubmissionHistory submission={submission} workspace={workspace} /> : null}
    </Page>
  );
}

/** The form of the stage that can be sent. Nothing while staff look at it, nor where nothing can be begun: the words above say why. */
function WhatNext({ view }: { readonly view: ViewChallengeOutput }) {
  const [isAgain, setIsAgain] = useState(false);
  const attempt = useAttemptKey(view.submission);
  const { submission, whyNot, stages } = view;
  if (submission && !isOver(submission.state)) {
    const current = submission.stages.find(({ stageId }) => stageId === submission.currentStageId);
    const stage = stages.find(({ id }) => id === submission.currentStageId);
    if (!current || !stage || current.state === 'submitted') return null;
    return <SubmissionForm key={`${stage.id} ${attempt}`} challenge={view} stage={stage} begun={current} />;
  }
  const [first] = stages;
  if (whyNot || !first) return null;
  if (submission && submission.state !== 'withdrawn' && !isAgain) {
    return (
      <Button onClick={() => setIsAgain(true)}>
        <Trans>Do it again</Trans>
      </Button>
    );
  }
  return <SubmissionForm key={`${first.id} ${attempt}`} challenge={view} stage={first} begun={null} />;
}

/**
 * Tells one attempt from the next. The first words that are kept make a submission of an attempt, and the form has to stay as it is; once
 * that one is over the form is another, and empty.
 */
function useAttemptKey(submission: Submission | null): string {
  const before = submission === null ? 'first' : isOver(submission.state) ? submission.id : null;
  const [key, setKey] = useState(before ?? 'begun');
  if (before !== null && before !== key) setKey(before);
  return key;
}

/** Takes the focus to where a submission stands as soon as it is sent: the form it was in is gone. */
function useFocusWhenSent(state: Submission['state'] | undefined) {
  const standing = useRef<HTMLDivElement>(null);
  const before = useRef(state);
  useEffect(() => {
    if (state === 'submitted' && before.current !== 'submitted') standing.current?.focus();
    before.current = state;
  }, [state]);
  return standing;
}
