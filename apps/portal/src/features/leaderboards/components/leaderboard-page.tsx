import { Trans, useLingui } from '@lingui/react/macro';
import type { ViewBoardOutput } from '@rostra/shared/leaderboards/view-board.contract';
import { type ReactNode, useState } from 'react';
import { QueryFailure } from '../../../lib/query-failure.tsx';
import { Button } from '../../../ui/actions/button.tsx';
import { type Tab, Tabs } from '../../../ui/data/tabs.tsx';
import { EmptyState } from '../../../ui/feedback/empty-state.tsx';
import { LoadingState } from '../../../ui/feedback/loading-state.tsx';
import { Opening } from '../../../ui/layout/opening.tsx';
import { Page } from '../../../ui/layout/page.tsx';
import { PageHeader } from '../../../ui/layout/page-header.tsx';
import { Stack } from '../../../ui/layout/stack.tsx';
import { Section } from '../../../ui/layout/section.tsx';
import { useBoard } from '../api/view-board.ts';
import type { BoardKind, BoardSearch } from '../board-search.ts';
import { OwnPlace } from './own-place.tsx';
import { PresenceDialog } from './presence-dialog.tsx';
import { PresenceWords } from './presence-words.tsx';
import { SeasonPicker } from './season-picker.tsx';
import { SeasonWords } from './season-words.tsx';
import { WayToTier } from './way-to-tier.tsx';
import { WholeBoard } from './whole-board.tsx';

/** What `LeaderboardPage` takes. */
export interface LeaderboardPageProps {
  readonly workspace: string;
  readonly search: BoardSearch;
  readonly onSearch: (search: BoardSearch) => void;
  /** What else one is recognised by, from other features: the streak beside the place, badges under the board. */
  readonly streak: ReactNode;
  readonly badges: ReactNode;
}

/** A season's boards. It leads with those around oneself, the season and the way to the next tier; the top comes after (rule 16, fairness). */
export function LeaderboardPage({ workspace, search, onSearch, streak, badges }: LeaderboardPageProps) {
  const { t } = useLingui();
  const { data, error, refetch } = useBoard(search);
  return (
    <Page title={t`Leaderboard`}>
      <PageHeader
        title={data?.season ? data.season.name : t`Leaderboard`}
        eyebrow={data?.season ? <Trans>Leaderboard</Trans> : undefined}
        lead={data?.season ? <SeasonWords season={data.season} /> : undefined}
        actions={
          <SeasonPicker seasonId={search.season} onPick={(season) => onSearch({ season, board: search.board })} />
        }
      />
      {!data && error ? <QueryFailure error={error} onRetry={() => void refetch()} /> : null}
      {data || error ? null : <LoadingState shape="rows" count={6} />}
      {data ? (
        <>
          <Opening>
            {data.season ? (
              <OwnPlace workspace={workspace} kind={search.board ?? 'all'} board={data} />
            ) : (
              <EmptyState title={<Trans>No season yet</Trans>}>
                <Trans>The first one begins with the first points that anybody earns.</Trans>
              </EmptyState>
            )}
            <Stack gap={16}>
              <WayToTier workspace={workspace} />
              {streak}
            </Stack>
          </Opening>
          {data.season ? <Boards board={data} search={search} onSearch={onSearch} /> : null}
        </>
      ) : null}
      {badges}
    </Page>
  );
}

interface BoardsProps {
  readonly board: ViewBoardOutput;
  readonly search: BoardSearch;
  readonly onSearch: (search: BoardSearch) => void;
}

function Boards({ board, search, onSearch }: BoardsProps) {
  const { t } = useLingui();
  const [isAsking, setIsAsking] = useState(false);
  const kind = search.board ?? 'all';
  const tabs: Tab<BoardKind>[] = [
    { key: 'all', label: t`Everybody` },
    ...(board.segment === null ? [] : [{ key: 'segment' as const, label: board.segment }]),
    { key: 'accounts', label: t`Companies` },
  ];
  return (
    <Section
      title={t`The whole board`}
      isBare
      hint={<PresenceWords presence={board.presence} />}
      action={
        <Button size="small" onClick={() => setIsAsking(true)}>
          <Trans>How I stand here</Trans>
        </Button>
      }
    >
      <Tabs
        label={t`Boards of the season`}
        tabs={tabs}
        value={kind}
        onChange={(key) => onSearch({ season: search.season, board: key === 'all' ? undefined : key })}
      >
        <WholeBoard kind={kind} board={board} onPage={(page) => onSearch({ ...search, page })} />
      </Tabs>
      <PresenceDialog presence={board.presence} isOpen={isAsking} onClose={() => setIsAsking(false)} />
    </Section>
  );
}
