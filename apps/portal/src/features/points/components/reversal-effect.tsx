import { Trans } from '@lingui/react/macro';
import type { PreviewReversalOutput } from '@rostra/shared/points/reverse-award.contract';
import { Points } from '../../../ui/points/points.tsx';
import { useTierName } from '../../../ui/points/use-tier-name.ts';
import classes from './statement.module.css';

/** What `ReversalEffect` takes. */
export interface ReversalEffectProps {
  readonly memberName: string;
  readonly effect: PreviewReversalOutput;
}

/** What taking an award back will do, in sentences: also when points of it were spent or have expired. */
export function ReversalEffect({ memberName, effect }: ReversalEffectProps) {
  const tierName = useTierName();
  const { status, available, expired, owed, tier } = effect;
  return (
    <ul className={classes.effects}>
      {status > 0 ? (
        <li>
          <Trans>
            <Points value={status} unit="status" /> go.
          </Trans>
        </li>
      ) : null}
      {available > 0 ? (
        <li>
          <Trans>
            <Points value={available} unit="to-spend" /> go.
          </Trans>
        </li>
      ) : null}
      {expired > 0 ? (
        <li>
          <Trans>
            <Points value={expired} /> had expired before.
          </Trans>
        </li>
      ) : null}
      {owed > 0 ? (
        <li>
          <Trans>
            <Points value={owed} /> were spent or set aside meanwhile. Nothing is taken out of a reward; they come off
            what {memberName} earns next.
          </Trans>
        </li>
      ) : null}
      {tier === 'none' ? null : (
        <li>
          <Trans>{tierName(tier)} stays for now; a tier falls by its own review alone.</Trans>
        </li>
      )}
      <li>
        <Trans>The line stays on the statement, with yours beside it. A reversal cannot be undone.</Trans>
      </li>
    </ul>
  );
}
