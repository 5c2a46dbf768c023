import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { SimulationRecord } from '@rostra/shared/simulations/simulation.schema';
import type { SimulationResult } from '@rostra/shared/simulations/simulation-result.schema';
import { useRef } from 'react';
import { EmptyState } from '../../../ui/feedback/empty-state.tsx';
import { Notice } from '../../../ui/feedback/notice.tsx';
import { Section } from '../../../ui/layout/section.tsx';
import { Stack } from '../../../ui/layout/stack.tsx';
import { Text } from '../../../ui/text/text.tsx';
import type { SimulationSearch } from '../simulation-search.ts';
import { Assumptions } from './assumptions.tsx';
import { MonthCharts } from './month-charts.tsx';
import { ResultFigures } from './result-figures.tsx';
import { ResultSentence } from './result-sentence.tsx';
import { SegmentTable } from './segment-table.tsx';
import { SimulatedPeople } from './simulated-people.tsx';
import { TierMoves } from './tier-moves.tsx';
import classes from './simulation-results.module.css';

/** What `SimulationResults` takes. */
export interface SimulationResultsProps {
  readonly workspace: string;
  readonly simulation: SimulationRecord;
  readonly result: SimulationResult;
  readonly search: SimulationSearch;
  readonly onSearch: (search: SimulationSearch) => void;
}

/** What the drafts would have come to: in one sentence, in figures, by month, by tier, by segment and by person. */
export function SimulationResults({ workspace, simulation, result, search, onSearch }: SimulationResultsProps) {
  const { t } = useLingui();
  const people = useRef<HTMLDivElement>(null);
  function showPeople(next: SimulationSearch) {
    onSearch(next);
    // They stand below the figure that was chosen, out of sight. Focus brings them there for eyes and screen readers alike.
    people.current?.focus();
  }
  if (result.members === 0) {
    return (
      <EmptyState title={t`No history to try it on`}>
        <Trans>There was no champion in these months. Once some have earned points, a trial shows what changes.</Trans>
      </EmptyState>
    );
  }
  return (
    <>
      <Stack gap={24}>
        <Text size={20}>
          <ResultSentence result={result} />
        </Text>
        <ResultFigures result={result} />
        <Assumptions simulation={simulation} result={result} />
      </Stack>
      {result.deeds === 0 ? (
        <Notice>
          <Trans>
            Nothing was earned in these months, so rules had nothing to pay. Tiers were followed all the same.
          </Trans>
        </Notice>
      ) : (
        <MonthCharts months={result.months} />
      )}
      <Section
        title={t`Tiers at the end`}
        hint={t`Each row is a tier under what is in force, each column the tier under the draft. Choose a number to see who it is.`}
      >
        <TierMoves moves={result.tierMoves} search={search} onSearch={showPeople} />
      </Section>
      <Section title={t`By segment`}>
        <SegmentTable result={result} onChoose={(segment) => showPeople({ segment })} />
      </Section>
      <div ref={people} tabIndex={-1} className={classes.people}>
        <Section
          title={t`By person`}
          hint={
            <Plural
              value={result.members}
              one="The one champion who was there in these months."
              other="The # champions who were there in these months."
            />
          }
        >
          <SimulatedPeople
            workspace={workspace}
            simulationId={simulation.id}
            segments={result.segments}
            search={search}
            onSearch={onSearch}
          />
        </Section>
      </div>
    </>
  );
}
