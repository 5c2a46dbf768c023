import { Trans, useLingui } from '@lingui/react/macro';
import type { GetOfficeOutput } from '@rostra/shared/points-office/get-office.contract';
import { useState } from 'react';
import { errorSentence } from '../../../lib/error-messages.ts';
import { fieldSentence } from '../../../lib/field-messages.ts';
import { minorText, readMinor } from '../../../lib/money-text.ts';
import { useContentKey } from '../../../lib/use-content-key.ts';
import { TextField } from '../../../ui/fields/text-field.tsx';
import { ConfirmDialog } from '../../../ui/overlays/confirm-dialog.tsx';
import { useSetBudget } from '../api/set-budget.ts';
import { useQuarterName } from '../use-quarter-name.ts';

/** What `BudgetDialog` takes. */
export interface BudgetDialogProps {
  readonly office: GetOfficeOutput;
  readonly onClose: () => void;
}

/** Sets what the points issued in a quarter may cost; left empty there is none. */
export function BudgetDialog({ office, onClose }: BudgetDialogProps) {
  const { t, i18n } = useLingui();
  const { budget, value } = office;
  const { currency } = value;
  const name = useQuarterName()(budget.quarter);
  const [text, setText] = useState(
    budget.money && !budget.isOtherCurrency ? minorText(budget.money.minor, currency, i18n.locale) : '',
  );
  const [isWrong, setIsWrong] = useState(false);
  const { mutate, error, isPending } = useSetBudget();
  const keyOf = useContentKey();

  function save() {
    const minor = text.trim() === '' ? null : readMinor(text, currency);
    setIsWrong(minor === null && text.trim() !== '');
    if (minor === null && text.trim() !== '') return;
    const wish = {
      quarter: budget.quarter,
      version: budget.version,
      money: minor === null ? null : { minor, currency },
    };
    mutate({ ...wish, idempotencyKey: keyOf(wish) }, { onSuccess: onClose });
  }
  return (
    <ConfirmDialog
      isOpen
      onClose={onClose}
      title={t`Budget of ${name}`}
      confirmLabel={t`Save budget`}
      onConfirm={save}
      isBusy={isPending}
      error={error ? errorSentence(error) : null}
    >
      <TextField
        label={t`Budget in ${currency}`}
        hint={t`Left empty, the quarter has none.`}
        inputMode="decimal"
        autoComplete="off"
        value={text}
        onChange={({ target }) => setText(target.value)}
        error={isWrong ? fieldSentence('not-an-amount') : undefined}
      />
      <p>
        <Trans>
          It is weighed against what the points issued in the quarter cost at today’s value, with what was taken back
          set against them. Champions never see it.
        </Trans>
      </p>
    </ConfirmDialog>
  );
}
