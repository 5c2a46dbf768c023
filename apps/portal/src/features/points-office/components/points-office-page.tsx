import { Trans, useLingui } from '@lingui/react/macro';
import { officeMonthsPath } from '@rostra/shared/points-office/get-office.contract';
import { DownloadLink } from '../../../ui/actions/download-link.tsx';
import { Tabs } from '../../../ui/data/tabs.tsx';
import { useTimeZone } from '../../../ui/format/time-zone.tsx';
import { Page } from '../../../ui/layout/page.tsx';
import { PageHeader } from '../../../ui/layout/page-header.tsx';
import type { OfficeScreenProps } from '../office-screen-props.ts';
import { CorrectionList } from './correction-list.tsx';
import { OfficeOverview } from './office-overview.tsx';
import { OutlierList } from './outlier-list.tsx';
import { PriceList } from './price-list.tsx';

/** What points were given, what they cost, what is still owed for them, and what is worth a second look. */
export function PointsOfficePage(props: OfficeScreenProps) {
  const { search, onSearch } = props;
  const { t } = useLingui();
  const timeZone = useTimeZone();
  const { part = 'overview', quarter } = search;
  const months = quarter ? `${officeMonthsPath}?quarter=${quarter}` : officeMonthsPath;
  return (
    <Page title={t`Points office`} width="full">
      <PageHeader
        title={t`Points office`}
        lead={
          <Trans>
            What was given, what it costs and what is still owed: every figure is a sum over the ledger. Days are those
            of {timeZone}.
          </Trans>
        }
        actions={<DownloadLink href={months}>{t`Months as CSV`}</DownloadLink>}
      />
      <Tabs
        label={t`Parts of the office`}
        value={part}
        onChange={(key) => onSearch({ part: key === 'overview' ? undefined : key, quarter })}
        tabs={[
          { key: 'overview', label: t`Overview` },
          { key: 'prices', label: t`What deeds cost` },
          { key: 'outliers', label: t`Worth a look` },
          { key: 'corrections', label: t({ message: 'Corrections', context: 'taken back and given by hand' }) },
        ]}
      >
        {part === 'overview' ? <OfficeOverview {...props} /> : null}
        {part === 'prices' ? <PriceList {...props} /> : null}
        {part === 'outliers' ? <OutlierList {...props} /> : null}
        {part === 'corrections' ? <CorrectionList {...props} /> : null}
      </Tabs>
    </Page>
  );
}
