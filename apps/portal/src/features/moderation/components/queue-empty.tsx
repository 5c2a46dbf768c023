import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '../../../ui/actions/button.tsx';
import { EmptyState } from '../../../ui/feedback/empty-state.tsx';
import type { ModerationSearch } from '../moderation-search.ts';

/** What `QueueEmpty` takes. */
export interface QueueEmptyProps {
  readonly search: ModerationSearch;
  /** How many there are on all pages. */
  readonly total: number;
  readonly onSearch: (search: ModerationSearch) => void;
}

/** No row to show, and why: all is done, nothing fits, or the page is past the end. */
export function QueueEmpty({ search, total, onSearch }: QueueEmptyProps) {
  const { t } = useLingui();
  const { q, challenge, state } = search;
  if (total > 0) {
    return (
      <EmptyState
        level={2}
        title={t`Nothing on this page`}
        actions={<Button onClick={() => onSearch({ ...search, page: undefined })}>{t`To the first page`}</Button>}
      >
        <Trans>The list has become shorter meanwhile.</Trans>
      </EmptyState>
    );
  }
  if (q !== undefined || challenge !== undefined) {
    return (
      <EmptyState
        level={2}
        title={t`Nothing fits`}
        actions={<Button onClick={() => onSearch({ state })}>{t`Clear filters`}</Button>}
      >
        <Trans>There is nothing here with these filters.</Trans>
      </EmptyState>
    );
  }
  if (state !== undefined) {
    return (
      <EmptyState level={2} title={t`Nothing here yet`}>
        <Trans>What you answer is kept here, with who answered and when.</Trans>
      </EmptyState>
    );
  }
  return (
    <EmptyState level={2} title={t`All caught up`}>
      <Trans>Nobody waits for an answer. What champions send next shows up here by itself.</Trans>
    </EmptyState>
  );
}
