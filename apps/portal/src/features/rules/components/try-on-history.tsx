import { useLingui } from '@lingui/react/macro';
import type { RuleDraft, RuleRecord } from '@rostra/shared/rules/rule-record.schema';
import { useSession } from '../../../lib/use-session.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { LinkButton } from '../../../ui/actions/link-button.tsx';

/** What `TryOnHistory` takes. */
export interface TryOnHistoryProps {
  readonly rule: RuleRecord;
  readonly draft: RuleDraft;
  readonly hasChanges: boolean;
}

/** The way to trying the draft, as it is saved, on what the program has lived through. */
export function TryOnHistory({ rule, draft, hasChanges }: TryOnHistoryProps) {
  const { t } = useLingui();
  const { workspace } = useSession();
  const reason = hasChanges
    ? t`Save the draft first.`
    : draft.problems.length > 0
      ? t`Something is still missing in the draft.`
      : null;
  if (reason) return <Button unavailableBecause={reason}>{t`Try on history`}</Button>;
  return (
    <LinkButton to="/w/$workspace/staff/simulations" params={{ workspace: workspace.slug }} search={{ rule: rule.id }}>
      {t`Try on history`}
    </LinkButton>
  );
}
