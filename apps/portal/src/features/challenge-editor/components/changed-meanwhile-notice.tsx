import { Trans, useLingui } from '@lingui/react/macro';
import type { StaffChallenge } from '@rostra/shared/challenges/staff-challenge.schema';
import { useEffect, useRef, useState } from 'react';
import { useSession } from '../../../lib/use-session.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { Notice } from '../../../ui/feedback/notice.tsx';
import { RelativeTime } from '../../../ui/format/relative-time.tsx';
import { Row } from '../../../ui/layout/row.tsx';
import type { ChallengeEditorState } from '../use-challenge-editor.ts';
import { DifferencesDialog } from './differences-dialog.tsx';

/** What `ChangedMeanwhileNotice` takes. */
export interface ChangedMeanwhileNoticeProps {
  readonly editor: ChallengeEditorState;
}

/**
 * Somebody else saved, or published, while something was typed here. Nothing typed is lost: it can be compared, saved over theirs, or
 * given up. Nothing while nobody did.
 */
export function ChangedMeanwhileNotice({ editor }: ChangedMeanwhileNoticeProps) {
  const { t } = useLingui();
  const place = useRef<HTMLDivElement>(null);
  const [isComparing, setIsComparing] = useState(false);
  const { theirs, isRefused } = editor;
  const isAnswer = theirs !== null && isRefused;

  // The button that was pressed is at the foot of a long form; what became of it stands at its head.
  useEffect(() => {
    if (!isAnswer) return;
    place.current?.focus({ preventScroll: true });
    place.current?.scrollIntoView({ block: 'center' });
  }, [isAnswer]);

  if (!theirs) return null;
  const isDraft = theirs.state === 'draft';
  return (
    <div ref={place} tabIndex={-1}>
      <Notice
        tone="caution"
        title={isDraft ? t`This draft was saved somewhere else meanwhile` : t`This challenge was published meanwhile`}
        action={
          <Row gap={8}>
            <Button size="small" onClick={() => setIsComparing(true)}>{t`See what differs`}</Button>
            {isDraft ? <Button size="small" onClick={editor.keepMine}>{t`Keep mine`}</Button> : null}
            <Button size="small" variant="quiet" onClick={editor.takeTheirs}>
              {isDraft ? t`Take theirs` : t`Give mine up`}
            </Button>
          </Row>
        }
      >
        <WhoDid challenge={theirs} />{' '}
        {isDraft ? (
          <Trans>
            What you typed is still here and was not saved. If you keep yours, the next save writes over theirs.
          </Trans>
        ) : (
          <Trans>Its words can no longer be changed. What you typed is still here, to be copied.</Trans>
        )}
      </Notice>
      <DifferencesDialog
        isOpen={isComparing}
        onClose={() => setIsComparing(false)}
        mine={editor.values}
        theirs={theirs}
      />
    </div>
  );
}

function WhoDid({ challenge }: { readonly challenge: StaffChallenge }) {
  const { member } = useSession();
  const { state, owner, updatedAt } = challenge;
  const when = <RelativeTime at={updatedAt} />;
  if (owner === member.name) return <Trans>It was you, in another window, {when}.</Trans>;
  const who = owner ?? <Trans>Somebody</Trans>;
  return state === 'draft' ? (
    <Trans>
      {who} saved it {when}.
    </Trans>
  ) : (
    <Trans>
      {who} published it {when}.
    </Trans>
  );
}
