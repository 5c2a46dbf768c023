import { Trans, useLingui } from '@lingui/react/macro';
import type { RuleDraft, RuleRecord } from '@rostra/shared/rules/rule-record.schema';
import { errorSentence } from '../../../lib/error-messages.ts';
import { useContentKey } from '../../../lib/use-content-key.ts';
import { ConfirmDialog } from '../../../ui/overlays/confirm-dialog.tsx';
import { Text } from '../../../ui/text/text.tsx';
import { useDiscardRuleDraft } from '../api/discard-rule-draft.ts';

/** What `DiscardDialog` takes. */
export interface DiscardDialogProps {
  readonly rule: RuleRecord;
  readonly draft: RuleDraft;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  /** `isGone`: the rule went with its only draft. */
  readonly onDiscarded: (isGone: boolean) => void;
}

/** Asks before a draft is thrown away. */
export function DiscardDialog({ rule, draft, isOpen, onClose, onDiscarded }: DiscardDialogProps) {
  const { t } = useLingui();
  const discard = useDiscardRuleDraft();
  const keyFor = useContentKey();
  const { name } = draft;

  function confirm() {
    const input = { ruleId: rule.id, revision: draft.revision };
    discard.mutateAsync({ ...input, idempotencyKey: keyFor(input) }).then(
      ({ isGone }) => onDiscarded(isGone),
      () => undefined,
    );
  }

  return (
    <ConfirmDialog
      isOpen={isOpen}
      onClose={onClose}
      title={t`Throw this draft away?`}
      confirmLabel={t`Throw away`}
      tone="danger"
      isBusy={discard.isPending}
      error={discard.isError ? errorSentence(discard.error) : undefined}
      onConfirm={confirm}
    >
      <Text>
        {rule.history.length === 0 ? (
          <Trans>“{name}” will be gone, for everybody on the team. It never paid anything.</Trans>
        ) : (
          <Trans>The draft of “{name}” will be gone. What is in force stays as it is.</Trans>
        )}
      </Text>
    </ConfirmDialog>
  );
}
