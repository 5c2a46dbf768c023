import { Trans } from '@lingui/react/macro';
import { LinkButton } from '../../../ui/actions/link-button.tsx';

/** The way to making one champion of two entries. */
export function MergeLink({ workspace, memberId }: { readonly workspace: string; readonly memberId: string }) {
  return (
    <LinkButton to="/w/$workspace/staff/champions/$memberId/merge" params={{ workspace, memberId }} variant="quiet">
      <Trans>Merge with…</Trans>
    </LinkButton>
  );
}
