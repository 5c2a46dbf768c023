import { useLingui } from '@lingui/react/macro';
import type { StaffChallenge } from '@rostra/shared/challenges/staff-challenge.schema';
import { useState } from 'react';
import { QueryFailure } from '../../../lib/query-failure.tsx';
import { LoadingState } from '../../../ui/feedback/loading-state.tsx';
import { Page } from '../../../ui/layout/page.tsx';
import { useChallenge } from '../api/get-challenge.ts';
import { ChallengeEditor } from './challenge-editor.tsx';
import type { RenderPromise } from './challenge-preview.tsx';
import { PublishedChallenge } from './published-challenge.tsx';

/** What `ChallengeScreen` takes. */
export interface ChallengeScreenProps {
  readonly challengeId: string;
  readonly renderPromise: RenderPromise;
  /** The draft was thrown away here. */
  readonly onDiscarded: () => void;
  /** A draft was made from it; it wants to be shown. */
  readonly onCopied: (draft: StaffChallenge) => void;
}

/** One challenge: the editor while it is a draft, its figures afterwards. */
export function ChallengeScreen({ challengeId, ...open }: ChallengeScreenProps) {
  const { t } = useLingui();
  const query = useChallenge(challengeId);
  if (query.data) {
    const onStale = () => void query.refetch();
    return <OpenChallenge key={challengeId} challenge={query.data} onStale={onStale} {...open} />;
  }
  return (
    <Page title={t`Challenge`}>
      {query.isError ? (
        <QueryFailure error={query.error} onRetry={() => void query.refetch()} />
      ) : (
        <LoadingState shape="page" />
      )}
    </Page>
  );
}

interface OpenChallengeProps extends Omit<ChallengeScreenProps, 'challengeId'> {
  readonly challenge: StaffChallenge;
  readonly onStale: () => void;
}

/** Published meanwhile by somebody else: the editor stays, because there may be text in it that is nowhere else. */
function OpenChallenge({ challenge, onStale, onDiscarded, onCopied, renderPromise }: OpenChallengeProps) {
  const [isEditing, setIsEditing] = useState(challenge.state === 'draft');
  const [isNew, setIsNew] = useState(false);
  if (!isEditing) {
    return <PublishedChallenge challenge={challenge} isNew={isNew} renderPromise={renderPromise} onCopied={onCopied} />;
  }
  return (
    <ChallengeEditor
      challenge={challenge}
      renderPromise={renderPromise}
      onStale={onStale}
      onDiscarded={onDiscarded}
      onLeave={() => setIsEditing(false)}
      onPublished={() => {
        setIsNew(true);
        setIsEditing(false);
      }}
    />
  );
}
