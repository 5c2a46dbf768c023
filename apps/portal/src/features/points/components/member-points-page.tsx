import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Page } from '../../../ui/layout/page.tsx';
import { PageHeader } from '../../../ui/layout/page-header.tsx';
import { Section } from '../../../ui/layout/section.tsx';
import { TextLink } from '../../../ui/text/text-link.tsx';
import { useStandingOf } from '../api/get-standing-of.ts';
import type { StatementSearch } from '../statement-search.ts';
import { DownloadStatement } from './download-statement.tsx';
import { EvidenceLink } from './evidence-link.tsx';
import { ReverseAward } from './reverse-award.tsx';
import { LotSection } from './lot-section.tsx';
import { MergedNotice } from './merged-notice.tsx';
import { StandingFigures } from './standing-figures.tsx';
import { Statement } from './statement.tsx';

/** What `MemberPointsPage` takes. */
export interface MemberPointsPageProps {
  readonly workspace: string;
  readonly memberId: string;
  /** What staff can do for the champion, given the name. */
  readonly renderActions?: (memberName: string) => ReactNode;
  /** What the champion is recognised by, from other features. */
  readonly recognition?: ReactNode;
  /** What paid nothing, from another feature. */
  readonly refused?: ReactNode;
  /** Whether the caller may only read: no award is taken back. */
  readonly isReadOnly?: boolean;
  readonly search: StatementSearch;
  readonly onSearch: (search: StatementSearch) => void;
}

/** A champion's statement as staff read it, with the way to take an award back. */
export function MemberPointsPage({
  workspace,
  memberId,
  renderActions,
  recognition,
  refused,
  isReadOnly = false,
  search,
  onSearch,
}: MemberPointsPageProps) {
  const { t } = useLingui();
  const { member, ...standing } = useStandingOf(memberId);
  const owner = { kind: 'member', memberId } as const;
  return (
    <Page title={t`Points of ${member.name}`} width="full">
      <PageHeader
        eyebrow={
          <TextLink to="/w/$workspace/staff/champions" params={{ workspace }} search={{ open: memberId }} isQuiet>
            <Trans>Champions</Trans>
          </TextLink>
        }
        title={member.name}
        lead={member.accountName}
        actions={member.mergedInto ? null : renderActions?.(member.name)}
      />
      {member.mergedInto ? <MergedNotice workspace={workspace} into={member.mergedInto} /> : null}
      <StandingFigures workspace={workspace} owner={owner} standing={standing} />
      {search.lots ? <LotSection workspace={workspace} owner={owner} /> : null}
      {refused}
      <Section title={t`Statement`} isBare action={<DownloadStatement owner={owner} search={search} />}>
        <Statement
          workspace={workspace}
          owner={owner}
          search={search}
          onSearch={onSearch}
          renderActions={
            isReadOnly
              ? undefined
              : (line) => (
                  <>
                    <EvidenceLink workspace={workspace} line={line} />
                    <ReverseAward memberName={member.name} line={line} />
                  </>
                )
          }
        />
      </Section>
      {recognition}
    </Page>
  );
}
