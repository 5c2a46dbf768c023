import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { RuleStanding } from '@rostra/shared/rules/rule-record.schema';
import { useState } from 'react';
import { QueryFailure } from '../../../lib/query-failure.tsx';
import { useSession } from '../../../lib/use-session.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { LinkButton } from '../../../ui/actions/link-button.tsx';
import { FilterBar } from '../../../ui/data/filter-bar.tsx';
import { FilterSelect } from '../../../ui/data/filter-select.tsx';
import { SearchField } from '../../../ui/data/search-field.tsx';
import { Tabs } from '../../../ui/data/tabs.tsx';
import { LoadingState } from '../../../ui/feedback/loading-state.tsx';
import { Notice } from '../../../ui/feedback/notice.tsx';
import type { Choice } from '../../../ui/fields/select-field.tsx';
import { IconPlus } from '../../../ui/icons.ts';
import { Page } from '../../../ui/layout/page.tsx';
import { PageHeader } from '../../../ui/layout/page-header.tsx';
import { Stack } from '../../../ui/layout/stack.tsx';
import { useRuleList } from '../api/list-rules.ts';
import type { RuleListSearch } from '../rule-list-search.ts';
import { NewRuleDialog } from './new-rule-dialog.tsx';
import { RuleTable } from './rule-table.tsx';

/** What `RuleList` takes. */
export interface RuleListProps {
  readonly search: RuleListSearch;
  /** Puts filters and page into the address. */
  readonly onSearch: (search: RuleListSearch) => void;
  readonly onOpen: (rule: { readonly id: string }) => void;
}

/** Every rule, or every campaign, in the order they are counted in. */
export function RuleList({ search, onSearch, onOpen }: RuleListProps) {
  const { t } = useLingui();
  const { workspace } = useSession();
  const [isStarting, setIsStarting] = useState(false);
  const { kind, q, standing, page = 1 } = search;
  const shown = kind ?? 'rule';
  const list = useRuleList({ kind: shown, search: q ?? '', standing, page });
  const isCampaign = shown === 'campaign';
  const standings = useStandings(isCampaign);

  return (
    <Page title={t`Point rules`} width="full">
      <PageHeader
        title={t`Point rules`}
        lead={t`What deeds are worth, and what raises it for a time. Every award keeps the rule and the version it followed.`}
        actions={
          <>
            <LinkButton variant="quiet" to="/w/$workspace/staff/simulations" params={{ workspace: workspace.slug }}>
              {t`Try on history`}
            </LinkButton>
            <Button variant="primary" icon={<IconPlus size={18} aria-hidden />} onClick={() => setIsStarting(true)}>
              {isCampaign ? t`New campaign` : t`New rule`}
            </Button>
          </>
        }
      />
      <Tabs
        label={t`Kind`}
        value={shown}
        onChange={(key) => onSearch({ kind: key === 'campaign' ? key : undefined })}
        tabs={[
          { key: 'rule', label: t`Rules` },
          { key: 'campaign', label: t`Campaigns` },
        ]}
      >
        <Stack gap={16}>
          <FilterBar
            count={
              list.data ? (
                isCampaign ? (
                  <Plural value={list.data.total} one="# campaign" other="# campaigns" />
                ) : (
                  <Plural value={list.data.total} one="# rule" other="# rules" />
                )
              ) : null
            }
            onReset={q !== undefined || standing !== undefined ? () => onSearch({ kind }) : undefined}
          >
            <SearchField
              label={t`Search names`}
              value={q ?? ''}
              onSearch={(text) => onSearch({ ...search, q: text.trim() === '' ? undefined : text, page: undefined })}
            />
            <FilterSelect
              label={t`State`}
              anyLabel={t`Any state`}
              choices={standings}
              value={standing}
              onChange={(value) => onSearch({ ...search, standing: value, page: undefined })}
            />
          </FilterBar>
          {list.data ? (
            <RuleTable list={list.data} kind={shown} search={search} onSearch={onSearch} onOpen={onOpen} />
          ) : list.isError ? (
            <QueryFailure error={list.error} onRetry={() => void list.refetch()} />
          ) : (
            <LoadingState shape="rows" count={6} />
          )}
          {isCampaign ? null : (
            <Notice title={t`What no rule above fits`}>
              <Trans>
                is paid by the rules of the house: a stage pays what it offers, a signal the usual points of its act.
              </Trans>
            </Notice>
          )}
        </Stack>
      </Tabs>
      <NewRuleDialog kind={shown} isOpen={isStarting} onClose={() => setIsStarting(false)} onMade={onOpen} />
    </Page>
  );
}

function useStandings(isCampaign: boolean): ReadonlyArray<Choice<RuleStanding>> {
  const { t } = useLingui();
  return [
    { value: 'draft', label: t`Drafts` },
    { value: 'scheduled', label: t`Begin later` },
    { value: 'in-force', label: isCampaign ? t`Running` : t`In force` },
    { value: 'over', label: t`Over` },
    { value: 'retired', label: isCampaign ? t`Ended early` : t`Taken back` },
  ];
}
