import { Trans, useLingui } from '@lingui/react/macro';
import type { ListCorrectionsOutput } from '@rostra/shared/points-office/list-corrections.contract';
import { Button } from '../../../ui/actions/button.tsx';
import { LinkButton } from '../../../ui/actions/link-button.tsx';
import { EmptyState } from '../../../ui/feedback/empty-state.tsx';
import { useQuarterName } from '../use-quarter-name.ts';

/** What `NoCorrections` takes. */
export interface NoCorrectionsProps {
  readonly corrections: Pick<ListCorrectionsOutput, 'total' | 'quarter' | 'isOver'>;
  readonly workspace: string;
  readonly isNarrowed: boolean;
  readonly onFirstPage: () => void;
}

/** Why no correction is listed, and what to do next. */
export function NoCorrections({ corrections, workspace, isNarrowed, onFirstPage }: NoCorrectionsProps) {
  const { t } = useLingui();
  const { total, quarter, isOver } = corrections;
  const name = useQuarterName()(quarter);
  if (total > 0) {
    return (
      <EmptyState
        title={<Trans>Nothing on this page</Trans>}
        actions={<Button onClick={onFirstPage}>{t`First page`}</Button>}
      >
        <Trans>This page is past the end of the list.</Trans>
      </EmptyState>
    );
  }
  if (isNarrowed) {
    return (
      <EmptyState title={<Trans>No correction in {name} fits</Trans>}>
        <Trans>Try a part of the name, the other kind, or another quarter.</Trans>
      </EmptyState>
    );
  }
  if (isOver) {
    return (
      <EmptyState title={<Trans>Nothing was corrected in {name}</Trans>}>
        <Trans>What was put right later stands in the quarter in which it was posted.</Trans>
      </EmptyState>
    );
  }
  return (
    <EmptyState
      title={<Trans>Nothing was corrected in {name} so far</Trans>}
      actions={
        <LinkButton to="/w/$workspace/staff/champions" params={{ workspace }}>
          {t`Open champions`}
        </LinkButton>
      }
    >
      <Trans>Awards taken back and points given by hand are listed here, with who did it and why.</Trans>
    </EmptyState>
  );
}
