import { Trans } from '@lingui/react/macro';
import type { ExplainedLot } from '@rostra/shared/points/explain-posting.contract';
import { DateText } from '../../../ui/format/date-text.tsx';
import { Points } from '../../../ui/points/points.tsx';
import { StatementLink, type StatementLinkProps } from './statement-link.tsx';
import classes from './statement.module.css';

/** What `LotLines` takes. */
export interface LotLinesProps extends Pick<StatementLinkProps, 'workspace' | 'owner'> {
  readonly lots: readonly ExplainedLot[];
}

/** The lots a line moved: how many points, until when they last, and where they came from. */
export function LotLines({ workspace, owner, lots }: LotLinesProps) {
  return (
    <ul role="list" className={classes.lots}>
      {lots.map((lot) => (
        <li key={`${lot.postingId} ${lot.expiresAt} ${lot.amount}`}>
          <Points value={Math.abs(lot.amount)} />
          <div className={classes.soft}>
            {lot.amount > 0 ? (
              <Trans>
                last until <DateText at={lot.expiresAt} form="long-day" />; <Points value={lot.remaining} /> of them
                left
              </Trans>
            ) : (
              <Trans>
                <StatementLink workspace={workspace} owner={owner} search={{ why: lot.postingId }}>
                  earned <DateText at={lot.earnedAt} form="long-day" />
                </StatementLink>
                , would have lasted until <DateText at={lot.expiresAt} form="long-day" />
              </Trans>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}
