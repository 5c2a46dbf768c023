import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Tabs } from '../../../ui/data/tabs.tsx';
import { Page } from '../../../ui/layout/page.tsx';
import { PageHeader } from '../../../ui/layout/page-header.tsx';
import { useJoinRequests } from '../api/list-join-requests.ts';
import type { JoiningSearch } from '../joining-search.ts';
import { DomainList } from './domain-list.tsx';
import { JoinQueue } from './join-queue.tsx';

/** What `JoiningPage` takes. */
export interface JoiningPageProps {
  readonly search: JoiningSearch;
  /** Puts part, words, page and the open request into the address. */
  readonly onSearch: (search: JoiningSearch) => void;
}

/** People who want to join: who waits for an answer, what came of the rest, and the domains that let people in by themselves. */
export function JoiningPage({ search, onSearch }: JoiningPageProps) {
  const { t } = useLingui();
  const { part = 'waiting' } = search;
  // The first page of who waits is what the head counts, whichever part is open.
  const waiting = useJoinRequests({ state: 'waiting', page: 1 }).data?.waiting;
  return (
    <Page title={t`Wanting to join`} width="full">
      <PageHeader title={t`Wanting to join`} lead={waiting === undefined ? null : <Lead waiting={waiting} />} />
      <Tabs
        label={t`Parts of the list`}
        value={part}
        onChange={(key) => onSearch({ part: key === 'waiting' ? undefined : key })}
        tabs={[
          { key: 'waiting', label: t`Waiting`, count: waiting },
          { key: 'approved', label: t`Let in` },
          { key: 'declined', label: t`Turned away` },
          { key: 'domains', label: t`Mail domains` },
        ]}
      >
        {part === 'domains' ? (
          <DomainList search={search} onSearch={onSearch} />
        ) : (
          <JoinQueue key={part} state={part} search={search} onSearch={onSearch} />
        )}
      </Tabs>
    </Page>
  );
}

function Lead({ waiting }: { readonly waiting: number }) {
  if (waiting === 0) return <Trans>Nobody waits for an answer.</Trans>;
  return <Plural value={waiting} one="# person waits for your yes or no." other="# people wait for your yes or no." />;
}
