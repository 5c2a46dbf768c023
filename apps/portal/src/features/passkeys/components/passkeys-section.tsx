import { Trans, useLingui } from '@lingui/react/macro';
import { QueryFailure } from '../../../lib/query-failure.tsx';
import { LoadingState } from '../../../ui/feedback/loading-state.tsx';
import { Notice } from '../../../ui/feedback/notice.tsx';
import { RuledList } from '../../../ui/layout/ruled-list.tsx';
import { Section } from '../../../ui/layout/section.tsx';
import { Text } from '../../../ui/text/text.tsx';
import { usePasskeys } from '../api/list-passkeys.ts';
import { AddPasskey } from './add-passkey.tsx';
import { PasskeyFacts } from './passkey-facts.tsx';
import { RemovePasskey } from './remove-passkey.tsx';
import { RenamePasskey } from './rename-passkey.tsx';
import { Row } from '../../../ui/layout/row.tsx';

/** The caller's own passkeys: add, rename, remove. */
export function PasskeysSection() {
  const { t } = useLingui();
  const list = usePasskeys();
  return (
    <Section
      title={t`Passkeys`}
      hint={t`A finger, a face, a PIN or a key that you show after the mail. With one, a stolen mailbox opens nothing.`}
    >
      {list.data ? (
        <>
          {list.data.passkeys.length === 0 ? (
            list.data.isRequired ? (
              <Notice tone="caution">
                <Trans>Your team asks everybody for a passkey. Add one before you sign in by mail again.</Trans>
              </Notice>
            ) : (
              <Text tone="soft">{t`You have none yet.`}</Text>
            )
          ) : (
            <RuledList
              label={t`Passkeys`}
              items={list.data.passkeys.map((passkey) => ({
                key: passkey.id,
                content: <PasskeyFacts passkey={passkey} />,
                action: (
                  <Row gap={8}>
                    <RenamePasskey passkey={passkey} />
                    <RemovePasskey
                      passkey={passkey}
                      isLast={list.data.passkeys.length === 1}
                      isRequired={list.data.isRequired}
                    />
                  </Row>
                ),
              }))}
            />
          )}
          <AddPasskey />
        </>
      ) : list.isError ? (
        <QueryFailure error={list.error} onRetry={() => void list.refetch()} />
      ) : (
        <LoadingState shape="rows" count={2} />
      )}
    </Section>
  );
}
