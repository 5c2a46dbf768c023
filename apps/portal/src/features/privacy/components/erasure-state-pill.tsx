import { useLingui } from '@lingui/react/macro';
import type { ErasureState } from '@rostra/shared/privacy/erasure-request.schema';
import { StatusPill } from '../../../ui/feedback/status-pill.tsx';

/** Where a request to be erased is. */
export function ErasureStatePill({ state }: { readonly state: ErasureState }) {
  const { t } = useLingui();
  switch (state) {
    case 'waiting':
      return <StatusPill tone="caution">{t`Waits`}</StatusPill>;
    case 'withdrawn':
      return <StatusPill tone="neutral">{t`Taken back`}</StatusPill>;
    case 'done':
      return <StatusPill tone="good">{t`Erased`}</StatusPill>;
  }
}
