import { Trans, useLingui } from '@lingui/react/macro';
import type { SubmissionStage } from '@rostra/shared/challenges/submission.schema';
import type { ChallengeStage, ViewChallengeOutput } from '@rostra/shared/challenges/view-challenge.contract';
import { type FormEvent, useRef, useState } from 'react';
import { errorSentence } from '../../../lib/error-messages.ts';
import { readWireError } from '../../../lib/wire-error.ts';
import { useIdempotencyKey } from '../../../lib/use-idempotency-key.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { Notice } from '../../../ui/feedback/notice.tsx';
import { FormErrorSummary } from '../../../ui/fields/form-error-summary.tsx';
import { FormActions, FormLayout } from '../../../ui/fields/form-layout.tsx';
import { Section } from '../../../ui/layout/section.tsx';
import { useSubmitToChallenge } from '../api/submit-to-challenge.ts';
import { toEvidence } from '../evidence-values.ts';
import { useEvidenceDraft } from '../use-evidence-draft.ts';
import { useEvidenceProblems } from '../use-evidence-problems.ts';
import { DraftState } from './draft-state.tsx';
import { EvidenceField } from './evidence-field.tsx';
import { WithdrawButton } from './withdraw-button.tsx';

/** What `SubmissionForm` takes. */
export interface SubmissionFormProps {
  readonly challenge: ViewChallengeOutput;
  readonly stage: ChallengeStage;
  /** The stage of the submission under way; null before anything was typed. */
  readonly begun: SubmissionStage | null;
}

/** The evidence of one stage: kept as it is typed, sent when it is ready, with a moderator's words beside the fields they concern. */
export function SubmissionForm({ challenge, stage, begun }: SubmissionFormProps) {
  const { t } = useLingui();
  const form = useRef<HTMLFormElement>(null);
  const [arriving, setArriving] = useState<ReadonlySet<string>>(new Set());
  const key = useIdempotencyKey();
  const submit = useSubmitToChallenge(challenge.id);
  const problems = useEvidenceProblems(form, stage.evidence);
  const given = begun?.evidence ?? noEvidence;
  const draft = useEvidenceDraft({ challengeId: challenge.id, stageId: stage.id, asked: stage.evidence, given });
  const isAgain = begun?.state === 'changes-requested';

  function change(requestId: string, value: string) {
    key.renew();
    problems.forget(requestId);
    draft.change(requestId, value);
  }
  function send(event: FormEvent) {
    event.preventDefault();
    if (submit.isPending || arriving.size > 0) return;
    draft.keepNow();
    const evidence = toEvidence(stage.evidence, draft.values);
    // Not the callbacks of `mutate`: once it is sent the form is gone, and they with it.
    submit
      .mutateAsync({ idempotencyKey: key.current(), challengeId: challenge.id, stageId: stage.id, evidence })
      .then(draft.settle, (error: unknown) => {
        // Without an answer it may have arrived: then the same key finds it.
        if (readWireError(error)) key.renew();
        problems.show(error);
      });
  }

  return (
    <Section title={title(challenge, stage, t`What you send`)}>
      <FormLayout ref={form} onSubmit={send}>
        <FormErrorSummary problems={problems.list.length > 1 ? problems.list : []} />
        {stage.evidence.length === 0 ? (
          <p>
            <Trans>Nothing to hand in. Say that it is done, and we look at it.</Trans>
          </p>
        ) : null}
        {stage.evidence.map((request) => (
          <EvidenceField
            key={request.id}
            request={request}
            value={draft.values[request.id] ?? ''}
            onChange={(value) => change(request.id, value)}
            onArriving={(isArriving) => setArriving((before) => withOrWithout(before, request.id, isArriving))}
            error={problems.at(request.id)}
            words={begun?.words?.fields.find(({ requestId }) => requestId === request.id)?.words}
            moderator={begun?.moderatedBy ?? null}
          />
        ))}
        {submit.isError && problems.list.length === 0 ? (
          <Notice tone="bad">{errorSentence(submit.error)}</Notice>
        ) : null}
        <FormActions>
          <Button
            type="submit"
            variant="primary"
            isBusy={submit.isPending}
            unavailableBecause={arriving.size > 0 ? t`The picture is still on its way.` : undefined}
          >
            {stage.evidence.length === 0 ? t`It is done` : isAgain ? t`Send again` : t`Send`}
          </Button>
          {challenge.submission?.state === 'draft' ? (
            <WithdrawButton submission={challenge.submission} size="medium" onConfirm={draft.settle} />
          ) : null}
        </FormActions>
        <DraftState draft={draft} hasUnsent={begun?.state === 'open' && begun.evidence.length > 0} />
      </FormLayout>
    </Section>
  );
}

const noEvidence: SubmissionStage['evidence'] = [];

function title({ stages }: ViewChallengeOutput, stage: ChallengeStage, otherwise: string) {
  if (stages.length === 1) return otherwise;
  return (
    <Trans>
      Stage {stage.position + 1} of {stages.length}: {stage.title}
    </Trans>
  );
}

function withOrWithout(before: ReadonlySet<string>, id: string, isIn: boolean): ReadonlySet<string> {
  const others = [...before].filter((other) => other !== id);
  return new Set(isIn ? [...others, id] : others);
}
