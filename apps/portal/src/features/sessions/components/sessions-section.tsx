import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { errorSentence } from '../../../lib/error-messages.ts';
import { QueryFailure } from '../../../lib/query-failure.tsx';
import { useIdempotencyKey } from '../../../lib/use-idempotency-key.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { Pagination } from '../../../ui/data/pagination.tsx';
import { LoadingState } from '../../../ui/feedback/loading-state.tsx';
import { RuledList } from '../../../ui/layout/ruled-list.tsx';
import { Section } from '../../../ui/layout/section.tsx';
import { ConfirmDialog } from '../../../ui/overlays/confirm-dialog.tsx';
import { useEndOtherSessions } from '../api/end-session.ts';
import { useSessions } from '../api/list-sessions.ts';
import { EndSession } from './end-session.tsx';
import { SessionFacts } from './session-facts.tsx';

/** Where the caller is signed in: this device first, each with a way to end it. */
export function SessionsSection() {
  const { t } = useLingui();
  const [page, setPage] = useState(1);
  const list = useSessions({ page });
  return (
    <Section
      title={t`Where you are signed in`}
      hint={t`You do not know one of these? Sign it out; it ends at once.`}
      action={list.data && list.data.total > 1 ? <EndOthers count={list.data.total - 1} /> : undefined}
    >
      {list.data ? (
        <>
          <RuledList
            label={t`Devices`}
            items={list.data.rows.map((session) => ({
              key: session.id,
              content: <SessionFacts session={session} />,
              action: session.isThis ? undefined : <EndSession session={session} />,
            }))}
          />
          <Pagination page={page} pageSize={list.data.pageSize} total={list.data.total} onPage={setPage} />
        </>
      ) : list.isError ? (
        <QueryFailure error={list.error} onRetry={() => void list.refetch()} />
      ) : (
        <LoadingState shape="rows" count={2} />
      )}
    </Section>
  );
}

function EndOthers({ count }: { readonly count: number }) {
  const { t } = useLingui();
  const [isAsking, setIsAsking] = useState(false);
  const key = useIdempotencyKey();
  const end = useEndOtherSessions();
  const close = () => setIsAsking(false);
  return (
    <>
      <Button size="small" onClick={() => setIsAsking(true)}>{t`Sign out all others`}</Button>
      <ConfirmDialog
        isOpen={isAsking}
        onClose={close}
        title={t`Sign out everywhere else?`}
        confirmLabel={t`Sign out all others`}
        onConfirm={() => end.mutate({ idempotencyKey: key.current() }, { onSuccess: close, onSettled: key.renew })}
        isBusy={end.isPending}
        error={end.error ? errorSentence(end.error) : undefined}
      >
        {count === 1 ? (
          <Trans>The other device has to sign in anew. You stay signed in here.</Trans>
        ) : (
          <Trans>{count} others have to sign in anew. You stay signed in here.</Trans>
        )}
      </ConfirmDialog>
    </>
  );
}
