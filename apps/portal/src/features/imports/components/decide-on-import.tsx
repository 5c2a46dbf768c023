import { plural } from '@lingui/core/macro';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { ImportSummary } from '@rostra/shared/imports/import-summary.schema';
import { errorSentence, isRefusedWith } from '../../../lib/error-messages.ts';
import { useIdempotencyKey } from '../../../lib/use-idempotency-key.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { Notice } from '../../../ui/feedback/notice.tsx';
import { Card } from '../../../ui/layout/card.tsx';
import { Row } from '../../../ui/layout/row.tsx';
import { Stack } from '../../../ui/layout/stack.tsx';
import { Heading } from '../../../ui/text/heading.tsx';
import { Text } from '../../../ui/text/text.tsx';
import { useConfirmImport } from '../api/confirm-import.ts';
import { DiscardButton } from './discard-button.tsx';
import { InvalidRowsLink } from './invalid-rows-link.tsx';
import { RecheckButton } from './recheck-button.tsx';

/** What a file would do, in words, and the yes or no to it. */
export function DecideOnImport({ found }: { readonly found: ImportSummary }) {
  const { t } = useLingui();
  const confirm = useConfirmImport();
  const key = useIdempotencyKey();
  const { id: importId, counts, kind } = found;
  const toWrite = counts.new + counts.update;
  const isOvertaken = isRefusedWith(confirm.error, 'import-superseded');

  return (
    <Card>
      <Stack gap={16}>
        <Heading level={2} size={26}>
          {toWrite > 0 ? t`Nothing is imported yet` : t`There is nothing to import`}
        </Heading>
        {kind === 'people' ? <WhatItWouldDo found={found} /> : <WhatItWouldPost counts={counts} />}
        {confirm.isError ? (
          <Notice tone="bad" action={isOvertaken ? <RecheckButton importId={importId} /> : undefined}>
            {isOvertaken ? (
              <Trans>
                Another file was imported since this one was checked. Check it again to see what it would do now.
              </Trans>
            ) : (
              errorSentence(confirm.error)
            )}
          </Notice>
        ) : null}
        <Row gap={12}>
          {toWrite > 0 ? (
            <Button
              variant="primary"
              isBusy={confirm.isPending}
              onClick={() => confirm.mutate({ importId, idempotencyKey: key.current() }, { onSuccess: key.renew })}
            >
              {kind === 'people'
                ? plural(toWrite, { one: 'Import # person', other: 'Import # people' })
                : plural(toWrite, { one: 'Post # balance', other: 'Post # balances' })}
            </Button>
          ) : null}
          {counts.invalid > 0 ? <InvalidRowsLink importId={importId} /> : null}
          <DiscardButton importId={importId} />
        </Row>
      </Stack>
    </Card>
  );
}

function WhatItWouldDo({ found: { counts, accountsNew } }: { readonly found: ImportSummary }) {
  return (
    <Stack gap={4}>
      {counts.new > 0 ? (
        <Text>
          <Plural value={counts.new} one="# champion would be added" other="# champions would be added" />
          {accountsNew > 0 ? (
            <>
              , <Plural value={accountsNew} one="with # new account" other="with # new accounts" />
            </>
          ) : null}
          .
        </Text>
      ) : null}
      {counts.update > 0 ? (
        <Text>
          <Plural value={counts.update} one="# champion would change." other="# champions would change." />
        </Text>
      ) : null}
      {counts.unchanged > 0 ? (
        <Text tone="soft">
          <Plural
            value={counts.unchanged}
            one="# person is in already, with nothing new."
            other="# people are in already, with nothing new."
          />
        </Text>
      ) : null}
      {counts.invalid > 0 ? (
        <Text tone="soft">
          <Plural
            value={counts.invalid}
            one="# line cannot be imported. It is left out and says why below."
            other="# lines cannot be imported. They are left out; each says why below."
          />
        </Text>
      ) : null}
    </Stack>
  );
}

function WhatItWouldPost({ counts }: Pick<ImportSummary, 'counts'>) {
  return (
    <Stack gap={4}>
      {counts.new > 0 ? (
        <Text>
          <Plural value={counts.new} one="# balance would be posted." other="# balances would be posted." />
        </Text>
      ) : null}
      {counts.unchanged > 0 ? (
        <Text tone="soft">
          <Plural value={counts.unchanged} one="# balance was posted before." other="# balances were posted before." />
        </Text>
      ) : null}
      {counts.invalid > 0 ? (
        <Text tone="soft">
          <Plural
            value={counts.invalid}
            one="# line cannot be imported. It is left out and says why below."
            other="# lines cannot be imported. They are left out; each says why below."
          />
        </Text>
      ) : null}
    </Stack>
  );
}
