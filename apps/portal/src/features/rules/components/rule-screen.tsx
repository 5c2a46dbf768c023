import { useLingui } from '@lingui/react/macro';
import type { RuleDraft, RuleRecord } from '@rostra/shared/rules/rule-record.schema';
import { useState } from 'react';
import { QueryFailure } from '../../../lib/query-failure.tsx';
import { LoadingState } from '../../../ui/feedback/loading-state.tsx';
import { Page } from '../../../ui/layout/page.tsx';
import { useRule } from '../api/get-rule.ts';
import { PublishedRule } from './published-rule.tsx';
import { RuleEditor } from './rule-editor.tsx';

/** What `RuleScreen` takes. */
export interface RuleScreenProps {
  readonly ruleId: string;
  /** The rule went with its only draft. */
  readonly onGone: () => void;
}

/** One rule or campaign: the editor while there is a draft, else what is in force and its history. */
export function RuleScreen({ ruleId, onGone }: RuleScreenProps) {
  const { t } = useLingui();
  const query = useRule(ruleId);
  if (query.data) {
    return <OpenRule key={ruleId} rule={query.data} onGone={onGone} onStale={() => void query.refetch()} />;
  }
  return (
    <Page title={t`Point rule`}>
      {query.isError ? (
        <QueryFailure error={query.error} onRetry={() => void query.refetch()} />
      ) : (
        <LoadingState shape="page" />
      )}
    </Page>
  );
}

interface OpenRuleProps extends Omit<RuleScreenProps, 'ruleId'> {
  readonly rule: RuleRecord;
  readonly onStale: () => void;
}

function OpenRule({ rule, onGone, onStale }: OpenRuleProps) {
  const [isNew, setIsNew] = useState(false);
  const draft: RuleDraft | null = rule.draft;
  if (!draft) return <PublishedRule rule={rule} isNew={isNew} />;
  return (
    <RuleEditor
      // The next version is another draft.
      key={draft.id}
      rule={rule}
      draft={draft}
      onStale={onStale}
      onPublished={() => setIsNew(true)}
      onDiscarded={(isGone) => (isGone ? onGone() : undefined)}
    />
  );
}
