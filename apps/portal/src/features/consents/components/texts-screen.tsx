import { Trans, useLingui } from '@lingui/react/macro';
import { QueryFailure } from '../../../lib/query-failure.tsx';
import { LoadingState } from '../../../ui/feedback/loading-state.tsx';
import { Page } from '../../../ui/layout/page.tsx';
import { PageHeader } from '../../../ui/layout/page-header.tsx';
import { useTexts } from '../api/list-texts.ts';
import { TextSection } from './text-section.tsx';

/** The texts champions agree to before they take part: what is in force, how many agreed, and the next version. */
export function TextsScreen() {
  const { t } = useLingui();
  const texts = useTexts();
  return (
    <Page title={t`Terms and privacy`} width="reading">
      <PageHeader
        title={t`Terms and privacy`}
        lead={
          <Trans>
            What champions agree to before they take part. Without a text nothing is asked. A new version is asked of
            everybody at their next visit.
          </Trans>
        }
      />
      {texts.data ? (
        texts.data.kinds.map((text) => (
          <TextSection key={text.kind} text={text} championCount={texts.data.championCount} />
        ))
      ) : texts.isError ? (
        <QueryFailure error={texts.error} onRetry={() => void texts.refetch()} />
      ) : (
        <LoadingState shape="rows" count={6} />
      )}
    </Page>
  );
}
