import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button } from '../ui/actions/button.tsx';
import { RelativeTime } from '../ui/format/relative-time.tsx';
import classes from './draft-save-bar.module.css';
import { errorSentence } from './error-messages.ts';

/** What a form knows of its own text. */
export interface DraftEditor {
  /** What somebody else saved meanwhile; nothing is saved before one of the two is chosen. */
  readonly theirs: unknown;
  readonly isSaving: boolean;
  readonly saveError: unknown;
  readonly hasChanges: boolean;
  readonly save: () => unknown;
}

/** What `DraftSaveBar` takes. */
export interface DraftSaveBarProps {
  /** As it is stored: when, and what is still missing. */
  readonly draft: { readonly updatedAt: string; readonly problems: readonly unknown[] };
  readonly editor: DraftEditor;
  readonly onPublish: () => void;
}

/** Where the text is (saved, or kept in this tab), and the two ways on. Stays in sight while the form scrolls. */
export function DraftSaveBar({ draft, editor, onPublish }: DraftSaveBarProps) {
  const { t } = useLingui();
  const blocked = editor.theirs ? t`Decide first whose version is kept.` : undefined;
  return (
    <div className={classes.bar}>
      <p className={classes.state} role="status">
        <SaveState draft={draft} editor={editor} />
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

function SaveState({ draft, editor }: Omit<DraftSaveBarProps, 'onPublish'>) {
  if (editor.saveError) return <span className={classes.failed}>{errorSentence(editor.saveError)}</span>;
  if (editor.hasChanges) return <Trans>Not saved yet. What you type is kept in this tab.</Trans>;
  const missing = draft.problems.length;
  const when = <RelativeTime at={draft.updatedAt} />;
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
