import { Trans } from '@lingui/react/macro';
import type { ExplainedLot } from '@rostra/shared/points/explain-posting.contract';
import { DateText } from '../../../ui/format/date-text.tsx';
import { Points } from '../../../ui/points/points.tsx';
import classes from './statement.module.css';

/** The lots a line moved: how many points, and until when they last. */
export function LotLines({ lots }: { readonly lots: readonly ExplainedLot[] }) {
  return (
    <ul role="list" className={classes.lots}>
      {lots.map((lot) => (
        <li key={`${lot.earnedAt} ${lot.expiresAt} ${lot.amount}`}>
          <Points value={Math.abs(lot.amount)} />
          <div className={classes.soft}>
            {lot.amount > 0 ? (
              <Trans>
                last until <DateText at={lot.expiresAt} form="long-day" />; <Points value={lot.remaining} /> of them
                left
              </Trans>
            ) : (
              <Trans>
                earned <DateText at={lot.earnedAt} form="long-day" />, would have lasted until{' '}
                <DateText at={lot.expiresAt} form="long-day" />
              </Trans>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}
