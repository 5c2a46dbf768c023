import { Trans, useLingui } from '@lingui/react/macro';
import type { StaffChallenge } from '@rostra/shared/challenges/staff-challenge.schema';
import { useBlocker } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { Button } from '../../../ui/actions/button.tsx';
import { FormErrorSummary } from '../../../ui/fields/form-error-summary.tsx';
import { FormLayout } from '../../../ui/fields/form-layout.tsx';
import { Page } from '../../../ui/layout/page.tsx';
import { Stack } from '../../../ui/layout/stack.tsx';
import { SidePanel } from '../../../ui/overlays/side-panel.tsx';
import { type ChallengeEditorEvents, useChallengeEditor } from '../use-challenge-editor.ts';
import { useChallengeProblems } from '../use-challenge-problems.ts';
import { DraftSaveBar } from '../../../lib/draft-save-bar.tsx';
import { RestoredNotice } from '../../../lib/restored-notice.tsx';
import { useSaveKey } from '../../../lib/use-save-key.ts';
import { AboutFields } from './about-fields.tsx';
import { ChallengeHeader } from './challenge-header.tsx';
import classes from './challenge-editor.module.css';
import { ChallengePreview, type RenderPromise } from './challenge-preview.tsx';
import { ChangedMeanwhileNotice } from './changed-meanwhile-notice.tsx';
import { DiscardDialog } from './discard-dialog.tsx';
import { PublishDialog } from './publish-dialog.tsx';
import { StagesFields } from './stages-fields.tsx';
import { TermsFields } from './terms-fields.tsx';

/** What `ChallengeEditor` takes. */
export interface ChallengeEditorProps extends ChallengeEditorEvents {
  readonly renderPromise: RenderPromise;
  /** As stored; may get newer while it is edited here. */
  readonly challenge: StaffChallenge;
  readonly onPublished: (challenge: StaffChallenge) => void;
  readonly onDiscarded: () => void;
}

/** A draft being written, beside what the champion will see of it. */
export function ChallengeEditor({
  challenge,
  renderPromise,
  onPublished,
  onDiscarded,
  onStale,
  onLeave,
}: ChallengeEditorProps) {
  const { t } = useLingui();
  const formElement = useRef<HTMLFormElement>(null);
  const [publishing, setPublishing] = useState<StaffChallenge | null>(null);
  const [isPreviewing, setIsPreviewing] = useState(false);
  const [isDiscarding, setIsDiscarding] = useState(false);
  const editor = useChallengeEditor(challenge, { onStale, onLeave });
  const { problems, show } = useChallengeProblems(editor, formElement);
  useSaveKey(() => editor.save());
  // Inside the portal the text waits in the tab; only closing the tab would lose it.
  useBlocker({ shouldBlockFn: () => false, enableBeforeUnload: editor.hasChanges });

  function decide(saved: StaffChallenge) {
    show(saved.problems);
    if (saved.problems.length === 0) setPublishing(saved);
  }
  const preview = <ChallengePreview challenge={challenge} form={editor.values} renderPromise={renderPromise} />;

  return (
    <Page title={editor.values.title || t`Draft`} width="full">
      <ChallengeHeader
        challenge={challenge}
        title={editor.values.title}
        actions={
          <>
            <span className={classes.previewButton}>
              <Button onClick={() => setIsPreviewing(true)} aria-haspopup="dialog">{t`Preview`}</Button>
            </span>
            <Button variant="quiet" onClick={() => setIsDiscarding(true)} aria-haspopup="dialog">
              {t`Throw away…`}
            </Button>
          </>
        }
      />
      <div className={classes.sides}>
        <Stack gap={32}>
          <ChangedMeanwhileNotice editor={editor} />
          {editor.isRestored && !editor.theirs ? <RestoredNotice onTakeStored={editor.takeTheirs} /> : null}
          <FormErrorSummary problems={problems} />
          <FormLayout
            ref={formElement}
            onSubmit={(event) => {
              event.preventDefault();
              editor.save();
            }}
          >
            <Stack gap={48}>
              <AboutFields editor={editor} isReview={challenge.kind === 'review'} />
              <StagesFields editor={editor} isReview={challenge.kind === 'review'} />
              <TermsFields editor={editor} />
            </Stack>
          </FormLayout>
        </Stack>
        {/* Taller than the window it scrolls by itself, and the keyboard has to reach it for that. */}
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
        <section className={classes.preview} aria-label={t`Preview`} tabIndex={0}>
          <p className={classes.previewTitle}>
            <Trans>What the champion will see</Trans>
          </p>
          {preview}
        </section>
      </div>
      <DraftSaveBar
        draft={challenge}
        editor={editor}
        onPublish={() => (editor.hasChanges ? editor.save(decide) : decide(challenge))}
      />
      <SidePanel isOpen={isPreviewing} onClose={() => setIsPreviewing(false)} title={t`What the champion will see`}>
        {preview}
      </SidePanel>
      <DiscardDialog
        challenge={challenge}
        isOpen={isDiscarding}
        onClose={() => setIsDiscarding(false)}
        onDiscarded={() => {
          editor.forget();
          onDiscarded();
        }}
      />
      <PublishDialog
        challenge={publishing}
        onClose={() => setPublishing(null)}
        onPublished={onPublished}
        onProblems={(found) => {
          setPublishing(null);
          show(found);
        }}
        onStale={() => {
          setPublishing(null);
          onStale();
        }}
      />
    </Page>
  );
}
