import { useLingui } from '@lingui/react/macro';
import { SelectField, type SelectFieldProps } from '../ui/fields/select-field.tsx';
import { useTierName } from '../ui/points/use-tier-name.ts';

/** What `MinimumTierField` takes: whatever a `SelectField` does, but for its choices. */
export type MinimumTierFieldProps = Omit<SelectFieldProps, 'choices'>;

/** From which tier on something is open. */
export function MinimumTierField(props: MinimumTierFieldProps) {
  const { t } = useLingui();
  const tierName = useTierName();
  return (
    <SelectField
      {...props}
      choices={[
        { value: 'none', label: t`Every champion` },
        { value: 'bronze', label: t`${tierName('bronze')} and above` },
        { value: 'silver', label: t`${tierName('silver')} and above` },
        { value: 'gold', label: t`${tierName('gold')} alone` },
      ]}
    />
  );
}
