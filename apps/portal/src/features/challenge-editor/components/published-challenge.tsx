import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { StaffChallenge } from '@rostra/shared/challenges/staff-challenge.schema';
import { useState } from 'react';
import { errorSentence } from '../../../lib/error-messages.ts';
import { useIdempotencyKey } from '../../../lib/use-idempotency-key.ts';
import { useSession } from '../../../lib/use-session.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { Notice } from '../../../ui/feedback/notice.tsx';
import { Page } from '../../../ui/layout/page.tsx';
import { Section } from '../../../ui/layout/section.tsx';
import { Split } from '../../../ui/layout/split.tsx';
import { Stack } from '../../../ui/layout/stack.tsx';
import { TextLink } from '../../../ui/text/text-link.tsx';
import { useCopyChallenge } from '../api/copy-challenge.ts';
import { toChallengeForm } from '../challenge-form.ts';
import { ChallengeFacts } from './challenge-facts.tsx';
import { ChallengeHeader } from './challenge-header.tsx';
import { ChallengePreview, type RenderPromise } from './challenge-preview.tsx';
import { CloseDialog } from './close-dialog.tsx';

/** What `PublishedChallenge` takes. */
export interface PublishedChallengeProps {
  readonly challenge: StaffChallenge;
  readonly renderPromise: RenderPromise;
  /** It was published here, just now. */
  readonly isNew: boolean;
  /** A draft with its words was made; it wants to be shown. */
  readonly onCopied: (draft: StaffChallenge) => void;
}

/** A challenge whose words are fixed: how it does, what it pays, what champions see; and the ways to copy and to close it. */
export function PublishedChallenge({ challenge, renderPromise, isNew, onCopied }: PublishedChallengeProps) {
  const { t } = useLingui();
  const { workspace } = useSession();
  const [isClosing, setIsClosing] = useState(false);
  const copy = useCopyChallenge();
  const key = useIdempotencyKey();
  const canClose = challenge.state === 'published';

  function copyAsDraft() {
    copy.mutate(
      { idempotencyKey: key.current(), challengeId: challenge.id },
      {
        onSuccess: (draft) => {
          key.renew();
          onCopied(draft);
        },
      },
    );
  }

  return (
    <Page title={challenge.title} width="wide">
      <ChallengeHeader
        challenge={challenge}
        actions={
          <>
            <Button isBusy={copy.isPending} onClick={copyAsDraft}>{t`Copy as draft`}</Button>
            {canClose ? (
              <Button onClick={() => setIsClosing(true)} aria-haspopup="dialog">
                {t`Close…`}
              </Button>
            ) : null}
          </>
        }
      />
      <Split
        main={
          <Stack gap={32}>
            {copy.isError ? <Notice tone="bad">{errorSentence(copy.error)}</Notice> : null}
            {isNew ? (
              <Notice tone="good" title={t`Published`}>
                <Plural
                  value={challenge.moderationDaysMax}
                  one="Champions can see it now. What they send comes to moderation, and an answer is promised within # day."
                  other="Champions can see it now. What they send comes to moderation, and an answer is promised within # days."
                />
              </Notice>
            ) : null}
            <Section
              title={t`How it does`}
              action={
                <TextLink
                  to="/w/$workspace/staff/moderation"
                  params={{ workspace: workspace.slug }}
                  search={{ challenge: challenge.id }}
                >
                  <Trans>To its moderation</Trans>
                </TextLink>
              }
            >
              <ChallengeFacts challenge={challenge} />
            </Section>
          </Stack>
        }
        side={
          <Section title={t`What champions see`} isBare>
            <ChallengePreview challenge={challenge} form={toChallengeForm(challenge)} renderPromise={renderPromise} />
          </Section>
        }
      />
      <CloseDialog challenge={challenge} isOpen={isClosing} onClose={() => setIsClosing(false)} />
    </Page>
  );
}
