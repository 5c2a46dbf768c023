import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button } from '../../../ui/actions/button.tsx';
import { CodeBlock } from '../../../ui/data/code-block.tsx';
import { Notice } from '../../../ui/feedback/notice.tsx';
import { Dialog } from '../../../ui/overlays/dialog.tsx';

/** What `NewKeyDialog` takes. */
export interface NewKeyDialogProps {
  readonly title: string;
  /** What goes into the backend's environment. */
  readonly settings: string;
  readonly onClose: () => void;
}

/** The secret of a new key, for the only time. It closes by the button alone: a slip beside the dialog would lose the secret. */
export function NewKeyDialog({ title, settings, onClose }: NewKeyDialogProps) {
  const { t } = useLingui();
  const [hasSlipped, setHasSlipped] = useState(false);
  return (
    <Dialog
      isOpen
      isWide
      onClose={() => setHasSlipped(true)}
      title={title}
      actions={<Button variant="primary" onClick={onClose}>{t`I have stored it`}</Button>}
    >
      <Trans>
        Store the secret where your backend keeps its secrets. This is the only time it is shown; we cannot show it
        again.
      </Trans>
      <CodeBlock label={t`Settings for your backend`} text={settings} />
      {hasSlipped ? (
        <Notice tone="caution">
          <Trans>Once this closes, the secret is gone from here. If it is lost, revoke the key and make another.</Trans>
        </Notice>
      ) : null}
    </Dialog>
  );
}
