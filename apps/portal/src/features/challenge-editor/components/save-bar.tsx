import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { StaffChallenge } from '@rostra/shared/challenges/staff-challenge.schema';
import { errorSentence } from '../../../lib/error-messages.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { RelativeTime } from '../../../ui/format/relative-time.tsx';
import type { ChallengeEditorState } from '../use-challenge-editor.ts';
import classes from './challenge-editor.module.css';

/** What `SaveBar` takes. */
export interface SaveBarProps {
  readonly challenge: StaffChallenge;
  readonly editor: ChallengeEditorState;
  readonly onPublish: () => void;
}

/** Where the text is (saved, or kept in this tab), and the two ways on. Stays in sight while the form scrolls. */
export function SaveBar({ challenge, editor, onPublish }: SaveBarProps) {
  const { t } = useLingui();
  const blocked = editor.theirs ? t`Decide first whose version is kept.` : undefined;
  return (
    <div className={classes.bar}>
      <p className={classes.state} role="status">
        <SaveState challenge={challenge} editor={editor} />
      </p>
      <div className={classes.buttons}>
        <Button onClick={() => editor.save()} isBusy={editor.isSaving} unavailableBecause={blocked}>
          {t`Save draft`}
        </Button>
        {blocked ? null : (
          <Button variant="primary" onClick={onPublish} aria-haspopup="dialog">
            {t`Publish…`}
          </Button>
        )}
      </div>
    </div>
  );
}

function SaveState({ challenge, editor }: Omit<SaveBarProps, 'onPublish'>) {
  if (editor.saveError) return <span className={classes.failed}>{errorSentence(editor.saveError)}</span>;
  if (editor.hasChanges) return <Trans>Not saved yet. What you type is kept in this tab.</Trans>;
  const missing = challenge.problems.length;
  const when = <RelativeTime at={challenge.updatedAt} />;
  if (missing === 0) return <Trans>Saved {when}. Ready to be published.</Trans>;
  return (
    <>
      <Trans>Saved {when}.</Trans>{' '}
      <Plural
        value={missing}
        one="# thing is missing before it can be published."
        other="# things are missing before it can be published."
      />
    </>
  );
}
