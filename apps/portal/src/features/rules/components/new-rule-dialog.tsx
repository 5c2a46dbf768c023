import { Trans, useLingui } from '@lingui/react/macro';
import type { CreateRuleInput } from '@rostra/shared/rules/create-rule.contract';
import type { RuleRecord } from '@rostra/shared/rules/rule-record.schema';
import { errorSentence } from '../../../lib/error-messages.ts';
import { useContentKey } from '../../../lib/use-content-key.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { Notice } from '../../../ui/feedback/notice.tsx';
import { Stack } from '../../../ui/layout/stack.tsx';
import { Dialog } from '../../../ui/overlays/dialog.tsx';
import { Text } from '../../../ui/text/text.tsx';
import { useCreateRule } from '../api/create-rule.ts';

/** What `NewRuleDialog` takes. */
export interface NewRuleDialogProps {
  readonly kind: RuleRecord['kind'];
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly onMade: (rule: RuleRecord) => void;
}

type Source = CreateRuleInput['source'];

/** Asks what a rule is to be for; a campaign starts as one for every challenge. */
export function NewRuleDialog({ kind, isOpen, onClose, onMade }: NewRuleDialogProps) {
  const { t } = useLingui();
  const create = useCreateRule();
  const keyFor = useContentKey();

  function start(source: Source) {
    if (create.isPending) return;
    const input = { kind, source };
    create.mutateAsync({ ...input, idempotencyKey: keyFor({ ...input, at: isOpen }) }).then(onMade, () => undefined);
  }

  return (
    <Dialog isOpen={isOpen} onClose={onClose} title={kind === 'campaign' ? t`New campaign` : t`New rule`} isWide>
      {kind === 'campaign' ? (
        <>
          <Text tone="soft">
            <Trans>
              It starts as a draft that doubles the points of every challenge. Days, what it raises and by how much can
              all be changed before it is published.
            </Trans>
          </Text>
          <div>
            <Button variant="primary" isBusy={create.isPending} onClick={() => start('challenge-stage')}>
              {t`Make a draft`}
            </Button>
          </div>
        </>
      ) : (
        <>
          <Text tone="soft">
            <Trans>Everything can be changed before it is published. Nothing is paid by a draft.</Trans>
          </Text>
          <Stack gap={8}>
            <Button isWide variant="primary" isBusy={create.isPending} onClick={() => start('challenge-stage')}>
              {t`For stages of challenges`}
            </Button>
            <Button isWide onClick={() => start('signal')}>
              {t`For signals from outside`}
            </Button>
            <Button isWide onClick={() => start('grant')}>
              {t`For points by hand`}
            </Button>
            <Button isWide onClick={() => start('import')}>
              {t`For balances that are imported`}
            </Button>
          </Stack>
        </>
      )}
      {create.isError ? <Notice tone="bad">{errorSentence(create.error)}</Notice> : null}
    </Dialog>
  );
}
