import { Trans, useLingui } from '@lingui/react/macro';
import type { GetModerationItemOutput } from '@rostra/shared/challenges/get-moderation-item.contract';
import type { ReactNode } from 'react';
import { Text } from '../../../ui/text/text.tsx';
import { EvidenceValue } from './evidence-value.tsx';
import classes from './evidence.module.css';

/** What `EvidenceList` takes. */
export interface EvidenceListProps {
  readonly item: GetModerationItemOutput;
  /** Draws something under one request's evidence: where words about it are written. */
  readonly renderUnder?: (request: GetModerationItemOutput['asked']['evidence'][number]) => ReactNode;
}

/** What was asked for and what was given, in the order asked; with what was said about it before, when it was sent again. */
export function EvidenceList({ item, renderUnder }: EvidenceListProps) {
  const { t } = useLingui();
  const stage = item.submission.stages.find(({ id }) => id === item.submissionStageId);
  // Words of the last answer: of the one before, when it was sent again; of the present one, when it does not wait.
  const hasWords = item.timesSubmitted > 1 || item.state !== 'submitted';
  if (item.asked.evidence.length === 0) {
    return (
      <Text tone="soft">
        <Trans>Nothing was asked for. The champion says that it is done.</Trans>
      </Text>
    );
  }
  return (
    <ul role="list" className={classes.list}>
      {item.asked.evidence.map((request) => {
        const evidence = stage?.evidence.find(({ requestId }) => requestId === request.id);
        const earlier = hasWords
          ? stage?.words?.fields.find(({ requestId }) => requestId === request.id)?.words
          : undefined;
        return (
          <li key={request.id} className={classes.item}>
            <p className={classes.label}>
              {request.label} {request.isRequired ? null : <span className={classes.optional}>{t`(optional)`}</span>}
            </p>
            {earlier ? (
              <p className={classes.earlier}>
                <Trans>Changes were asked for here: {earlier}</Trans>
              </p>
            ) : null}
            {evidence ? (
              <EvidenceValue evidence={evidence} label={request.label} />
            ) : (
              <Text tone="faint">
                <Trans>Nothing given.</Trans>
              </Text>
            )}
            {renderUnder?.(request)}
          </li>
        );
      })}
    </ul>
  );
}
