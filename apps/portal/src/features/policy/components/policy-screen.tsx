import { Trans, useLingui } from '@lingui/react/macro';
import type { Policy } from '@rostra/shared/policy/policy.schema';
import { useState } from 'react';
import { QueryFailure } from '../../../lib/query-failure.tsx';
import { useSession } from '../../../lib/use-session.ts';
import { LoadingState } from '../../../ui/feedback/loading-state.tsx';
import { Page } from '../../../ui/layout/page.tsx';
import { PageHeader } from '../../../ui/layout/page-header.tsx';
import { RuledList } from '../../../ui/layout/ruled-list.tsx';
import { Section } from '../../../ui/layout/section.tsx';
import { Button } from '../../../ui/actions/button.tsx';
import { TextLink } from '../../../ui/text/text-link.tsx';
import { usePolicies } from '../api/list-policies.ts';
import { usePolicyWords } from '../use-policy-words.ts';
import { ChangePolicyDialog } from './change-policy-dialog.tsx';
import { PolicyFacts } from './policy-facts.tsx';

/** The values of the house by which this workspace goes. Managers read them, administrators change them. */
export function PolicyScreen({ workspace }: { readonly workspace: string }) {
  const { t } = useLingui();
  const { data, isError, error, refetch } = usePolicies();
  return (
    <Page title={t`Policy`} width="reading">
      <PageHeader
        title={t`Policy`}
        lead={
          <Trans>
            The numbers your program goes by. Each change has a reason and a beginning, and what was decided before
            stays as it was decided.
          </Trans>
        }
      />
      {data ? (
        <PolicyGroups policies={data.policies} today={data.today} />
      ) : isError ? (
        <QueryFailure error={error} onRetry={() => void refetch()} />
      ) : (
        <LoadingState shape="rows" count={6} />
      )}
      <Section title={t`Kept elsewhere`}>
        <p>
          <Trans>
            What acts are worth and how often stands in the{' '}
            <TextLink to="/w/$workspace/staff/rules" params={{ workspace }}>
              point rules
            </TextLink>
            , and how tiers are reached in{' '}
            <TextLink to="/w/$workspace/staff/settings/tiers" params={{ workspace }}>
              tiers
            </TextLink>
            , each with its own drafts and history.
          </Trans>
        </p>
      </Section>
    </Page>
  );
}

function PolicyGroups({ policies, today }: { readonly policies: readonly Policy[]; readonly today: string }) {
  const { t } = useLingui();
  const { words, groups } = usePolicyWords();
  const { role } = useSession().member;
  const [changing, setChanging] = useState<Policy['key'] | null>(null);
  const changed = policies.find(({ key }) => key === changing);
  return (
    <>
      {[...new Set(policies.map(({ group }) => group))].map((group) => (
        <Section key={group} title={groups[group]}>
          <RuledList
            label={groups[group]}
            items={policies
              .filter((policy) => policy.group === group)
              .map((policy) => ({
                key: policy.key,
                content: <PolicyFacts policy={policy} />,
                action:
                  role === 'admin' ? (
                    <Button
                      size="small"
                      onClick={() => setChanging(policy.key)}
                      aria-label={t`Change: ${words[policy.key].title}`}
                    >{t`Change`}</Button>
                  ) : undefined,
              }))}
          />
        </Section>
      ))}
      {changed ? <ChangePolicyDialog policy={changed} today={today} onClose={() => setChanging(null)} /> : null}
    </>
  );
}
