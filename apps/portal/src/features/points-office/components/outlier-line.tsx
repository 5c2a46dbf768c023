import { Trans, useLingui } from '@lingui/react/macro';
import type { Outlier } from '@rostra/shared/points-office/list-outliers.contract';
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
}

/** One finding: who, why, when, and the way to the statement. */
export function OutlierLine({ outlier, workspace }: OutlierLineProps) {
  const { t } = useLingui();
  const kindName = useOutlierKind();
  const { member, kind, from, to } = outlier;
  return (
    <li className={classes.finding}>
      <div className={classes.findingWords}>
        <p className={classes.findingWho}>
          <strong>{member.name}</strong>
          {member.accountName ? <span className={classes.note}>{member.accountName}</span> : null}
          <StatusPill tone="caution">{kindName(kind)}</StatusPill>
        </p>
        <p>
          <OutlierReason outlier={outlier} />
        </p>
        <p className={classes.note}>
          <Trans>
            Looked at <DateText at={from} form="short-day" /> to <DateText at={to} />
          </Trans>
        </p>
      </div>
      <LinkButton
        size="small"
        to="/w/$workspace/staff/champions/$memberId/points"
        params={{ workspace, memberId: member.id }}
        aria-label={t`Statement of ${member.name}`}
      >
        {t`Statement`}
      </LinkButton>
    </li>
  );
}
