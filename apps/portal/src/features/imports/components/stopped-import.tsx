import { Trans, useLingui } from '@lingui/react/macro';
import { Notice } from '../../../ui/feedback/notice.tsx';
import { DiscardButton } from './discard-button.tsx';
import { RecheckButton } from './recheck-button.tsx';

/** A fault of ours stopped an import: what that means, and the ways on. */
export function StoppedImport({ importId }: { readonly importId: string }) {
  const { t } = useLingui();
  return (
    <Notice
      tone="bad"
      title={t`Something went wrong on our side`}
      action={
        <>
          <RecheckButton importId={importId} /> <DiscardButton importId={importId} />
        </>
      }
    >
      <Trans>The import stopped. What was imported is right and stays; checking again shows what is left.</Trans>
    </Notice>
  );
}
