import { Trans, useLingui } from '@lingui/react/macro';
import type { Policy } from '@rostra/shared/policy/policy.schema';
import { useState } from 'react';
import { errorSentence } from '../../../lib/error-messages.ts';
import { fieldSentence } from '../../../lib/field-messages.ts';
import { useContentKey } from '../../../lib/use-content-key.ts';
import { readWireError } from '../../../lib/wire-error.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { useToast } from '../../../ui/feedback/toast-provider.tsx';
import { DateField } from '../../../ui/fields/date-field.tsx';
import { TextArea } from '../../../ui/fields/text-area.tsx';
import { TextField } from '../../../ui/fields/text-field.tsx';
import { Stack } from '../../../ui/layout/stack.tsx';
import { ConfirmDialog } from '../../../ui/overlays/confirm-dialog.tsx';
import { useChangePolicy } from '../api/change-policy.ts';
import { usePolicyWords } from '../use-policy-words.ts';

/** What `ChangePolicyDialog` takes. */
export interface ChangePolicyDialogProps {
  readonly policy: Policy;
  /** `YYYY-MM-DD` in the workspace's zone. */
  readonly today: string;
  readonly onClose: () => void;
}

/** Changes one policy value, from now on or from a day to come, with the reason. */
export function ChangePolicyDialog({ policy, today, onClose }: ChangePolicyDialogProps) {
  const { t, i18n } = useLingui();
  const toast = useToast();
  const { words, say } = usePolicyWords();
  const [text, setText] = useState(() => [policy.value].flat().join(', '));
  const [fromDay, setFromDay] = useState('');
  const [reason, setReason] = useState('');
  // The version that was shown when the dialog opened: a change of somebody else is told, not written over.
  const [version] = useState(policy.version);
  const { mutate, error, isPending } = useChangePolicy();
  const keyOf = useContentKey();
  const units: Record<Policy['unit'], string> = {
    months: t`Months`,
    days: t`Days`,
    points: t`Points`,
    weeks: t`Weeks`,
    freezes: t`Freezes`,
    percent: t`Percent`,
  };
  const isList = policy.countMax > 1;
  const atField = (path: string) => {
    const found = readWireError(error)?.fields.find(
      (field) => field.path === path || field.path.startsWith(`${path}.`),
    );
    return found && fieldSentence(found.message);
  };
  const isAtField = ['numbers', 'fromDay', 'reason'].some(atField);

  function save(numbers: number[] | null) {
    const wish = { key: policy.key, version, numbers, fromDay: fromDay || null, reason };
    mutate(
      { ...wish, idempotencyKey: keyOf(wish) },
      {
        onSuccess: () => {
          toast(t`Saved: ${words[policy.key].title}`);
          onClose();
        },
      },
    );
  }
  return (
    <ConfirmDialog
      isOpen
      onClose={onClose}
      title={words[policy.key].title}
      confirmLabel={t`Save change`}
      onConfirm={() => save(readNumbers(text))}
      isBusy={isPending}
      error={error && !isAtField ? errorSentence(error) : undefined}
    >
      <Stack gap={16}>
        <TextField
          label={isList ? t`Numbers, with commas between` : units[policy.unit]}
          hint={t`From ${i18n.number(policy.min)} to ${i18n.number(policy.max)}. Usual: ${say(policy.default, policy.unit)}.`}
          inputMode={isList ? undefined : 'numeric'}
          autoComplete="off"
          isNarrow={!isList}
          value={text}
          onChange={({ target }) => setText(target.value)}
          error={atField('numbers')}
        />
        <DateField
          label={t`From this day on`}
          hint={t`Left empty, it counts from now.`}
          isOptional
          min={today}
          value={fromDay}
          onChange={({ target }) => setFromDay(target.value)}
          error={atField('fromDay')}
        />
        <TextArea
          label={t`Reason`}
          hint={t`Stands in the history, for those who ask later.`}
          charactersMax={500}
          value={reason}
          onChange={({ target }) => setReason(target.value)}
          error={atField('reason')}
        />
        {policy.version === 0 ? null : (
          <p>
            <Button size="small" onClick={() => save(null)}>
              <Trans>Back to the usual: {say(policy.default, policy.unit)}</Trans>
            </Button>
          </p>
        )}
      </Stack>
    </ConfirmDialog>
  );
}

/** What is no number stays one that the server refuses at the field. */
function readNumbers(text: string): number[] {
  return text
    .split(/[,;\s]+/)
    .filter((part) => part !== '')
    .map(Number)
    .map((number) => (Number.isFinite(number) ? number : 0.5));
}
