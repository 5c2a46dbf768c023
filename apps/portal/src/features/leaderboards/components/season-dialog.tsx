import { Trans, useLingui } from '@lingui/react/macro';
import type { StaffSeason } from '@rostra/shared/leaderboards/staff-seasons.contract';
import { useState } from 'react';
import { errorSentence } from '../../../lib/error-messages.ts';
import { fieldSentence } from '../../../lib/field-messages.ts';
import { useContentKey } from '../../../lib/use-content-key.ts';
import { readWireError } from '../../../lib/wire-error.ts';
import { DateField } from '../../../ui/fields/date-field.tsx';
import { TextField } from '../../../ui/fields/text-field.tsx';
import { ConfirmDialog } from '../../../ui/overlays/confirm-dialog.tsx';
import { useCreateSeason } from '../api/create-season.ts';
import { useSaveSeason } from '../api/save-season.ts';

/** What `SeasonDialog` takes. */
export interface SeasonDialogProps {
  /** The one to change; null for a new one. */
  readonly season: StaffSeason | null;
  readonly onClose: () => void;
}

const FIELDS = ['name', 'startsOn', 'endsOn'] as const;

/** Name and days of a season. What is wrong with them the server says, at the field. */
export function SeasonDialog({ season, onClose }: SeasonDialogProps) {
  const { t } = useLingui();
  const [draft, setDraft] = useState({
    name: season?.name ?? '',
    startsOn: season?.startsOn ?? '',
    endsOn: season?.endsOn ?? '',
  });
  const create = useCreateSeason();
  const save = useSaveSeason();
  const keyOf = useContentKey();
  const { error, isPending } = season ? save : create;
  const problems = readWireError(error)?.fields ?? [];
  const areAllAtFields = problems.length > 0 && problems.every(({ path }) => FIELDS.some((field) => field === path));

  function confirm() {
    const input = { ...draft, idempotencyKey: keyOf({ ...draft, season: season?.version }) };
    if (season) save.mutate({ ...input, seasonId: season.id, version: season.version }, { onSuccess: onClose });
    else create.mutate(input, { onSuccess: onClose });
  }
  function field(name: (typeof FIELDS)[number]) {
    const problem = problems.find(({ path }) => path === name);
    return {
      value: draft[name],
      onChange: ({ target }: { target: { value: string } }) => setDraft({ ...draft, [name]: target.value }),
      error: problem && fieldSentence(problem.message),
    };
  }
  return (
    <ConfirmDialog
      isOpen
      onClose={onClose}
      title={season ? t`Change ${season.name}` : t`New season`}
      confirmLabel={season ? t`Save` : t`Plan it`}
      onConfirm={confirm}
      isBusy={isPending}
      error={error && !areAllAtFields ? errorSentence(error) : null}
    >
      <TextField label={t`Name`} hint={t`Champions read it above the board: “Spring 2027”.`} {...field('name')} />
      <DateField label={t`First day`} {...field('startsOn')} />
      <DateField label={t`Last day`} {...field('endsOn')} />
      <p>
        <Trans>
          Once it has begun it stays as it is. Seasons share no day, and the days between two belong to no board.
        </Trans>
      </p>
    </ConfirmDialog>
  );
}
