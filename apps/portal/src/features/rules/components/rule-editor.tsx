import { Trans, useLingui } from '@lingui/react/macro';
import type { RuleDraft, RuleRecord } from '@rostra/shared/rules/rule-record.schema';
import { useBlocker } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { DraftSaveBar } from '../../../lib/draft-save-bar.tsx';
import { useSaveKey } from '../../../lib/use-save-key.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { Notice } from '../../../ui/feedback/notice.tsx';
import { FormErrorSummary } from '../../../ui/fields/form-error-summary.tsx';
import { FormLayout } from '../../../ui/fields/form-layout.tsx';
import { TextArea } from '../../../ui/fields/text-area.tsx';
import { TextField } from '../../../ui/fields/text-field.tsx';
import { Page } from '../../../ui/layout/page.tsx';
import { Section } from '../../../ui/layout/section.tsx';
import { Stack } from '../../../ui/layout/stack.tsx';
import { useRuleEditor } from '../use-rule-editor.ts';
import { useRuleProblems } from '../use-rule-problems.ts';
import { CampaignFields } from './campaign-fields.tsx';
import { ChangedMeanwhileNotice } from './changed-meanwhile-notice.tsx';
import { DiscardDialog } from './discard-dialog.tsx';
import { PlainWords } from './plain-words.tsx';
import { PublishDialog } from './publish-dialog.tsx';
import classes from './rule-editor.module.css';
import { RuleFields } from './rule-fields.tsx';
import { RuleHeader } from './rule-header.tsx';
import { TryOnHistory } from './try-on-history.tsx';
import { TryPanel } from './try-panel.tsx';
import { VersionHistory } from './version-history.tsx';

/** What `RuleEditor` takes. */
export interface RuleEditorProps {
  readonly rule: RuleRecord;
  /** As stored; may get newer while it is edited here. */
  readonly draft: RuleDraft;
  readonly onPublished: () => void;
  /** `isGone`: the rule went with its only draft. */
  readonly onDiscarded: (isGone: boolean) => void;
  /** What is stored has changed: ask the server again. */
  readonly onStale: () => void;
}

/** A draft being written, beside what it says in plain words and what it would pay. */
export function RuleEditor({ rule, draft, onPublished, onDiscarded, onStale }: RuleEditorProps) {
  const { t } = useLingui();
  const formElement = useRef<HTMLFormElement>(null);
  const [publishing, setPublishing] = useState<RuleDraft | null>(null);
  const [isDiscarding, setIsDiscarding] = useState(false);
  const editor = useRuleEditor(rule, draft, onStale);
  const problems = useRuleProblems(editor.problems, formElement);
  useSaveKey(() => editor.save());
  // Inside the portal the text waits in the tab; only closing the tab would lose it.
  useBlocker({ shouldBlockFn: () => false, enableBeforeUnload: editor.hasChanges });

  function decide(saved: RuleDraft) {
    editor.showProblems(saved.problems);
    if (saved.problems.length === 0) setPublishing(saved);
  }
  const { text } = editor;
  const { terms } = text;

  return (
    <Page title={text.name || t`Draft`} width="full">
      <RuleHeader
        rule={rule}
        name={text.name}
        actions={
          <Button variant="quiet" onClick={() => setIsDiscarding(true)} aria-haspopup="dialog">
            {t`Throw away…`}
          </Button>
        }
      />
      <div className={classes.sides}>
        <Stack gap={32}>
          <div className={classes.narrowWords}>
            <PlainWords terms={terms} />
          </div>
          <ChangedMeanwhileNotice editor={editor} />
          {editor.isRestored && !editor.theirs ? (
            <Notice
              action={
                <Button size="small" variant="quiet" onClick={editor.takeTheirs}>{t`Go back to what is saved`}</Button>
              }
            >
              <Trans>These changes are from before and were never saved. They were kept in this tab.</Trans>
            </Notice>
          ) : null}
          <FormErrorSummary problems={problems} />
          <FormLayout
            ref={formElement}
            onSubmit={(event) => {
              event.preventDefault();
              editor.save();
            }}
          >
            <Stack gap={48}>
              <Section title={terms.kind === 'campaign' ? t`The campaign` : t`The rule`}>
                <Stack gap={24}>
                  <TextField
                    label={t`Name`}
                    hint={t`Champions read it when they ask why.`}
                    name="name"
                    error={editor.error('name')}
                    value={text.name}
                    onChange={(event) => editor.write('name', { ...text, name: event.target.value })}
                  />
                  <TextArea
                    isOptional
                    key={editor.fillKey}
                    label={t`Note for the team`}
                    hint={t`Why it is as it is, and what changes with this version. Champions never see it.`}
                    rows={2}
                    name="note"
                    error={editor.error('note')}
                    value={text.note}
                    onChange={(event) => editor.write('note', { ...text, note: event.target.value })}
                  />
                </Stack>
              </Section>
              {terms.kind === 'rule' ? (
                <RuleFields editor={editor} terms={terms} />
              ) : (
                <CampaignFields editor={editor} terms={terms} />
              )}
            </Stack>
          </FormLayout>
        </Stack>
        {/* Taller than the window it scrolls by itself, and the keyboard has to reach it for that. */}
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
        <section className={classes.aside} aria-label={t`What it says and pays`} tabIndex={0}>
          <div className={classes.wideWords}>
            <Section title={t`In plain words`} isBare>
              <div role="status">
                <PlainWords terms={terms} />
              </div>
            </Section>
          </div>
          <Section title={t`Try it`} isBare>
            <TryPanel rule={rule} text={text} />
          </Section>
          <Section
            title={t`Try it on history`}
            hint={t`What it would have paid over the last months: to whom, and at which cost.`}
            isBare
          >
            <div>
              <TryOnHistory rule={rule} draft={draft} hasChanges={editor.hasChanges} />
            </div>
          </Section>
          {rule.history.length > 0 ? (
            <Section title={t`Versions before`} isBare>
              <VersionHistory rule={rule} />
            </Section>
          ) : null}
        </section>
      </div>
      <DraftSaveBar
        draft={draft}
        editor={editor}
        onPublish={() => (editor.hasChanges ? editor.save(decide) : decide(draft))}
      />
      <DiscardDialog
        rule={rule}
        draft={draft}
        isOpen={isDiscarding}
        onClose={() => setIsDiscarding(false)}
        onDiscarded={(isGone) => {
          editor.forget();
          onDiscarded(isGone);
        }}
      />
      <PublishDialog
        rule={rule}
        draft={publishing}
        onClose={() => setPublishing(null)}
        onPublished={onPublished}
        onProblems={(found) => {
          setPublishing(null);
          editor.showProblems(found);
        }}
        onStale={() => {
          setPublishing(null);
          onStale();
        }}
      />
    </Page>
  );
}
