import { Trans, useLingui } from '@lingui/react/macro';
import type { SignalFieldRecord } from '@rostra/shared/signals/signal-kind.schema';
import type { SignalRecord } from '@rostra/shared/signals/signal.schema';
import { useState } from 'react';
import { errorSentence } from '../../../lib/error-messages.ts';
import { fieldSentence } from '../../../lib/field-messages.ts';
import { dayOf } from '../../../lib/offer-days.ts';
import { useContentKey } from '../../../lib/use-content-key.ts';
import { readWireError } from '../../../lib/wire-error.ts';
import { useToast } from '../../../ui/feedback/toast-provider.tsx';
import { DateField } from '../../../ui/fields/date-field.tsx';
import { NumberField } from '../../../ui/fields/number-field.tsx';
import { SelectField } from '../../../ui/fields/select-field.tsx';
import { useTimeZone } from '../../../ui/format/time-zone.tsx';
import { ConfirmDialog } from '../../../ui/overlays/confirm-dialog.tsx';
import { Text } from '../../../ui/text/text.tsx';
import { useSignalKinds } from '../api/list-signal-kinds.ts';
import { useRecordSignal } from '../api/record-signal.ts';

/** What `RecordSignalDialog` takes. */
export interface RecordSignalDialogProps {
  readonly memberId: string;
  readonly memberName: string;
  readonly onClose: () => void;
}

/** Asks what a champion did elsewhere and when; point rules say what it is worth. */
export function RecordSignalDialog({ memberId, memberName, onClose }: RecordSignalDialogProps) {
  const { t } = useLingui();
  const timeZone = useTimeZone();
  const [today] = useState(() => dayOf(new Date().toISOString(), timeZone));
  const [kindKey, setKindKey] = useState('');
  const [onDay, setOnDay] = useState(today);
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const kinds = (useSignalKinds().data?.kinds ?? []).filter(({ subject, isOn }) => subject === 'member' && isOn);
  const kind = kinds.find(({ key }) => key === kindKey);
  const record = useRecordSignal();
  const toast = useToast();
  const keyOf = useContentKey();
  const told = useOutcomeToast(memberName);
  const fields = record.error ? (readWireError(record.error)?.fields ?? []) : [];
  const errorAt = (path: string) => {
    const found = fields.find((field) => field.path === path);
    return found && fieldSentence(found.message);
  };

  function confirm() {
    const asked = { memberId, kind: kindKey, onDay, facts: toFacts(kind?.fields ?? [], typed) };
    record.mutate(
      { ...asked, idempotencyKey: keyOf(asked) },
      {
        onSuccess: (signal) => {
          toast(told(signal));
          onClose();
        },
      },
    );
  }

  return (
    <ConfirmDialog
      isOpen
      onClose={onClose}
      title={t`Enter a signal of ${memberName}`}
      confirmLabel={t`Enter the signal`}
      onConfirm={confirm}
      isBusy={record.isPending}
      unavailableBecause={kind ? undefined : t`Choose what happened first.`}
      error={record.error ? errorSentence(record.error) : null}
    >
      <SelectField
        label={t`What happened`}
        hint={kind?.meaning}
        placeholder={t`Choose`}
        data-autofocus=""
        choices={kinds.map(({ key, name }) => ({ value: key, label: name }))}
        error={errorAt('kind')}
        value={kindKey}
        onChange={({ target: { value } }) => {
          setKindKey(value);
          setTyped({});
        }}
      />
      <DateField
        label={t({ message: 'On', context: 'which day' })}
        max={today}
        error={errorAt('onDay') ?? errorAt('occurredAt')}
        value={onDay}
        onChange={({ target: { value } }) => setOnDay(value)}
      />
      {(kind?.fields ?? []).map((field) => (
        <FactField
          key={field.key}
          field={field}
          error={errorAt(`facts.${field.key}`)}
          value={typed[field.key] ?? ''}
          onChange={(value) => setTyped({ ...typed, [field.key]: value })}
        />
      ))}
      <Text size={14} tone="soft">
        {kind && !kind.canEarn ? (
          <Trans>Signals of this kind are kept and pay nothing.</Trans>
        ) : (
          <Trans>Point rules in force on that day say what it is worth. Nobody types points here.</Trans>
        )}
      </Text>
    </ConfirmDialog>
  );
}

interface FactFieldProps {
  readonly field: SignalFieldRecord;
  readonly error: string | undefined;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function FactField({ field, error, value, onChange }: FactFieldProps) {
  const { t } = useLingui();
  const common = { label: field.name, isOptional: !field.isRequired, error, value };
  if (field.type === 'choice') {
    const choices = field.choices.map((choice) => ({ value: choice, label: choice }));
    return (
      <SelectField
        {...common}
        placeholder={t`Choose`}
        choices={choices}
        onChange={({ target }) => onChange(target.value)}
      />
    );
  }
  const { min, max } = field;
  return <NumberField {...common} hint={t`From ${min} to ${max}`} onChange={({ target }) => onChange(target.value)} />;
}

/** What was typed, as the kind's fields take it; what was left empty is left out. */
function toFacts(
  fields: readonly SignalFieldRecord[],
  typed: Readonly<Record<string, string>>,
): Record<string, string | number> {
  return Object.fromEntries(
    fields.flatMap(({ key, type }) => {
      const text = (typed[key] ?? '').trim();
      if (text === '') return [];
      const number = Number(text);
      return [[key, type === 'number' && Number.isFinite(number) ? number : text] as const];
    }),
  );
}

function useOutcomeToast(memberName: string): (signal: SignalRecord) => string {
  const { t } = useLingui();
  return ({ outcome, award }) => {
    const points = Math.max(award?.rewardPoints ?? 0, award?.statusPoints ?? 0);
    if (outcome === 'paid') return t`Entered. ${memberName} has ${points} points for it.`;
    if (outcome === 'limited') return t`Entered. A limit is reached, so it pays nothing now.`;
    return outcome === 'unpaid' ? t`Entered. No rule pays for it.` : t`Entered.`;
  };
}
