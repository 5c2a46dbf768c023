import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '../../../ui/actions/button.tsx';
import { EmptyState } from '../../../ui/feedback/empty-state.tsx';
import classes from './moderation.module.css';

/** Beside the queue while nothing of it is open. */
export function NothingOpen({ onStart }: { readonly onStart: () => void }) {
  const { t } = useLingui();
  return (
    <div className={classes.idle}>
      <EmptyState
        level={2}
        title={t`Nothing is open`}
        actions={<Button variant="primary" onClick={onStart}>{t`Open the first`}</Button>}
      >
        <Trans>Choose one on the left, or press J and Enter. After an answer the next one opens by itself.</Trans>
      </EmptyState>
    </div>
  );
}
