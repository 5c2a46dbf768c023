import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '../../../ui/actions/button.tsx';
import { Page } from '../../../ui/layout/page.tsx';
import { PageHeader } from '../../../ui/layout/page-header.tsx';
import { TextLink } from '../../../ui/text/text-link.tsx';
import type { MergeSearch } from '../merge-search.ts';
import { FindOther } from './find-other.tsx';
import { MergeForm } from './merge-form.tsx';

/** What `MergePage` takes. */
export interface MergePageProps {
  readonly workspace: string;
  /** On whose page it began. */
  readonly member: { readonly id: string; readonly name: string };
  readonly search: MergeSearch;
  readonly onSearch: (search: MergeSearch) => void;
  /** It is done: who is left. */
  readonly onMerged: (memberId: string) => void;
}

/** Makes one champion of two entries for the same person: find the other one, see what goes over, say why. */
export function MergePage({ workspace, member, search, onSearch, onMerged }: MergePageProps) {
  const { t } = useLingui();
  const { other, keep, q } = search;
  const isKept = keep !== 'other';
  return (
    <Page title={t`Merge ${member.name}`}>
      <PageHeader
        eyebrow={
          <TextLink
            to="/w/$workspace/staff/champions/$memberId/points"
            params={{ workspace, memberId: member.id }}
            isQuiet
          >
            {member.name}
          </TextLink>
        }
        title={t`Merge two champions`}
        lead={
          <Trans>
            When one person is here twice, such as with an old and a new address. Everything goes to one of the two;
            what happened stays in the statements.
          </Trans>
        }
        actions={
          other ? <Button variant="quiet" onClick={() => onSearch({ q })}>{t`Choose somebody else`}</Button> : null
        }
      />
      {other === undefined ? (
        <FindOther member={member} search={search} onSearch={onSearch} />
      ) : (
        <MergeForm
          key={`${other} ${isKept}`}
          pair={isKept ? { fromId: other, intoId: member.id } : { fromId: member.id, intoId: other }}
          onSwap={() => onSearch({ q, other, keep: isKept ? 'other' : undefined })}
          onMerged={onMerged}
        />
      )}
    </Page>
  );
}
