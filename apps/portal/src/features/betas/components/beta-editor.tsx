import { Trans, useLingui } from '@lingui/react/macro';
import { useBlocker } from '@tanstack/react-router';
import { Button } from '../../../ui/actions/button.tsx';
import { Notice } from '../../../ui/feedback/notice.tsx';
import { FormActions, FormLayout } from '../../../ui/fields/form-layout.tsx';
import { Split } from '../../../ui/layout/split.tsx';
import { Stack } from '../../../ui/layout/stack.tsx';
import { Text } from '../../../ui/text/text.tsx';
import type { BetaEditorState } from '../use-beta-editor.ts';
import { BetaFieldsParts } from './beta-fields.tsx';
import { BetaPreview } from './beta-preview.tsx';

/** What `BetaEditor` takes. */
export interface BetaEditorProps {
  readonly editor: BetaEditorState;
  readonly isNew: boolean;
}

/** A beta being written, beside what champions will read. */
export function BetaEditor({ editor, isNew }: BetaEditorProps) {
  const { t } = useLingui();
  // Inside the portal the text waits in the tab; only closing the tab would lose it.
  useBlocker({ shouldBlockFn: () => false, enableBeforeUnload: editor.hasChanges });
  return (
    <Split
      main={
        <Stack gap={24}>
          <EditorNotices editor={editor} />
          <FormLayout
            onSubmit={(event) => {
              event.preventDefault();
              editor.save();
            }}
          >
            <BetaFieldsParts editor={editor} />
            {editor.failure ? <Notice tone="bad">{editor.failure}</Notice> : null}
            <FormActions>
              <Button type="submit" variant="primary" isBusy={editor.isSaving}>
                {isNew ? t`Create draft` : t`Save`}
              </Button>
              <Text as="span" size={14} tone="soft">
                {!isNew && !editor.hasChanges ? (
                  <Trans>All is saved</Trans>
                ) : (
                  <Trans>Kept in this tab until you save</Trans>
                )}
              </Text>
            </FormActions>
          </FormLayout>
        </Stack>
      }
      side={<BetaPreview values={editor.values} />}
    />
  );
}

function EditorNotices({ editor }: { readonly editor: BetaEditorState }) {
  const { t } = useLingui();
  if (editor.isBehind) {
    return (
      <Notice
        tone="caution"
        title={t`Somebody else saved this meanwhile`}
        action={
          <FormActions>
            <Button size="small" onClick={editor.keepMine}>{t`Keep mine`}</Button>
            <Button size="small" variant="quiet" onClick={editor.takeStored}>{t`Take theirs`}</Button>
          </FormActions>
        }
      >
        <Trans>
          What you typed is still here. Keep it, and your next save writes over theirs; or take theirs, and yours is
          gone.
        </Trans>
      </Notice>
    );
  }
  if (!editor.isRestored) return null;
  return (
    <Notice
      action={<Button size="small" variant="quiet" onClick={editor.takeStored}>{t`Go back to what is saved`}</Button>}
    >
      <Trans>These changes are from before and were never saved. They were kept in this tab.</Trans>
    </Notice>
  );
}
