import { useLingui } from '@lingui/react/macro';
import type { ImportState } from '@rostra/shared/imports/import-summary.schema';
import { StatusPill } from '../../../ui/feedback/status-pill.tsx';

/** Where an import stands. */
export function ImportStatePill({ state }: { readonly state: ImportState }) {
  const { t } = useLingui();
  switch (state) {
    case 'checking':
      return <StatusPill tone="progress">{t`Being checked`}</StatusPill>;
    case 'ready':
      return <StatusPill tone="caution">{t`Waits for a yes`}</StatusPill>;
    case 'writing':
      return <StatusPill tone="progress">{t`Being imported`}</StatusPill>;
    case 'done':
      return <StatusPill tone="good">{t({ message: 'Done', context: 'run' })}</StatusPill>;
    case 'discarded':
      return <StatusPill tone="neutral">{t`Thrown away`}</StatusPill>;
    case 'failed':
      return <StatusPill tone="bad">{t`Stopped`}</StatusPill>;
  }
}
