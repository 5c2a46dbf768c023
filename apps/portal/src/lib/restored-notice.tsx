import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '../ui/actions/button.tsx';
import { Notice } from '../ui/feedback/notice.tsx';

/** What `RestoredNotice` takes. */
export interface RestoredNoticeProps {
  readonly onTakeStored: () => void;
}

/** The text in the form comes from an earlier visit and was never saved. */
export function RestoredNotice({ onTakeStored }: RestoredNoticeProps) {
  const { t } = useLingui();
  return (
    <Notice action={<Button size="small" variant="quiet" onClick={onTakeStored}>{t`Go back to what is saved`}</Button>}>
      <Trans>These changes are from before and were never saved. They were kept in this tab.</Trans>
    </Notice>
  );
}
