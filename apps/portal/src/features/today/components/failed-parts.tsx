import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '../../../ui/actions/button.tsx';
import { Notice } from '../../../ui/feedback/notice.tsx';
import type { WorkProps } from './work-summary.tsx';

/** Says which part of the list is missing because it could not be had. The others are shown all the same. */
export function FailedParts({ work }: WorkProps) {
  const { t } = useLingui();
  const parts = [
    { name: t`Submissions`, query: work.submissions },
    { name: t`Redemptions`, query: work.redemptions },
    { name: t`Points by hand`, query: work.grants },
    { name: t`Waitlists of betas`, query: work.waitlists },
  ].filter(({ query }) => query.isError && query.data === undefined);
  return parts.map(({ name, query }) => (
    <Notice
      key={name}
      tone="bad"
      action={<Button size="small" onClick={() => void query.refetch()}>{t`Try again`}</Button>}
    >
      <Trans>{name} could not be loaded, so they are missing below.</Trans>
    </Notice>
  ));
}
