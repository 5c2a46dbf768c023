import { Trans, useLingui } from '@lingui/react/macro';
import type { StaffSeason } from '@rostra/shared/leaderboards/staff-seasons.contract';
import { useState } from 'react';
import { QueryFailure } from '../../../lib/query-failure.tsx';
import { Button } from '../../../ui/actions/button.tsx';
import { EmptyState } from '../../../ui/feedback/empty-state.tsx';
import { LoadingState } from '../../../ui/feedback/loading-state.tsx';
import { IconPlus } from '../../../ui/icons.ts';
import { Page } from '../../../ui/layout/page.tsx';
import { PageHeader } from '../../../ui/layout/page-header.tsx';
import { TextLink } from '../../../ui/text/text-link.tsx';
import { useStaffSeasons } from '../api/list-staff-seasons.ts';
import { DropSeasonDialog } from './drop-season-dialog.tsx';
import { SeasonDialog } from './season-dialog.tsx';
import { SeasonTable } from './season-table.tsx';

/** What `SeasonsScreen` takes. */
export interface SeasonsScreenProps {
  readonly workspace: string;
  readonly page: number;
  readonly onPage: (page: number) => void;
}

type Doing = { readonly kind: 'new' } | { readonly kind: 'change' | 'drop'; readonly season: StaffSeason };

/** The seasons of the program: those to come can be changed, the others are as they were announced. */
export function SeasonsScreen({ workspace, page, onPage }: SeasonsScreenProps) {
  const { t } = useLingui();
  const { data, error, refetch } = useStaffSeasons(page);
  const [doing, setDoing] = useState<Doing | null>(null);
  const stop = () => setDoing(null);
  return (
    <Page title={t`Seasons`} width="full">
      <PageHeader
        eyebrow={
          <TextLink to="/w/$workspace/staff/leaderboards" params={{ workspace }}>
            <Trans>Leaderboard</Trans>
          </TextLink>
        }
        title={t`Seasons`}
        lead={
          <Trans>
            Each season has boards of its own. Every calendar quarter becomes one by itself, unless you planned others
            for its days. The night after its last day its ranks become final, and no later correction changes them.
          </Trans>
        }
        actions={
          <Button
            variant="primary"
            icon={<IconPlus size={18} aria-hidden />}
            onClick={() => setDoing({ kind: 'new' })}
          >{t`New season`}</Button>
        }
      />
      {error && !data ? <QueryFailure error={error} onRetry={() => void refetch()} /> : null}
      {data || error ? null : <LoadingState shape="rows" count={4} />}
      {data ? (
        <SeasonTable
          workspace={workspace}
          list={data}
          onPage={onPage}
          onChange={(season) => setDoing({ kind: 'change', season })}
          onDrop={(season) => setDoing({ kind: 'drop', season })}
          empty={
            <EmptyState title={<Trans>No season yet</Trans>}>
              <Trans>The running quarter becomes one in the coming night, or with the first points.</Trans>
            </EmptyState>
          }
        />
      ) : null}
      {doing && doing.kind !== 'drop' ? (
        <SeasonDialog season={doing.kind === 'change' ? doing.season : null} onClose={stop} />
      ) : null}
      {doing?.kind === 'drop' ? <DropSeasonDialog season={doing.season} onClose={stop} /> : null}
    </Page>
  );
}
