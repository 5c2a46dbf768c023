import { useLingui } from '@lingui/react/macro';
import { FilterSelect } from '../../../ui/data/filter-select.tsx';
import { useQuarterName } from '../use-quarter-name.ts';

/** What `QuarterFilter` takes. */
export interface QuarterFilterProps {
  /** As the server has them, the running one first. */
  readonly quarters: readonly string[];
  readonly value: string | undefined;
  /** The words for no choice; without them that is the running quarter. */
  readonly anyLabel?: string;
  readonly onChange: (quarter: string | undefined) => void;
}

/** Chooses one of the quarters since the first posting. */
export function QuarterFilter({ quarters, value, anyLabel, onChange }: QuarterFilterProps) {
  const { t } = useLingui();
  const nameOf = useQuarterName();
  const [running, ...over] = quarters;
  const runningName = nameOf(running ?? '');
  const runningLabel = t`${runningName}, running`;
  const earlier = over.map((quarter) => ({ value: quarter, label: nameOf(quarter) }));
  return (
    <FilterSelect
      label={t`Quarter`}
      anyLabel={anyLabel ?? runningLabel}
      choices={anyLabel && running ? [{ value: running, label: runningLabel }, ...earlier] : earlier}
      value={value !== undefined && (anyLabel ? quarters : over).includes(value) ? value : undefined}
      onChange={onChange}
    />
  );
}
