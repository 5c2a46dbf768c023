import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '../ui/actions/button.tsx';
import { Notice } from '../ui/feedback/notice.tsx';
import { FormActions } from '../ui/fields/form-layout.tsx';

/** What `OvertakenNotice` takes. */
export interface OvertakenNoticeProps {
  readonly onKeepMine: () => void;
  readonly onTakeStored: () => void;
}

/** Somebody else saved while something was typed here: whose text is kept is the person's choice. */
export function OvertakenNotice({ onKeepMine, onTakeStored }: OvertakenNoticeProps) {
  const { t } = useLingui();
  return (
    <Notice
      tone="caution"
      title={t`Somebody else saved this meanwhile`}
      action={
        <FormActions>
          <Button size="small" onClick={onKeepMine}>{t`Keep mine`}</Button>
          <Button size="small" variant="quiet" onClick={onTakeStored}>{t`Take theirs`}</Button>
        </FormActions>
      }
    >
      <Trans>
        What you typed is still here. Keep it, and your next save writes over theirs; or take theirs, and yours is gone.
      </Trans>
    </Notice>
  );
}
