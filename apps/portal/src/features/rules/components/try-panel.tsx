import { Trans, useLingui } from '@lingui/react/macro';
import type { SampleDeed } from '@rostra/shared/rules/preview-award.contract';
import type { AwardExplanation } from '@rostra/shared/rules/award-explanation.schema';
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
  const [hasTypedScore, setHasTypedScore] = useState(false);
  const source = text.terms.kind === 'rule' ? text.terms.source : (text.terms.sources[0] ?? 'challenge-stage');
  const sample = { ...deed, source, score: hasTypedScore ? deed.score : highestScore(text.terms) };
  const checked = ruleTextSchema.safeParse(text);
  function change(next: SampleDeed) {
    if (next.score !== sample.score) setHasTypedScore(true);
    setDeed(next);
  }
  return (
    <Stack gap={16}>
      <SampleDeedFields deed={sample} terms={text.terms} onChange={change} />
      {checked.success ? (
        <Outcome rule={rule} text={checked.data} deed={sample} />
      ) : (
        <Text size={14} tone="soft">
          <Trans>Finish the number that is being typed to see what it pays.</Trans>
        </Text>
      )}
    </Stack>
  );
}

function Outcome({
  rule,
  text,
  deed,
}: {
  readonly rule: RuleRecord;
  readonly text: RuleText;
  readonly deed: SampleDeed;
}) {
  const { t } = useLingui();
  const { data, error, refetch } = useAwardPreview({ ruleId: rule.id, name: text.name, terms: text.terms, deed });
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
            {withDraft ? <Points value={Math.max(withDraft.statusPoints, withDraft.rewardPoints)} size="title" /> : '–'}
          </dd>
        </div>
      </dl>
      {withDraft === null ? (
        <Text size={14} tone="soft">
          <Trans>Something is still missing in the draft.</Trans>
        </Text>
      ) : withDraft.base ? (
        <>
          <NotThisOne rule={rule} award={withDraft} />
          <AwardSteps award={withDraft} />
        </>
      ) : null}
      {withDraft?.refusal ? (
        <Text size={14}>
          <AwardRefusalWords award={withDraft} />
        </Text>
      ) : null}
    </Stack>
  );
}

/** Says when a deed is paid by another rule than the draft, because the draft does not fit it. A campaign pays nothing by itself. */
function NotThisOne({ rule, award }: { readonly rule: RuleRecord; readonly award: AwardExplanation }) {
  const fits = rule.kind === 'rule' ? award.rule?.id === rule.id : award.campaigns.some(({ id }) => id === rule.id);
  if (fits) return null;
  const name = award.rule?.name;
  return (
    <Text size={14} tone="soft">
      {rule.kind === 'campaign' ? (
        <Trans>The campaign does not fit this deed.</Trans>
      ) : name ? (
        <Trans>The draft does not fit this deed; the rule “{name}” pays.</Trans>
      ) : (
        <Trans>The draft does not fit this deed; the rules of the house pay.</Trans>
      )}
    </Text>
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

/** A rule by score fits nothing that was not scored: the first look should show what it does. */
function highestScore(terms: RuleText['terms']): number | null {
  return terms.kind === 'rule' && terms.amount.kind === 'rubric' ? sound(terms.amount.scoreMax) : null;
}

/** While a number is being typed it may be none. */
function sound(score: number): number | null {
  return Number.isInteger(score) ? Math.min(score, 1_000) : null;
}
