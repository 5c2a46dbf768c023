import { useLingui } from '@lingui/react/macro';
import { SelectField } from '../../../ui/fields/select-field.tsx';
import { useSeasons } from '../api/list-seasons.ts';

/** What `SeasonPicker` takes. */
export interface SeasonPickerProps {
  /** The season that is shown. */
  readonly seasonId: string | undefined;
  /** Undefined for the season that began last, so that the plain address always leads to it. */
  readonly onPick: (seasonId: string | undefined) => void;
}

/** The season that runs and those that are over. Nothing while there is only one. */
export function SeasonPicker({ seasonId, onPick }: SeasonPickerProps) {
  const { t } = useLingui();
  const seasons = useSeasons();
  if (seasons.length < 2) return null;
  return (
    <SelectField
      label={t`Season`}
      value={seasonId ?? seasons[0]?.id}
      onChange={({ target }) => onPick(target.value === seasons[0]?.id ? undefined : target.value)}
      choices={seasons.map(({ id, name, state }) => ({
        value: id,
        label: state === 'running' ? t`${name}, running` : name,
      }))}
    />
  );
}
