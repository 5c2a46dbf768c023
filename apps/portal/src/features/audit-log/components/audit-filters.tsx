import { useLingui } from '@lingui/react/macro';
import type { AuditEventView } from '@rostra/shared/audit/list-audit-events.contract';
import type { ReactNode } from 'react';
import { FilterBar } from '../../../ui/data/filter-bar.tsx';
import { FilterDate } from '../../../ui/data/filter-date.tsx';
import { FilterPeriod } from '../../../ui/data/filter-period.tsx';
import { FilterSelect } from '../../../ui/data/filter-select.tsx';
import { useAuditFilters } from '../api/list-audit-filters.ts';
import { type AuditLogSearch, auditSurfaces } from '../audit-log-search.ts';
import { useActionWords } from '../use-action-words.ts';
import { useActorName } from '../use-actor-name.ts';
import { useSurfaceName } from '../use-surface-name.ts';

/** What `AuditFilters` takes. */
export interface AuditFiltersProps {
  readonly search: AuditLogSearch;
  readonly onSearch: (search: AuditLogSearch) => void;
  /** The rows in sight; they name a champion or a thing that the log was narrowed to from a row. */
  readonly rows: readonly AuditEventView[];
  readonly count: ReactNode;
}

/** Narrows the log by action, person, surface, thing and days. */
export function AuditFilters({ search, onSearch, rows, count }: AuditFiltersProps) {
  const { t } = useLingui();
  const actionWords = useActionWords();
  const people = usePeople(search.actor, rows);
  const actions = useAuditFilters().data?.actions ?? [];
  const { action, actor, subject, surface, from, to } = search;
  const surfaceName = useSurfaceName();
  const narrow = (change: AuditLogSearch) => onSearch({ ...search, page: undefined, open: undefined, ...change });
  const isFiltered = [action, actor, subject, surface, from, to].some((value) => value !== undefined);
  const thing = rows[0]?.subject.label ?? t`One thing`;
  return (
    <FilterBar count={count} onReset={isFiltered ? () => onSearch({}) : undefined}>
      <FilterSelect
        label={t`What`}
        anyLabel={t`Anything done`}
        choices={actions
          .map((value) => ({ value, label: actionWords(value) }))
          .toSorted((a, b) => a.label.localeCompare(b.label))}
        value={action}
        onChange={(value) => narrow({ action: value })}
      />
      <FilterSelect
        label={t`Who`}
        anyLabel={t`Anybody`}
        choices={people}
        value={actor}
        onChange={(value) => narrow({ actor: value })}
      />
      <FilterSelect
        label={t`Where`}
        anyLabel={t`Anywhere`}
        choices={auditSurfaces.map((value) => ({ value, label: surfaceName(value) }))}
        value={surface}
        onChange={(value) => narrow({ surface: auditSurfaces.find((known) => known === value) })}
      />
      {subject ? (
        <FilterSelect
          label={t`Which thing`}
          anyLabel={t`Any thing`}
          choices={[{ value: subject, label: thing }]}
          value={subject}
          onChange={(value) => narrow({ subject: value })}
        />
      ) : null}
      <FilterPeriod>
        <FilterDate label={t`From`} value={from} max={to} onChange={(value) => narrow({ from: value })} />
        <FilterDate label={t`To`} value={to} min={from} onChange={(value) => narrow({ to: value })} />
      </FilterPeriod>
    </FilterBar>
  );
}

function usePeople(actor: string | undefined, rows: readonly AuditEventView[]) {
  const { t } = useLingui();
  const actorName = useActorName();
  const staff = (useAuditFilters().data?.staff ?? []).map(({ id, name }) => ({ value: id, label: name }));
  const people = [...staff, { value: 'system', label: t`The system` }];
  if (actor === undefined || people.some(({ value }) => value === actor)) return people;
  const ofActor = rows.find((row) => row.actor?.id === actor);
  return [...people, { value: actor, label: ofActor ? actorName(ofActor) : t`One person` }];
}
