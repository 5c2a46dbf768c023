import { Trans } from '@lingui/react/macro';
import type { BoardLine } from '@rostra/shared/leaderboards/board-line.schema';
import { classNames } from '../../../ui/class-names.ts';
import { Avatar } from '../../../ui/data/avatar.tsx';
import { useNumberFormat } from '../../../ui/format/use-number-format.ts';
import { Points } from '../../../ui/points/points.tsx';
import classes from './leaderboard.module.css';

/** What `BoardLines` takes. */
export interface BoardLinesProps {
  /** What the lines are, for screen readers. */
  readonly label: string;
  readonly lines: readonly BoardLine[];
  /** On a board of accounts "you" would be wrong: it is one's company. */
  readonly isOfAccounts: boolean;
}

/** Lines of a board: rank, who, points. One's own stands out by more than its colour. */
export function BoardLines({ label, lines, isOfAccounts }: BoardLinesProps) {
  const format = useNumberFormat();
  return (
    <ol role="list" aria-label={label} className={classes.lines}>
      {lines.map((line) => (
        <li
          key={line.rank}
          value={line.rank}
          className={classNames(classes.line, line.isMine && classes.mine)}
          aria-current={line.isMine || undefined}
        >
          <span className={classes.rank}>{format.format(line.rank)}</span>
          <span className={classes.face}>{line.name === null ? null : <Avatar name={line.name} size={32} />}</span>
          <span className={classes.who}>
            <Who line={line} isOfAccounts={isOfAccounts} />
          </span>
          <span className={classes.points}>
            <Points value={line.points} unit="none" />
          </span>
        </li>
      ))}
    </ol>
  );
}

function Who({ line, isOfAccounts }: { readonly line: BoardLine; readonly isOfAccounts: boolean }) {
  return (
    <>
      <span className={classes.name}>
        {line.name ?? (
          <span className={classes.left}>
            <Trans>Left the boards since</Trans>
          </span>
        )}
        {line.isMine ? (
          <span className={classes.you}>{isOfAccounts ? <Trans>your company</Trans> : <Trans>you</Trans>}</span>
        ) : null}
      </span>
      {line.accountName ? <span className={classes.account}>{line.accountName}</span> : null}
    </>
  );
}
