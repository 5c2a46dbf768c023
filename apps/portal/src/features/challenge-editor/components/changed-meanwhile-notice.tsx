import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
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
  const [isComparing, setIsComparing] = useState(false);
  const { theirs } = editor;
  if (!theirs) return null;
  const who = theirs.owner ?? t`Somebody`;
  const when = <RelativeTime at={theirs.updatedAt} />;
  const isDraft = theirs.state === 'draft';
  return (
    <>
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
        {isDraft ? (
          <Trans>
            {who} saved it {when}. What you typed is still here and was not saved. If you keep yours, the next save
            writes over theirs.
          </Trans>
        ) : (
          <Trans>
            {who} published it {when}, so its words can no longer be changed. What you typed is still here, to be
            copied.
          </Trans>
        )}
      </Notice>
      <DifferencesDialog
        isOpen={isComparing}
        onClose={() => setIsComparing(false)}
        mine={editor.values}
        theirs={theirs}
      />
    </>
  );
}
