import { Trans, useLingui } from '@lingui/react/macro';
import type { GetOwnDataOutput } from '@rostra/shared/privacy/get-own-data.contract';
import { errorSentence } from '../../../lib/error-messages.ts';
import { useProvenCall } from '../../../lib/step-up/use-proven-call.ts';
import { useIdempotencyKey } from '../../../lib/use-idempotency-key.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { Notice } from '../../../ui/feedback/notice.tsx';
import { Section } from '../../../ui/layout/section.tsx';
import { Stack } from '../../../ui/layout/stack.tsx';
import { Text } from '../../../ui/text/text.tsx';
import { useStartArchive } from '../api/start-archive.ts';
import { ArchiveState } from './archive-state.tsx';

/** Everything about oneself as one file: asking for it, how far it is, and fetching it. */
export function ArchiveSection({ own: { archive } }: { readonly own: GetOwnDataOutput }) {
  const { t } = useLingui();
  const key = useIdempotencyKey();
  const start = useProvenCall(useStartArchive());
  const isUnderWay = archive?.state === 'queued' || archive?.state === 'running';
  const begin = () => start.mutate({ idempotencyKey: key.current() }, { onSettled: key.renew });
  const refusal = start.error ? errorSentence(start.error) : null;
  return (
    <Section title={t`A copy of everything`}>
      <Stack gap={16}>
        <Text>
          <Trans>
            Who you are here, every point and where it came from, what you sent and what was answered, pictures,
            rewards, betas, badges, what you agreed to and what you did. One zip file, to read in a spreadsheet or with
            a program.
          </Trans>
        </Text>
        {archive ? <ArchiveState archive={archive} /> : null}
        {isUnderWay ? null : (
          <div>
            <Button
              variant={archive?.state === 'done' ? 'secondary' : 'primary'}
              onClick={begin}
              isBusy={start.isPending}
            >
              {archive?.state === 'done' ? t`Make a new copy` : t`Make a copy`}
            </Button>
          </div>
        )}
        {refusal ? <Notice tone="bad">{refusal}</Notice> : null}
        {start.proof}
      </Stack>
    </Section>
  );
}
