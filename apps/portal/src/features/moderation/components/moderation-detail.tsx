import { QueryFailure } from '../../../lib/query-failure.tsx';
import { LoadingState } from '../../../ui/feedback/loading-state.tsx';
import { useModerationItem } from '../api/get-moderation-item.ts';
import { OpenItem, type OpenItemProps } from './open-item.tsx';

/** What `ModerationDetail` takes. Give it the id as a key. */
export interface ModerationDetailProps extends Omit<OpenItemProps, 'item'> {
  readonly submissionStageId: string;
}

/** One sent stage beside the queue. */
export function ModerationDetail({ submissionStageId, ...open }: ModerationDetailProps) {
  const query = useModerationItem(submissionStageId);
  if (query.data) return <OpenItem item={query.data} {...open} />;
  if (query.isError) return <QueryFailure error={query.error} onRetry={() => void query.refetch()} />;
  return <LoadingState shape="lines" count={6} />;
}
