import { Trans, useLingui } from '@lingui/react/macro';
import { LinkButton } from '../../../ui/actions/link-button.tsx';
import { EmptyState } from '../../../ui/feedback/empty-state.tsx';

/** A program without a single champion. */
export function NoChampions({ workspace }: { readonly workspace: string }) {
  const { t } = useLingui();
  return (
    <EmptyState
      title={t`Nobody is here yet`}
      actions={
        <LinkButton variant="primary" to="/w/$workspace/staff/imports" params={{ workspace }}>
          {t`Import people`}
        </LinkButton>
      }
    >
      <Trans>
        Champions come from a list of your customers' people. Bring one as a CSV file: you see what it would do before
        anything is imported.
      </Trans>
    </EmptyState>
  );
}
