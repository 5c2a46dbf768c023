import { useLingui } from '@lingui/react/macro';
import type { GetModerationItemOutput } from '@rostra/shared/challenges/get-moderation-item.contract';
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { useContentKey } from '../../../lib/use-content-key.ts';
import { Section } from '../../../ui/layout/section.tsx';
import { Stack } from '../../../ui/layout/stack.tsx';
import { useApproveStage } from '../api/approve-stage.ts';
import { awardByScore } from '../award-by-score.ts';
import { isWaiting, type ModerationAct } from '../moderation-act.ts';
import { useModerationKeys } from '../use-moderation-keys.ts';
import { useScoreTyping } from '../use-score-typing.ts';
import { useWords } from '../use-words.ts';
import { AnsweredNotice } from './answered-notice.tsx';
import { AskForChangesForm } from './ask-for-changes-form.tsx';
import { DeclineForm } from './decline-form.tsx';
import { EvidenceList } from './evidence-list.tsx';
import { ItemActions } from './item-actions.tsx';
import { ItemBackground } from './item-background.tsx';
import { ItemHeader } from './item-header.tsx';
import { PayPreview } from './pay-preview.tsx';
import { RefusalNotice } from './refusal-notice.tsx';
import { ScoreField } from './score-field.tsx';
import classes from './moderation.module.css';

/** What `OpenItem` takes. */
export interface OpenItemProps {
  readonly item: GetModerationItemOutput;
  /** What was done just before, above what is open now. */
  readonly notice: ReactNode;
  /** Whether single keys answer. */
  readonly hasKeys: boolean;
  readonly onActed: (act: ModerationAct) => void;
  readonly onBack: () => void;
}

type Mode = 'look' | 'ask' | 'decline';

/** A sent stage with its evidence, and the three ways to answer it. Takes the focus, so that it is read and scrolled without a pointer. */
export function OpenItem({ item, notice, hasKeys, onActed, onBack }: OpenItemProps) {
  const { t } = useLingui();
  const region = useRef<HTMLElement>(null);
  const [mode, setMode] = useState<Mode>('look');
  const { words, write, discard } = useWords(item.submissionStageId);
  const approve = useApproveStage();
  const keyFor = useContentKey();
  const waits = isWaiting(item);
  const { rubric } = item.asked;
  const { score } = words;
  const [isScoreMissed, setIsScoreMissed] = useState(false);
  const needsScore = rubric !== null && score === null;
  const typeScore = useScoreTyping({
    scoreMax: waits && mode === 'look' && rubric ? rubric.scoreMax : -1,
    onScore: (typed) => write({ score: typed }),
  });

  useEffect(() => {
    if (mode !== 'look') return;
    const section = region.current;
    section?.focus({ preventScroll: true });
    // Only as far as needed to read its head: the queue beside it should stay where it is.
    const top = section?.getBoundingClientRect().top ?? 0;
    if (top < 0 || top > innerHeight / 3) section?.scrollIntoView({ block: 'start' });
  }, [mode]);

  const act = (done: ModerationAct) => {
    discard();
    onActed(done);
  };
  function approveNow() {
    if (approve.isPending) return;
    if (needsScore) {
      setIsScoreMissed(true);
      const scores = region.current?.querySelector<HTMLElement>('[name="score"]');
      scores?.focus();
      scores?.closest('fieldset')?.scrollIntoView({ block: 'nearest' });
      return;
    }
    const input = { submissionStageId: item.submissionStageId, version: item.version, score };
    const sent = approve.mutateAsync({ ...input, idempotencyKey: keyFor(input) });
    sent.then(
      (outcome) => act({ item, outcome }),
      () => undefined,
    );
  }
  const answers = {
    approve: approveNow,
    'ask-for-changes': () => setMode('ask'),
    decline: () => setMode('decline'),
  };
  useModerationKeys(hasKeys && waits, answers, typeScore);

  function leaveForm(event: KeyboardEvent) {
    if (event.key !== 'Escape' || mode === 'look' || event.defaultPrevented) return;
    event.preventDefault();
    setMode('look');
  }

  const award = awardByScore(item, score);
  const form = { item, words, onWrite: write, onActed: act, onBack: () => setMode('look') };
  return (
    <section ref={region} tabIndex={-1} className={classes.detail} aria-label={t`Submission`} onKeyDown={leaveForm}>
      <Stack gap={24}>
        {notice}
        <ItemHeader item={item} onBack={onBack} />
        {approve.isError ? <RefusalNotice error={approve.error} /> : null}
        {waits ? null : <AnsweredNotice item={item} />}
        {/* A form stays open when somebody else answers first: the words in it are nowhere else. */}
        {mode === 'look' ? (
          <Section title={t`What was sent`}>
            <EvidenceList item={item} />
          </Section>
        ) : mode === 'ask' ? (
          <Section title={t`Ask for changes`}>
            <AskForChangesForm {...form} />
          </Section>
        ) : (
          <Section title={t`Decline`}>
            <DeclineForm {...form} />
          </Section>
        )}
        {waits && mode === 'look' && rubric ? (
          <ScoreField
            rubric={rubric}
            paysByScore={item.paysByScore}
            score={score}
            error={isScoreMissed && needsScore ? t`This stage needs a score before it can be approved.` : undefined}
            hasKeys={hasKeys}
            onScore={(given) => write({ score: given })}
          />
        ) : null}
        {waits && mode === 'look' ? <PayPreview item={item} award={award} /> : null}
        {waits && mode === 'look' ? (
          <ItemActions
            award={award}
            offered={rubric ? 0 : item.stage.points}
            isApproving={approve.isPending}
            answers={answers}
          />
        ) : null}
        <ItemBackground item={item} />
      </Stack>
    </section>
  );
}
