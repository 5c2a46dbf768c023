import { Trans, useLingui } from '@lingui/react/macro';
import type { SetPresenceOutput } from '@rostra/shared/leaderboards/set-presence.contract';
import { useState } from 'react';
import { errorSentence, isRefusedWith } from '../../../lib/error-messages.ts';
import { fieldSentence } from '../../../lib/field-messages.ts';
import { useIdempotencyKey } from '../../../lib/use-idempotency-key.ts';
import { readWireError } from '../../../lib/wire-error.ts';
import { RadioGroup } from '../../../ui/fields/radio-group.tsx';
import { TextField } from '../../../ui/fields/text-field.tsx';
import { ConfirmDialog } from '../../../ui/overlays/confirm-dialog.tsx';
import { useSetPresence } from '../api/set-presence.ts';

/** What `PresenceDialog` takes. */
export interface PresenceDialogProps {
  readonly presence: SetPresenceOutput;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

type Way = 'name' | 'alias' | 'hidden';

/** Characters of an alias, as the contract has them; the contract itself would bring the validation library into the screen. */
const aliasLength = { min: 2, max: 30 } as const;

/** Asks how one wants to stand on the boards. */
export function PresenceDialog(props: PresenceDialogProps) {
  return props.isOpen ? <OpenDialog {...props} /> : null;
}

function OpenDialog({ presence, onClose }: PresenceDialogProps) {
  const { t } = useLingui();
  const [way, setWay] = useState<Way>(presence.isHidden ? 'hidden' : presence.alias === null ? 'name' : 'alias');
  const [alias, setAlias] = useState(presence.alias ?? '');
  const [isTried, setIsTried] = useState(false);
  const setPresence = useSetPresence();
  const key = useIdempotencyKey();
  const problem = way === 'alias' && isTried ? lengthProblem(alias) : undefined;
  const isTaken = way === 'alias' && isRefusedWith(setPresence.error, 'alias-taken');

  function save() {
    setIsTried(true);
    if (way === 'alias' && lengthProblem(alias)) return;
    const kept = way === 'hidden' ? presence.alias : null;
    setPresence.mutate(
      { isHidden: way === 'hidden', alias: way === 'alias' ? alias.trim() : kept, idempotencyKey: key.current() },
      {
        onSuccess: onClose,
        onError: (error) => (readWireError(error) ? key.renew() : undefined),
      },
    );
  }
  return (
    <ConfirmDialog
      isOpen
      onClose={onClose}
      title={t`How do you want to stand here?`}
      confirmLabel={t`Save`}
      onConfirm={save}
      isBusy={setPresence.isPending}
      error={setPresence.isError && !isTaken ? errorSentence(setPresence.error) : null}
    >
      <RadioGroup
        label={t`On every board`}
        value={way}
        onChange={({ target }) => setWay(target.value === 'alias' || target.value === 'hidden' ? target.value : 'name')}
        choices={[
          { value: 'name', label: t`By name`, hint: t`Others read your name and your company.` },
          {
            value: 'alias',
            label: t`Under an alias`,
            hint: t`Others read the alias alone. The team knows who you are.`,
          },
          {
            value: 'hidden',
            label: t`Not at all`,
            hint: t`You leave every board at once. Points, tier and rewards stay as they are.`,
          },
        ]}
      />
      {way === 'alias' ? (
        <TextField
          label={t`Alias`}
          value={alias}
          onChange={({ target }) => setAlias(target.value)}
          error={problem ?? (isTaken ? errorSentence(setPresence.error) : undefined)}
          maxLength={60}
          autoComplete="off"
        />
      ) : null}
      <p>
        <Trans>It holds from the next look on, for everybody.</Trans>
      </p>
    </ConfirmDialog>
  );
}

function lengthProblem(alias: string): string | undefined {
  const { length } = alias.trim();
  if (length < aliasLength.min) return fieldSentence(`too-short:${aliasLength.min}`);
  return length > aliasLength.max ? fieldSentence(`too-long:${aliasLength.max}`) : undefined;
}
