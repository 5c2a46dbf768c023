import { Trans } from '@lingui/react/macro';
import type { StaffBeta } from '@rostra/shared/betas/staff-beta.schema';
import { Notice } from '../../../ui/feedback/notice.tsx';
import { DateText } from '../../../ui/format/date-text.tsx';
import { Stack } from '../../../ui/layout/stack.tsx';
import { BetaWords } from './beta-words.tsx';

/** What a closed beta said; it stays as it was. */
export function ClosedBeta({ beta }: { readonly beta: StaffBeta }) {
  return (
    <Stack gap={24}>
      <Notice>
        <Trans>
          Closed on <DateText at={beta.closedAt ?? beta.updatedAt} form="long-day" />. Who is in stays in; the words
          stay as they were.
        </Trans>
      </Notice>
      <BetaWords beta={beta} />
    </Stack>
  );
}
