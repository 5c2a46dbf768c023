import { Trans } from '@lingui/react/macro';
import type { RuleRecord } from '@rostra/shared/rules/rule-record.schema';
import { StatusPill } from '../../../ui/feedback/status-pill.tsx';

/** Where a rule or a campaign stands. */
export function RuleStatePill({ rule }: { readonly rule: Pick<RuleRecord, 'standing' | 'kind'> }) {
  const isCampaign = rule.kind === 'campaign';
  switch (rule.standing) {
    case 'draft':
      return (
        <StatusPill tone="neutral">
          <Trans>Draft</Trans>
        </StatusPill>
      );
    case 'scheduled':
      return (
        <StatusPill tone="progress">
          <Trans>Begins later</Trans>
        </StatusPill>
      );
    case 'in-force':
      return <StatusPill tone="good">{isCampaign ? <Trans>Running</Trans> : <Trans>In force</Trans>}</StatusPill>;
    case 'over':
      return (
        <StatusPill tone="neutral">
          <Trans>Over</Trans>
        </StatusPill>
      );
    case 'retired':
      return (
        <StatusPill tone="neutral">{isCampaign ? <Trans>Ended early</Trans> : <Trans>Taken back</Trans>}</StatusPill>
      );
  }
}
