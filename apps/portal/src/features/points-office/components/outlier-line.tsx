import { Trans, useLingui } from '@lingui/react/macro';
import type { Outlier } from '@rostra/shared/points-office/list-outliers.contract';
import { Button } from '../../../ui/actions/button.tsx';
import { LinkButton } from '../../../ui/actions/link-button.tsx';
import { StatusPill } from '../../../ui/feedback/status-pill.tsx';
import { DateText } from '../../../ui/format/date-text.tsx';
import { useOutlierKind } from '../use-outlier-kind.ts';
import { OutlierReason } from './outlier-reason.tsx';
import classes from './points-office.module.css';

/** What `OutlierLine` takes. */
export interface OutlierLineProps {
  readonly outlier: Outlier;
  readonly workspace: string;
  readonly onLook: (outlier: Outlier) => void;
}

/** One finding: who, why, when, and the way to the statement. */
export function OutlierLine({ outlier, workspace, onLook }: OutlierLineProps) {
  const { t } = useLingui();
  const kindName = useOutlierKind();
  const { member, kind, from, to, seen } = outlier;
  return (
    <li className={classes.finding}>
      <div className={classes.findingWords}>
        <p className={classes.findingWho}>
          <strong>{member.name}</strong>
          {member.accountName ? <span className={classes.note}>{member.accountName}</span> : null}
          <StatusPill tone={seen ? 'neutral' : 'caution'}>{kindName(kind)}</StatusPill>
        </p>
        <p>
          <OutlierReason outlier={outlier} />
        </p>
        <p className={classes.note}>
          <Trans>
            <DateText at={from} form="short-day" /> to <DateText at={to} />
          </Trans>
        </p>
        {seen ? <SeenWords seen={seen} /> : null}
      </div>
      <div className={classes.findingActions}>
        {seen ? null : (
          <Button
            size="small"
            aria-label={t`Looked at ${member.name}: ${kindName(kind)}`}
            onClick={() => onLook(outlier)}
          >
            {t`Looked at…`}
          </Button>
        )}
        <LinkButton
          size="small"
          to="/w/$workspace/staff/champions/$memberId/points"
          params={{ workspace, memberId: member.id }}
          aria-label={t`Statement of ${member.name}`}
        >
          {t`Statement`}
        </LinkButton>
      </div>
    </li>
  );
}

/** Who looked, when, and what they said. */
function SeenWords({ seen: { by, at, note } }: { readonly seen: NonNullable<Outlier['seen']> }) {
  return (
    <p className={classes.seen}>
      “{note}”{' '}
      <span className={classes.note}>
        {by === null ? (
          <Trans>
            Looked at on <DateText at={at} />
          </Trans>
        ) : (
          <Trans>
            {by} looked on <DateText at={at} />
          </Trans>
        )}
      </span>
    </p>
  );
}
