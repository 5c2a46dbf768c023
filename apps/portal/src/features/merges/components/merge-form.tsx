import { Trans, useLingui } from '@lingui/react/macro';
import type { PreviewMergeInput, PreviewMergeOutput } from '@rostra/shared/points/merge-members.contract';
import { type FormEvent, useState } from 'react';
import { errorSentence } from '../../../lib/error-messages.ts';
import { fieldSentence } from '../../../lib/field-messages.ts';
import { QueryFailure } from '../../../lib/query-failure.tsx';
import { useContentKey } from '../../../lib/use-content-key.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { LoadingState } from '../../../ui/feedback/loading-state.tsx';
import { Notice } from '../../../ui/feedback/notice.tsx';
import { useToast } from '../../../ui/feedback/toast-provider.tsx';
import { FormActions, FormLayout } from '../../../ui/fields/form-layout.tsx';
import { TextArea } from '../../../ui/fields/text-area.tsx';
import { Stack } from '../../../ui/layout/stack.tsx';
import { useMergeMembers } from '../api/merge-members.ts';
import { useMergePreview } from '../api/preview-merge.ts';
import { MergeComparison } from './merge-comparison.tsx';
import { MergeObstacles } from './merge-obstacles.tsx';

/** What `MergeForm` takes. */
export interface MergeFormProps {
  readonly pair: PreviewMergeInput;
  /** Turns round who stays. */
  readonly onSwap: () => void;
  readonly onMerged: (memberId: string) => void;
}

/** Shows the two beside each other, what goes over, and what stands in the way; asks why. */
export function MergeForm({ pair, onSwap, onMerged }: MergeFormProps) {
  const preview = useMergePreview(pair);
  if (preview.isError && !preview.data) {
    return <QueryFailure error={preview.error} onRetry={() => void preview.refetch()} />;
  }
  if (!preview.data) return <LoadingState shape="lines" count={6} />;
  return (
    <Stack gap={24}>
      <MergeComparison preview={preview.data} onSwap={onSwap} />
      <MergeObstacles preview={preview.data} />
      {preview.data.obstacles.length === 0 ? (
        <ConfirmMerge pair={pair} preview={preview.data} onMerged={onMerged} />
      ) : null}
    </Stack>
  );
}

/** Characters of the reason, as the contract has them. */
const reasonMax = 500;

interface ConfirmMergeProps extends Pick<MergeFormProps, 'pair' | 'onMerged'> {
  readonly preview: PreviewMergeOutput;
}

function ConfirmMerge({ pair, preview: { from, into }, onMerged }: ConfirmMergeProps) {
  const { t } = useLingui();
  const [reason, setReason] = useState('');
  const [isTried, setIsTried] = useState(false);
  const merge = useMergeMembers();
  const toast = useToast();
  const keyOf = useContentKey();
  const problem = reason.trim() === '' ? 'required' : reason.length > reasonMax ? `too-long:${reasonMax}` : null;

  function submit(event: FormEvent) {
    event.preventDefault();
    setIsTried(true);
    if (problem || merge.isPending) return;
    const asked = { ...pair, reason: reason.trim() };
    merge.mutate(
      { ...asked, idempotencyKey: keyOf(asked) },
      {
        onSuccess: ({ memberId }) => {
          toast(t`${from.name} and ${into.name} are one champion now.`);
          onMerged(memberId);
        },
      },
    );
  }

  return (
    <FormLayout onSubmit={submit}>
      <TextArea
        label={t`Why?`}
        hint={t`${into.name} reads this in the statement.`}
        rows={2}
        charactersMax={reasonMax}
        error={isTried && problem ? fieldSentence(problem) : undefined}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
      <Notice tone="caution">
        <Trans>
          This cannot be undone. {from.email} leads to {into.name} from then on: signing in with it, or being imported
          with it, means {into.email}.
        </Trans>
      </Notice>
      {merge.error ? <Notice tone="bad">{errorSentence(merge.error)}</Notice> : null}
      <FormActions>
        <Button type="submit" variant="danger" isBusy={merge.isPending}>
          {t`Merge into ${into.name}`}
        </Button>
      </FormActions>
    </FormLayout>
  );
}
