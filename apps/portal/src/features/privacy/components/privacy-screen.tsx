import { useLingui } from '@lingui/react/macro';
import { Tabs } from '../../../ui/data/tabs.tsx';
import { Page } from '../../../ui/layout/page.tsx';
import { PageHeader } from '../../../ui/layout/page-header.tsx';
import type { PrivacySearch } from '../privacy-search.ts';
import { CopyList } from './copy-list.tsx';
import { ErasureList } from './erasure-list.tsx';

/** What `PrivacyScreen` takes. */
export interface PrivacyScreenProps {
  readonly search: PrivacySearch;
  readonly onSearch: (search: PrivacySearch) => void;
}

/** What champions asked for of their own data: to be erased, and copies of it. */
export function PrivacyScreen({ search, onSearch }: PrivacyScreenProps) {
  const { t } = useLingui();
  const tab = search.tab ?? 'erasures';
  return (
    <Page title={t`Privacy`} width="full">
      <PageHeader
        title={t`Privacy`}
        lead={t`Champions who asked to be erased, and copies of personal data. For somebody who asks by mail, begin on their page.`}
      />
      <Tabs
        label={t`Privacy`}
        tabs={[
          { key: 'erasures', label: t`Erasures` },
          { key: 'copies', label: t`Copies of data` },
        ]}
        value={tab}
        onChange={(key) => onSearch({ tab: key === 'copies' ? 'copies' : undefined })}
      >
        {tab === 'copies' ? (
          <CopyList page={search.page ?? 1} onPage={(page) => onSearch({ ...search, page })} />
        ) : (
          <ErasureList search={search} onSearch={onSearch} />
        )}
      </Tabs>
    </Page>
  );
}
