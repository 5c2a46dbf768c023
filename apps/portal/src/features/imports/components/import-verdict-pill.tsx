import { useLingui } from '@lingui/react/macro';
import type { ImportVerdict } from '@rostra/shared/imports/import-verdict.schema';
import { StatusPill } from '../../../ui/feedback/status-pill.tsx';

/** What is to come of a line, in a word. Nothing while it is being checked. */
export function ImportVerdictPill({ verdict }: { readonly verdict: ImportVerdict | null }) {
  const { t } = useLingui();
  switch (verdict) {
    case 'new':
      return <StatusPill tone="good">{t`New`}</StatusPill>;
    case 'update':
      return <StatusPill tone="progress">{t`Change`}</StatusPill>;
    case 'unchanged':
      return <StatusPill tone="neutral">{t`Unchanged`}</StatusPill>;
    case 'invalid':
      return <StatusPill tone="bad">{t`Left out`}</StatusPill>;
    case null:
      return null;
  }
}
