import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { CorrectionKind } from '@rostra/shared/points-office/list-corrections.contract';
import { QueryFailure } from '../../../lib/query-failure.tsx';
import { FilterBar } from '../../../ui/data/filter-bar.tsx';
import { FilterSelect } from '../../../ui/data/filter-select.tsx';
import { SearchField } from '../../../ui/data/search-field.tsx';
import { LoadingState } from '../../../ui/feedback/loading-state.tsx';
import { Stack } from '../../../ui/layout/stack.tsx';
import { Text } from '../../../ui/text/text.tsx';
import { TextLink } from '../../../ui/text/text-link.tsx';
import { useCorrections } from '../api/list-corrections.ts';
import { correctionKinds, type OfficeSearch } from '../office-search.ts';
import type { OfficeScreenProps } from '../office-screen-props.ts';
import { useCorrectionKind } from '../use-correction-kind.ts';
import { CorrectionTable } from './correction-table.tsx';
import { QuarterFilter } from './quarter-filter.tsx';
import { UnknownQuarter } from './unknown-quarter.tsx';

/** What was put right by hand in a quarter: awards taken back, points given. */
export function CorrectionList(props: OfficeScreenProps) {
  const { workspace, search, onSearch } = props;
  const { t } = useLingui();
  const kindName = useCorrectionKind();
  const { quarter, what, q, page = 1 } = search;
  const { data, error, refetch } = useCorrections({ quarter, kind: what, search: q, page });
  if (error && !data) return <QueryFailure error={error} onRetry={() => void refetch()} />;
  if (!data) return <LoadingState shape="rows" count={6} />;
  const narrow = (part: OfficeSearch) => onSearch({ part: 'corrections', quarter, what, q, ...part });
  return (
    <Stack gap={16}>
      <Text tone="soft" size={14}>
        <Trans>
          Nothing in the ledger is ever changed: what was wrong is taken back, what was missing is given, each by a
          posting of its own with a reason. Open a{' '}
          <TextLink to="/w/$workspace/staff/champions" params={{ workspace }}>
            champion
          </TextLink>{' '}
          to do either.
        </Trans>
      </Text>
      <UnknownQuarter asked={quarter} quarters={data.quarters} />
      <FilterBar
        count={<Plural value={data.total} one="# correction" other="# corrections" />}
        onReset={what === undefined && q === undefined ? undefined : () => narrow({ what: undefined, q: undefined })}
      >
        <SearchField
          label={t`Search champions and accounts`}
          value={q ?? ''}
          onSearch={(text) => narrow({ q: text.trim() || undefined })}
        />
        <QuarterFilter quarters={data.quarters} value={quarter} onChange={(next) => narrow({ quarter: next })} />
        <FilterSelect<CorrectionKind>
          label={t`What`}
          anyLabel={t`Taken back and given`}
          choices={correctionKinds.map((kind) => ({ value: kind, label: kindName(kind) }))}
          value={what}
          onChange={(kind) => narrow({ what: kind })}
        />
      </FilterBar>
      <CorrectionTable {...props} corrections={data} />
    </Stack>
  );
}
