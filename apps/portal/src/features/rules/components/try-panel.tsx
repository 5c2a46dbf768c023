import { Trans, useLingui } from '@lingui/react/macro';
import type { SampleDeed } from '@rostra/shared/rules/preview-award.contract';
import type { RuleRecord } from '@rostra/shared/rules/rule-record.schema';
import { useState } from 'react';
import { QueryFailure } from '../../../lib/query-failure.tsx';
import { AwardRefusalWords } from '../../../ui/awards/award-refusal-words.tsx';
import { AwardSteps } from '../../../ui/awards/award-steps.tsx';
import { LoadingState } from '../../../ui/feedback/loading-state.tsx';
import { Stack } from '../../../ui/layout/stack.tsx';
import { Points } from '../../../ui/points/points.tsx';
import { Text } from '../../../ui/text/text.tsx';
import { useAwardPreview } from '../api/preview-award.ts';
import { type RuleText, ruleTextSchema } from '../rule-text.ts';
import { SampleDeedFields } from './sample-deed-fields.tsx';
import classes from './try-panel.module.css';

/** What `TryPanel` takes. */
export interface TryPanelProps {
  readonly rule: RuleRecord;
  /** As it stands in the form. */
  readonly text: RuleText;
}

/** A deed made up, and what it pays today and with the draft: reckoned by the server, with the limits as they are used up now. */
export function TryPanel({ rule, text }: TryPanelProps) {
  const [deed, setDeed] = useState<SampleDeed>(() => sampleFor(text));
  const source = text.terms.kind === 'rule' ? text.terms.source : (text.terms.sources[0] ?? 'challenge-stage');
  const checked = ruleTextSchema.safeParse(text);
  return (
    <Stack gap={16}>
      <SampleDeedFields deed={{ ...deed, source }} terms={text.terms} onChange={setDeed} />
      {checked.success ? (
        <Outcome ruleId={rule.id} text={checked.data} deed={{ ...deed, source }} />
      ) : (
        <Text size={14} tone="soft">
          <Trans>Finish the number that is being typed to see what it pays.</Trans>
        </Text>
      )}
    </Stack>
  );
}

function Outcome({
  ruleId,
  text,
  deed,
}: {
  readonly ruleId: string;
  readonly text: RuleText;
  readonly deed: SampleDeed;
}) {
  const { t } = useLingui();
  const { data, error, refetch } = useAwardPreview({ ruleId, name: text.name, terms: text.terms, deed });
  if (error && !data) return <QueryFailure error={error} onRetry={() => void refetch()} />;
  if (!data) return <LoadingState shape="lines" count={3} />;
  const { today, withDraft } = data;
  return (
    <Stack gap={12}>
      <dl className={classes.pair}>
        <div>
          <dt>{t`Today`}</dt>
          <dd>
            <Points value={Math.max(today.statusPoints, today.rewardPoints)} size="title" />
          </dd>
        </div>
        <div>
          <dt>{t`With this draft`}</dt>
          <dd>
            {withDraft ? <Points value={Math.max(withDraft.statusPoints, withDraft.rewardPoints)} size="title" /> : '—'}
          </dd>
        </div>
      </dl>
      {withDraft === null ? (
        <Text size={14} tone="soft">
          <Trans>Something is still missing in the draft.</Trans>
        </Text>
      ) : withDraft.base ? (
        <AwardSteps award={withDraft} />
      ) : null}
      {withDraft?.refusal ? (
        <Text size={14}>
          <AwardRefusalWords award={withDraft} />
        </Text>
      ) : null}
    </Stack>
  );
}

function sampleFor({ terms }: RuleText): SampleDeed {
  return {
    source: terms.kind === 'rule' ? terms.source : (terms.sources[0] ?? 'challenge-stage'),
    memberId: null,
    challengeId: null,
    stage: 1,
    points: 100,
    units: 1,
    score: null,
    signalType: null,
    onDay: null,
  };
}
