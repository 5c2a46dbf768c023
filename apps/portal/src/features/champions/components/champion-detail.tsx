import { Trans, useLingui } from '@lingui/react/macro';
import { QueryFailure } from '../../../lib/query-failure.tsx';
import { useSession } from '../../../lib/use-session.ts';
import { LoadingState } from '../../../ui/feedback/loading-state.tsx';
import { DateText } from '../../../ui/format/date-text.tsx';
import { Section } from '../../../ui/layout/section.tsx';
import { Stack } from '../../../ui/layout/stack.tsx';
import { TierProgress } from '../../../ui/points/tier-progress.tsx';
import { useTierName } from '../../../ui/points/use-tier-name.ts';
import { TextLink } from '../../../ui/text/text-link.tsx';
import { useChampion } from '../api/get-champion.ts';
import type { ChampionListSearch } from '../champion-list-search.ts';
import { ChampionFacts } from './champion-facts.tsx';
import { RecentPostings } from './recent-postings.tsx';
import { RecentSubmissions } from './recent-submissions.tsx';

/** What `ChampionDetail` takes. */
export interface ChampionDetailProps {
  readonly memberId: string;
  readonly search: ChampionListSearch;
  readonly onSearch: (search: ChampionListSearch) => void;
}

/** One champion beside the list: who it is, where they stand, what they did last. */
export function ChampionDetail({ memberId, search, onSearch }: ChampionDetailProps) {
  const { t } = useLingui();
  const tierName = useTierName();
  const { workspace } = useSession();
  const found = useChampion(memberId);
  if (found.isError) return <QueryFailure error={found.error} onRetry={() => void found.refetch()} />;
  if (!found.data) return <LoadingState shape="lines" count={8} />;
  const champion = found.data;
  const { tier, standing, account } = champion;
  return (
    <Stack gap={32}>
      <ChampionFacts
        champion={champion}
        onShowAccount={
          account && search.account !== account.id ? () => onSearch({ account: account.id, open: memberId }) : undefined
        }
      />
      <Section title={t`Standing`}>
        <TierProgress
          tier={tier}
          statusPoints={standing.statusPoints}
          next={standing.next}
          until={
            standing.keptUntil ? (
              <Trans>
                · {tierName(tier)} is kept until <DateText at={standing.keptUntil} form="long-day" />
              </Trans>
            ) : undefined
          }
        />
      </Section>
      <Section title={t`Last submissions`}>
        <RecentSubmissions submissions={champion.submissions} />
      </Section>
      <Section
        title={t`Last points`}
        action={
          <TextLink
            to="/w/$workspace/staff/champions/$memberId/points"
            params={{ workspace: workspace.slug, memberId }}
          >
            <Trans>Statement</Trans>
          </TextLink>
        }
      >
        <RecentPostings postings={champion.postings} />
      </Section>
    </Stack>
  );
}
