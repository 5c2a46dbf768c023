import { useLingui } from '@lingui/react/macro';
import type { SimulationResult } from '@rostra/shared/simulations/simulation-result.schema';
import { Columns } from '../../../ui/layout/columns.tsx';
import { Section } from '../../../ui/layout/section.tsx';
import { MonthChart } from './month-chart.tsx';

/** What was issued and what was outstanding, month by month, under what is in force and under the draft. */
export function MonthCharts({ months }: Pick<SimulationResult, 'months'>) {
  const { t } = useLingui();
  return (
    <Section title={t`Month by month`} hint={t`The first and the last month may not be whole.`}>
      <Columns min={360}>
        <MonthChart
          title={t`Points to spend issued`}
          months={months.map(({ month, today, draft }) => ({ month, today: today.issued, draft: draft.issued }))}
        />
        <MonthChart
          title={t`Outstanding at the end of the month`}
          months={months.map(({ month, today, draft }) => ({ month, today: today.available, draft: draft.available }))}
        />
      </Columns>
    </Section>
  );
}
