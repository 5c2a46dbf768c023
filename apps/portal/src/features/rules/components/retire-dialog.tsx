import { Trans, useLingui } from '@lingui/react/macro';
import type { RuleRecord } from '@rostra/shared/rules/rule-record.schema';
import { errorSentence } from '../../../lib/error-messages.ts';
import { useIdempotencyKey } from '../../../lib/use-idempotency-key.ts';
import { ConfirmDialog } from '../../../ui/overlays/confirm-dialog.tsx';
import { Text } from '../../../ui/text/text.tsx';
import { useRetireRule } from '../api/retire-rule.ts';

/** What `RetireDialog` takes. */
export interface RetireDialogProps {
  readonly rule: RuleRecord;
  readonly name: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** Asks before a rule is taken back, or a campaign ended early, and says what that changes. */
export function RetireDialog({ rule, name, isOpen, onClose }: RetireDialogProps) {
  const { t } = useLingui();
  const retire = useRetireRule();
  const key = useIdempotencyKey();
  const isCampaign = rule.kind === 'campaign';
  return (
    <ConfirmDialog
      isOpen={isOpen}
      onClose={onClose}
      title={isCampaign ? t`End “${name}” now?` : t`Take “${name}” back?`}
      confirmLabel={isCampaign ? t`End now` : t`Take back`}
      tone="danger"
      isBusy={retire.isPending}
      error={retire.isError ? errorSentence(retire.error) : undefined}
      onConfirm={() =>
        retire.mutate({ idempotencyKey: key.current(), ruleId: rule.id }, { onSuccess: onClose, onError: key.renew })
      }
    >
      <Text>
        {isCampaign ? (
          <Trans>What champions send from now on is no longer raised by it.</Trans>
        ) : (
          <Trans>What champions send from now on is paid by the rules after it, or by those of the house.</Trans>
        )}
      </Text>
      <Text>
        <Trans>
          What was sent before is still paid as it was promised. It cannot be brought back; a new one can be made.
        </Trans>
      </Text>
    </ConfirmDialog>
  );
}
