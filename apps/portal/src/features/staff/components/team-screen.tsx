import { Plural, useLingui } from '@lingui/react/macro';
import type { StaffRow } from '@rostra/shared/staff/list-staff.contract';
import { type ReactNode, useState } from 'react';
import { QueryFailure } from '../../../lib/query-failure.tsx';
import { Button } from '../../../ui/actions/button.tsx';
import { LoadingState } from '../../../ui/feedback/loading-state.tsx';
import { IconUserPlus } from '../../../ui/icons.ts';
import { ListDetail } from '../../../ui/layout/list-detail.tsx';
import { Page } from '../../../ui/layout/page.tsx';
import { PageHeader } from '../../../ui/layout/page-header.tsx';
import { Stack } from '../../../ui/layout/stack.tsx';
import { useStaff, useStaffPerson } from '../api/list-staff.ts';
import type { StaffListSearch } from '../staff-list-search.ts';
import { InviteDialog } from './invite-dialog.tsx';
import { StaffDetail } from './staff-detail.tsx';
import { StaffFilters } from './staff-filters.tsx';
import { StaffTable } from './staff-table.tsx';

/** What `TeamScreen` takes. */
export interface TeamScreenProps {
  readonly search: StaffListSearch;
  /** Puts filters, page and the open person into the address. */
  readonly onSearch: (search: StaffListSearch) => void;
  /** What else the team has to decide, below the title and below the list. */
  readonly above: ReactNode;
  readonly below: ReactNode;
  /** What else there is to decide about one of the team. */
  readonly renderFurther: (person: StaffRow) => ReactNode;
}

/** The vendor's own team, and who is invited to it; with one of them open beside the list. */
export function TeamScreen({ search, onSearch, above, below, renderFurther }: TeamScreenProps) {
  const { t } = useLingui();
  const { q, role, state, page = 1, open } = search;
  const list = useStaff({ search: q ?? '', role, state, page });
  const [isInviting, setIsInviting] = useState(false);
  const listed = list.data?.rows.find(({ id }) => id === open);
  // A search that leaves them out closes nobody.
  const unlisted = useStaffPerson(list.data && !listed ? open : undefined);
  const opened = listed ?? unlisted;
  return (
    <Page title={t`Team`} width="full">
      <PageHeader
        title={t`Team`}
        lead={t`Your own people, what each of them may do, and who is invited.`}
        actions={
          <Button
            variant="primary"
            icon={<IconUserPlus size={18} aria-hidden />}
            onClick={() => setIsInviting(true)}
          >{t`Invite somebody`}</Button>
        }
      />
      {above}
      {list.isError && !list.data ? (
        <QueryFailure error={list.error} onRetry={() => void list.refetch()} />
      ) : (
        <ListDetail
          title={opened?.name ?? t`Nobody`}
          onClose={() => onSearch({ ...search, open: undefined })}
          detail={
            opened ? (
              <StaffDetail
                key={opened.id}
                person={opened}
                onGone={() => onSearch({ ...search, open: undefined })}
                further={renderFurther(opened)}
              />
            ) : null
          }
          list={
            <Stack gap={16}>
              <StaffFilters
                search={search}
                onSearch={onSearch}
                count={list.data ? <Plural value={list.data.total} one="# person" other="# people" /> : null}
              />
              {list.data ? (
                <StaffTable list={list.data} search={search} onSearch={onSearch} />
              ) : (
                <LoadingState shape="rows" count={6} />
              )}
            </Stack>
          }
        />
      )}
      {below}
      {isInviting ? <InviteDialog onClose={() => setIsInviting(false)} /> : null}
    </Page>
  );
}
