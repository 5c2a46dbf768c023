import { Trans, useLingui } from '@lingui/react/macro';
import type { OidcConnection } from '@rostra/shared/oidc/oidc-connection.schema';
import type { TryOidcConnectionOutput } from '@rostra/shared/oidc/try-oidc-connection.contract';
import { errorSentence } from '../../../lib/error-messages.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { Notice } from '../../../ui/feedback/notice.tsx';
import { StatusPill } from '../../../ui/feedback/status-pill.tsx';
import { RuledList } from '../../../ui/layout/ruled-list.tsx';
import { Stack } from '../../../ui/layout/stack.tsx';
import { Text } from '../../../ui/text/text.tsx';
import { useTryOidcConnection } from '../api/try-oidc-connection.ts';
import { useFindingWords } from '../use-finding-words.ts';

/** Asks the provider who it is, what it can do and whether it knows the client, and says in plain words what is wrong. */
export function TryConnection({ connection }: { readonly connection: OidcConnection }) {
  const { t } = useLingui();
  const tried = useTryOidcConnection(connection);
  return (
    <Stack gap={12} align="start">
      <Button variant="secondary" isBusy={tried.isFetching} onClick={() => void tried.refetch()}>{t`Try it`}</Button>
      {tried.error && !tried.isFetching ? <Notice tone="bad">{errorSentence(tried.error)}</Notice> : null}
      {tried.data && !tried.isFetching ? <Findings findings={tried.data.findings} /> : null}
    </Stack>
  );
}

function Findings({ findings }: TryOidcConnectionOutput) {
  const { t } = useLingui();
  const wordsOf = useFindingWords();
  const isBad = findings.some(({ tone }) => tone === 'bad');
  const tones = { good: t`Fine`, note: t`Note`, bad: t`Wrong` };
  return (
    <Stack gap={12}>
      <Notice tone={isBad ? 'bad' : 'good'}>
        {isBad ? (
          <Trans>This would not work yet. What is wrong stands below.</Trans>
        ) : (
          <Trans>This works as far as can be seen without a person. Turn it on, and sign in once yourself.</Trans>
        )}
      </Notice>
      <RuledList
        label={t`What was found`}
        items={findings.map((finding) => ({
          key: finding.check,
          content: (
            <>
              {wordsOf(finding)}
              {finding.detail && finding.tone !== 'good' ? (
                <Text size={14} tone="soft">
                  <Trans>
                    It says: <code>{finding.detail}</code>
                  </Trans>
                </Text>
              ) : null}
            </>
          ),
          action: (
            <StatusPill tone={finding.tone === 'note' ? 'caution' : finding.tone}>{tones[finding.tone]}</StatusPill>
          ),
        }))}
      />
    </Stack>
  );
}
