import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { ViewBoardOutput } from '@rostra/shared/leaderboards/view-board.contract';
import { useId } from 'react';
import { LinkButton } from '../../../ui/actions/link-button.tsx';
import { useNumberFormat } from '../../../ui/format/use-number-format.ts';
import { Card } from '../../../ui/layout/card.tsx';
import { Points } from '../../../ui/points/points.tsx';
import { Heading } from '../../../ui/text/heading.tsx';
import { TextLink } from '../../../ui/text/text-link.tsx';
import type { BoardKind } from '../board-search.ts';
import { BoardLines } from './board-lines.tsx';
import classes from './leaderboard.module.css';

/** What `OwnPlace` takes. */
export interface OwnPlaceProps {
  readonly workspace: string;
  readonly kind: BoardKind;
  readonly board: ViewBoardOutput;
}

/** Where one stands: the rank, those around, and what it takes to the next place. Or why there is no place, and what would bring one. */
export function OwnPlace({ workspace, kind, board }: OwnPlaceProps) {
  const titleId = useId();
  const { mine, season, total, neighbours } = board;
  const { t } = useLingui();
  const format = useNumberFormat();
  const isOfAccounts = kind === 'accounts';
  return (
    <Card as="section" tone="accent" labelledBy={titleId}>
      <Heading level={2} size={16} id={titleId}>
        {isOfAccounts ? <Trans>Around your company</Trans> : <Trans>Around you</Trans>}
      </Heading>
      {mine ? (
        <>
          <p className={classes.standing}>
            <span className={classes.place}>{format.format(mine.rank)}</span>{' '}
            <span className={classes.of}>
              <Trans>of {format.format(total)}</Trans>
            </span>
            <span className={classes.earned}>
              {isOfAccounts || !season ? (
                <Points value={mine.points} unit="status" />
              ) : (
                <TextLink
                  to="/w/$workspace/points"
                  params={{ workspace }}
                  search={{ kind: 'status', from: season.startsOn, to: season.endsOn }}
                  hash="statement"
                  isQuiet
                >
                  <Points value={mine.points} unit="status" />
                </TextLink>
              )}
            </span>
          </p>
          <BoardLines
            label={isOfAccounts ? t`Around your company` : t`Around you`}
            lines={neighbours}
            isOfAccounts={isOfAccounts}
          />
          <NextPlace board={board} isOfAccounts={isOfAccounts} />
        </>
      ) : (
        <NoPlace workspace={workspace} board={board} kind={kind} />
      )}
    </Card>
  );
}

function NextPlace({ board, isOfAccounts }: { readonly board: ViewBoardOutput; readonly isOfAccounts: boolean }) {
  const { mine, season } = board;
  const format = useNumberFormat();
  if (!mine || season?.state !== 'running') return null;
  if (!mine.next) {
    return (
      <p className={classes.way}>
        {isOfAccounts ? <Trans>Nobody stands above your company.</Trans> : <Trans>Nobody stands above you.</Trans>}
      </p>
    );
  }
  const { place, missing } = mine.next;
  return (
    <p className={classes.way}>
      <Plural value={missing} one="# more point brings place" other="# more points bring place" />{' '}
      {format.format(place)}
    </p>
  );
}

function NoPlace({ workspace, board, kind }: OwnPlaceProps) {
  const { presence, season, accountName } = board;
  if (kind === 'accounts' && !accountName) {
    return (
      <p className={classes.reason}>
        <Trans>You belong to no company here, so none of these is yours.</Trans>
      </p>
    );
  }
  if (presence.isHidden) {
    return (
      <p className={classes.reason}>
        <Trans>You have left the boards. Your points and your tier go on as they are; nobody sees them here.</Trans>
      </p>
    );
  }
  if (season?.state === 'closed' || season?.state === 'ended') {
    return (
      <p className={classes.reason}>
        <Trans>You had no points in this season.</Trans>
      </p>
    );
  }
  return (
    <>
      <p className={classes.reason}>
        <Trans>No points in this season yet. Your first ones bring a place here.</Trans>
      </p>
      <div>
        <LinkButton variant="primary" to="/w/$workspace/challenges" params={{ workspace }}>
          <Trans>Find a challenge</Trans>
        </LinkButton>
      </div>
    </>
  );
}
