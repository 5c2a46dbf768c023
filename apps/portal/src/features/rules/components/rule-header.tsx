import { Trans, useLingui } from '@lingui/react/macro';
import type { RuleRecord } from '@rostra/shared/rules/rule-record.schema';
import type { ReactNode } from 'react';
import { useSession } from '../../../lib/use-session.ts';
import { PageHeader } from '../../../ui/layout/page-header.tsx';
import { Row } from '../../../ui/layout/row.tsx';
import { Text } from '../../../ui/text/text.tsx';
import { TextLink } from '../../../ui/text/text-link.tsx';
import { RuleStatePill } from './rule-state-pill.tsx';

/** What `RuleHeader` takes. */
export interface RuleHeaderProps {
  readonly rule: RuleRecord;
  /** As it stands in the form, or in the version shown. */
  readonly name: string;
  readonly actions?: ReactNode;
}

/** The head of one rule or campaign: how it stands and in which place. */
export function RuleHeader({ rule, name, actions }: RuleHeaderProps) {
  const { t } = useLingui();
  const { workspace } = useSession();
  const { kind, place, standing, draft } = rule;
  const isCampaign = kind === 'campaign';
  const counts = standing !== 'retired' && standing !== 'over';
  return (
    <PageHeader
      eyebrow={
        <TextLink
          isQuiet
          to="/w/$workspace/staff/rules"
          params={{ workspace: workspace.slug }}
          search={isCampaign ? { kind } : {}}
        >
          {isCampaign ? <Trans>Campaigns</Trans> : <Trans>Point rules</Trans>}
        </TextLink>
      }
      title={name.trim() === '' ? t`Without a name` : name}
      meta={
        <Row gap={12}>
          <RuleStatePill rule={rule} />
          {counts ? (
            <Text size={14} tone="soft">
              {isCampaign ? <Trans>Campaign {place} in order</Trans> : <Trans>Rule {place} in order</Trans>}
            </Text>
          ) : null}
          {draft?.author ? (
            <Text size={14} tone="soft">
              <Trans>Draft last changed by {draft.author}</Trans>
            </Text>
          ) : null}
        </Row>
      }
      actions={actions}
    />
  );
}
