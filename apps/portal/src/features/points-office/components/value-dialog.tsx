import { Trans, useLingui } from '@lingui/react/macro';
import {
  pointValueMinorMax,
  pointValuePer,
  type PointValueRecord,
} from '@rostra/shared/points-office/point-value.contract';
import { useState } from 'react';
import { errorSentence } from '../../../lib/error-messages.ts';
import { fieldSentence } from '../../../lib/field-messages.ts';
import { currencies, minorText, readMinor } from '../../../lib/money-text.ts';
import { useContentKey } from '../../../lib/use-content-key.ts';
import { SelectField } from '../../../ui/fields/select-field.tsx';
import { TextField } from '../../../ui/fields/text-field.tsx';
import { ConfirmDialog } from '../../../ui/overlays/confirm-dialog.tsx';
import { useChangePointValue } from '../api/change-point-value.ts';

/** What `ValueDialog` takes. */
export interface ValueDialogProps {
  readonly value: PointValueRecord;
  readonly onClose: () => void;
}

/** Says what 100 points are worth from now on. */
export function ValueDialog({ value, onClose }: ValueDialogProps) {
  const { t, i18n } = useLingui();
  const [text, setText] = useState(minorText(value.minor, value.currency, i18n.locale));
  const [currency, setCurrency] = useState(value.currency);
  const [problem, setProblem] = useState<string | null>(null);
  const { mutate, error, isPending } = useChangePointValue();
  const keyOf = useContentKey();
  const known = currencies.some((code) => code === value.currency) ? currencies : [value.currency, ...currencies];

  function save() {
    const minor = readMinor(text, currency);
    if (minor === null || minor > pointValueMinorMax) {
      setProblem(
        minor === null ? 'not-an-amount' : `too-large:${minorText(pointValueMinorMax, currency, i18n.locale)}`,
      );
      return;
    }
    setProblem(null);
    const wish = { version: value.version, minor, currency };
    mutate({ ...wish, idempotencyKey: keyOf(wish) }, { onSuccess: onClose });
  }
  return (
    <ConfirmDialog
      isOpen
      onClose={onClose}
      title={t`Value of points`}
      confirmLabel={t`Change value`}
      onConfirm={save}
      isBusy={isPending}
      error={error ? errorSentence(error) : null}
    >
      <TextField
        label={t`${pointValuePer} points are worth`}
        inputMode="decimal"
        autoComplete="off"
        value={text}
        onChange={({ target }) => setText(target.value)}
        error={problem === null ? undefined : fieldSentence(problem)}
      />
      <SelectField
        label={t`Currency`}
        choices={known.map((code) => ({ value: code, label: code }))}
        value={currency}
        onChange={({ target }) => setCurrency(target.value)}
      />
      <p>
        <Trans>
          No point changes. Liability, costs and the budget are told at the new value from now on, past months too, and
          the earlier value is kept with who set it. A budget in another currency has to be set again.
        </Trans>
      </p>
    </ConfirmDialog>
  );
}
