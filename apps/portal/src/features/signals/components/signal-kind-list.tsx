import { Trans, useLingui } from '@lingui/react/macro';
import type { ListSignalKindsOutput } from '@rostra/shared/signals/list-signal-kinds.contract';
import { QueryFailure } from '../../../lib/query-failure.tsx';
import { Button } from '../../../ui/actions/button.tsx';
import { DataTable } from '../../../ui/data/data-table.tsx';
import type { Column } from '../../../ui/data/data-table-column.ts';
import { LoadingState } from '../../../ui/feedback/loading-state.tsx';
import { StatusPill } from '../../../ui/feedback/status-pill.tsx';
import { IconPlus } from '../../../ui/icons.ts';
import { useNumberFormat } from '../../../ui/format/use-number-format.ts';
import { Stack } from '../../../ui/layout/stack.tsx';
import { Text } from '../../../ui/text/text.tsx';
import { useSignalKinds } from '../api/list-signal-kinds.ts';
import type { SignalListSearch } from '../signal-list-search.ts';
import { useNatureWords } from '../use-nature-words.ts';
import { SignalKindDialog } from './signal-kind-dialog.tsx';

type Kind = ListSignalKindsOutput['kinds'][number];

/** What `SignalKindList` takes. */
export interface SignalKindListProps {
  readonly search: SignalListSearch;
  readonly onSearch: (search: SignalListSearch) => void;
}

/** Opens the form for a kind that is not there yet. */
const newKind = 'new';

/** The kinds of signals: what each means, whom it is about, whether it can earn, and how many were told. */
export function SignalKindList({ search, onSearch }: SignalKindListProps) {
  const { t } = useLingui();
  const { data, error, refetch } = useSignalKinds();
  const columns = useColumns();
  const close = () => onSearch({ part: 'kinds' });
  if (error && !data) return <QueryFailure error={error} onRetry={() => void refetch()} />;
  if (!data) return <LoadingState shape="rows" count={7} />;
  const opened = data.kinds.find(({ key }) => key === search.open);
  return (
    <Stack gap={16}>
      <div>
        <Button
          icon={<IconPlus size={18} aria-hidden />}
          onClick={() => onSearch({ part: 'kinds', open: newKind })}
        >{t`New kind`}</Button>
      </div>
      <DataTable
        isMain
        label={t`Kinds of signals`}
        columns={columns}
        rows={data.kinds}
        rowKey={({ key }) => key}
        onOpen={({ key }) => onSearch({ part: 'kinds', open: key })}
      />
      {opened || search.open === newKind ? (
        <SignalKindDialog key={search.open} kind={opened ?? null} onClose={close} />
      ) : null}
    </Stack>
  );
}

function useColumns(): ReadonlyArray<Column<Kind>> {
  const { t } = useLingui();
  const natureWords = useNatureWords();
  const numbers = useNumberFormat();
  return [
    {
      key: 'name',
      header: t`Kind`,
      renderCell: ({ name }) => name,
    },
    {
      key: 'meaning',
      header: t`Means`,
      renderCell: ({ key, meaning }) => (
        <Stack gap={4}>
          <span>{meaning}</span>
          <Text as="span" size={12} tone="soft">
            {key}
          </Text>
        </Stack>
      ),
    },
    {
      key: 'about',
      header: t`About`,
      renderCell: ({ subject, nature }) => (
        <Stack gap={4}>
          <span>{subject === 'member' ? t`A champion` : t`An account`}</span>
          <Text as="span" size={12} tone="soft">
            {natureWords(nature).label}
          </Text>
        </Stack>
      ),
    },
    {
      key: 'earns',
      header: t`Points`,
      renderCell: ({ canEarn, isOn }) =>
        isOn ? (
          <StatusPill tone={canEarn ? 'good' : 'neutral'}>
            {canEarn ? <Trans>Rules may pay</Trans> : <Trans>Never</Trans>}
          </StatusPill>
        ) : (
          <StatusPill tone="neutral">
            <Trans>Off</Trans>
          </StatusPill>
        ),
    },
    { key: 'told', header: t`Told`, align: 'end', renderCell: ({ signals }) => numbers.format(signals) },
  ];
}
