import { useLingui } from '@lingui/react/macro';
import type { ListCorrectionsOutput } from '@rostra/shared/points-office/list-corrections.contract';
import type { Column } from '../../../ui/data/data-table-column.ts';
import { PagedTable } from '../../../ui/data/paged-table.tsx';
import { DateText } from '../../../ui/format/date-text.tsx';
import { Points } from '../../../ui/points/points.tsx';
import { TextLink } from '../../../ui/text/text-link.tsx';
import type { OfficeScreenProps } from '../office-screen-props.ts';
import { useCorrectionKind } from '../use-correction-kind.ts';
import { NoCorrections } from './no-corrections.tsx';
import classes from './points-office.module.css';

/** What `CorrectionTable` takes. */
export interface CorrectionTableProps extends OfficeScreenProps {
  readonly corrections: ListCorrectionsOutput;
}

/** A page of corrections: whose, what, why, how much, by whom and when. Each leads to its posting. */
export function CorrectionTable({ corrections, workspace, search, onSearch }: CorrectionTableProps) {
  const { t } = useLingui();
  const kindName = useCorrectionKind();
  const amount = (key: 'points' | 'statusPoints', header: string): Column<Correction> => ({
    key,
    header,
    align: 'end',
    renderCell: (correction) => <Points value={correction[key]} unit="none" isChange />,
  });
  return (
    <PagedTable
      label={t({ message: 'Corrections', context: 'taken back and given by hand' })}
      list={corrections}
      rowKey={({ postingId }) => postingId}
      onPage={(page) => onSearch({ ...search, page })}
      empty={
        <NoCorrections
          corrections={corrections}
          workspace={workspace}
          isNarrowed={search.what !== undefined || search.q !== undefined}
          onFirstPage={() => onSearch({ ...search, page: undefined })}
        />
      }
      columns={[
        {
          key: 'who',
          header: t`Champion`,
          renderCell: ({ member, postingId }) => (
            <span className={classes.person}>
              <TextLink
                to="/w/$workspace/staff/champions/$memberId/points"
                params={{ workspace, memberId: member.id }}
                search={{ why: postingId }}
              >
                {member.name}
              </TextLink>
            </span>
          ),
        },
        {
          key: 'what',
          header: t`What`,
          renderCell: ({ kind }) => <span className={classes.line}>{kindName(kind)}</span>,
        },
        { key: 'why', header: t`Why`, renderCell: ({ reason }) => reason ?? '–' },
        amount('points', t`To spend`),
        amount('statusPoints', t`Status`),
        {
          key: 'by',
          header: t`By`,
          renderCell: ({ actorName }) => <span className={classes.person}>{actorName ?? '–'}</span>,
        },
        {
          key: 'on',
          header: t({ message: 'On', context: 'which day' }),
          renderCell: ({ recordedAt }) => <DateText at={recordedAt} form="short-day" />,
        },
      ]}
    />
  );
}

type Correction = ListCorrectionsOutput['rows'][number];
