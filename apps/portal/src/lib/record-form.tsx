import { Trans, useLingui } from '@lingui/react/macro';
import { useBlocker } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Button } from '../ui/actions/button.tsx';
import { Notice } from '../ui/feedback/notice.tsx';
import { FormLayout } from '../ui/fields/form-layout.tsx';
import { Row } from '../ui/layout/row.tsx';
import { Split } from '../ui/layout/split.tsx';
import { Stack } from '../ui/layout/stack.tsx';
import { Text } from '../ui/text/text.tsx';
import { OvertakenNotice } from './overtaken-notice.tsx';
import { RestoredNotice } from './restored-notice.tsx';

/** What a form knows of its own text, which is kept in the tab until it is saved. */
export interface RecordEditor {
  readonly hasChanges: boolean;
  /** The text comes from an earlier visit and was never saved. */
  readonly isRestored: boolean;
  /** Somebody else saved it since, while there are changes here. */
  readonly isBehind: boolean;
  readonly isSaving: boolean;
  /** Why the last try failed, where no field says it. */
  readonly failure: string | null;
  readonly save: () => void;
  /** Throws away what is typed for what is stored. */
  readonly takeStored: () => void;
  /** From now on saving writes over what somebody else saved. */
  readonly keepMine: () => void;
}

/** What `RecordForm` takes. */
export interface RecordFormProps {
  readonly editor: RecordEditor;
  /** It is being made: the first save creates a draft. */
  readonly isNew: boolean;
  /** The fields. */
  readonly children: ReactNode;
  /** What champions will see of it. */
  readonly preview: ReactNode;
}

/** A record being written, beside its preview: whose text it is, the fields, and where the text is (saved, or kept in this tab). */
export function RecordForm({ editor, isNew, children, preview }: RecordFormProps) {
  const { t } = useLingui();
  // Inside the portal the text waits in the tab; only closing the tab would lose it.
  useBlocker({ shouldBlockFn: () => false, enableBeforeUnload: editor.hasChanges });
  return (
    <Split
      main={
        <Stack gap={24}>
          {editor.isBehind ? (
            <OvertakenNotice onKeepMine={editor.keepMine} onTakeStored={editor.takeStored} />
          ) : editor.isRestored ? (
            <RestoredNotice onTakeStored={editor.takeStored} />
          ) : null}
          <FormLayout
            onSubmit={(event) => {
              event.preventDefault();
              editor.save();
            }}
          >
            {children}
            {editor.failure ? <Notice tone="bad">{editor.failure}</Notice> : null}
            <Row gap={16}>
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
            </Row>
          </FormLayout>
        </Stack>
      }
      side={preview}
    />
  );
}
