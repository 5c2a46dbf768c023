import { Trans } from '@lingui/react/macro';
import { Notice } from '../../../ui/feedback/notice.tsx';
import { useQuarterName } from '../use-quarter-name.ts';

/** What `UnknownQuarter` takes. */
export interface UnknownQuarterProps {
  /** As the address has it. */
  readonly asked: string | undefined;
  /** As the server has them, the running one first. */
  readonly quarters: readonly string[];
}

/** Says of a quarter in the address that the workspace has no figures of it; nothing where it has. */
export function UnknownQuarter({ asked, quarters }: UnknownQuarterProps) {
  const nameOf = useQuarterName();
  if (asked === undefined || quarters.includes(asked)) return null;
  const [first, name] = [nameOf(quarters.at(-1) ?? ''), nameOf(asked)];
  return (
    <Notice>
      <Trans>
        There are no figures of {name}: those of this workspace go from {first} to today. Choose another quarter.
      </Trans>
    </Notice>
  );
}
