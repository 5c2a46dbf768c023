import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { SimulationRecord } from '@rostra/shared/simulations/simulation.schema';
import { QueryFailure } from '../../../lib/query-failure.tsx';
import { LoadingState } from '../../../ui/feedback/loading-state.tsx';
import { DateText } from '../../../ui/format/date-text.tsx';
import { Page } from '../../../ui/layout/page.tsx';
import { PageHeader } from '../../../ui/layout/page-header.tsx';
import { Row } from '../../../ui/layout/row.tsx';
import { Text } from '../../../ui/text/text.tsx';
import { TextLink } from '../../../ui/text/text-link.tsx';
import { useSimulation } from '../api/get-simulation.ts';
import type { SimulationSearch } from '../simulation-search.ts';
import { useTriedWords } from '../use-tried-words.ts';
import { DeleteSimulation } from './delete-simulation.tsx';
import { SimulationProgress } from './simulation-progress.tsx';
import { SimulationResults } from './simulation-results.tsx';
import { SimulationStatePill } from './simulation-state-pill.tsx';
import { StoppedSimulation } from './stopped-simulation.tsx';

/** What `SimulationScreen` takes. */
export interface SimulationScreenProps {
  readonly workspace: string;
  readonly simulationId: string;
  readonly search: SimulationSearch;
  readonly onSearch: (search: SimulationSearch) => void;
  /** It was thrown away. */
  readonly onGone: () => void;
}

/** One trial: how far it is, then what the draft would have come to, down to each person. */
export function SimulationScreen(props: SimulationScreenProps) {
  const { t } = useLingui();
  const found = useSimulation(props.simulationId);
  if (found.data) return <FoundSimulation {...props} simulation={found.data} />;
  return (
    <Page title={t`Try on history`} width="full">
      {found.isError ? (
        <QueryFailure error={found.error} onRetry={() => void found.refetch()} />
      ) : (
        <LoadingState shape="page" />
      )}
    </Page>
  );
}

type FoundProps = SimulationScreenProps & { readonly simulation: SimulationRecord };

function FoundSimulation({ workspace, simulation, search, onSearch, onGone }: FoundProps) {
  const triedWords = useTriedWords();
  const title = triedWords(simulation);
  const { id, state, result, months, from, until, askedByName, askedAt } = simulation;
  const isUnderWay = state === 'queued' || state === 'running';
  return (
    <Page title={title} width="full">
      <PageHeader
        title={title}
        eyebrow={
          <TextLink isQuiet to="/w/$workspace/staff/simulations" params={{ workspace }}>
            <Trans>Try on history</Trans>
          </TextLink>
        }
        meta={
          <Row gap={12}>
            <SimulationStatePill state={state} />
            <Text as="span" size={14} tone="soft">
              <Plural value={months} one="The last month" other="The last # months" />
              {': '}
              <Trans>
                <DateText at={from} /> to <DateText at={until} />
              </Trans>
              {' · '}
              <Trans>
                asked for by {askedByName ?? '–'} on <DateText at={askedAt} form="day-time" />
              </Trans>
            </Text>
          </Row>
        }
        actions={isUnderWay ? null : <DeleteSimulation simulationId={id} onGone={onGone} />}
      />
      {isUnderWay ? (
        <SimulationProgress simulation={simulation} />
      ) : result ? (
        <SimulationResults
          workspace={workspace}
          simulation={simulation}
          result={result}
          search={search}
          onSearch={onSearch}
        />
      ) : (
        <StoppedSimulation workspace={workspace} simulation={simulation} />
      )}
    </Page>
  );
}
