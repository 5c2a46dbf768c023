import { useLingui } from '@lingui/react/macro';
import type { Submission } from '@rostra/shared/challenges/submission.schema';
import { KeyValueList } from '../../../ui/data/key-value-list.tsx';
import { Section } from '../../../ui/layout/section.tsx';
import { Stack } from '../../../ui/layout/stack.tsx';
import { Heading } from '../../../ui/text/heading.tsx';
import { GivenEvidence } from './given-evidence.tsx';

/** What was sent, stage by stage, with the words it answered. What is being typed or changed stands in the form instead. */
export function SentEvidence({ submission }: { readonly submission: Submission }) {
  const { t } = useLingui();
  const stages = submission.stages.filter(
    ({ state, evidence, submittedAt }) =>
      submittedAt !== null &&
      evidence.length > 0 &&
      (state !== 'changes-requested' || submission.state === 'withdrawn'),
  );
  if (stages.length === 0) return null;
  return (
    <Section title={t`What you sent`}>
      <Stack gap={24}>
        {stages.map(({ id, title, asked, evidence }) => (
          <Stack key={id} gap={8}>
            {submission.stages.length > 1 ? (
              <Heading level={3} size={16}>
                {title}
              </Heading>
            ) : null}
            <KeyValueList
              facts={evidence.map((given) => ({
                key: given.requestId,
                label: asked.find((request) => request.id === given.requestId)?.label,
                value: (
                  <GivenEvidence
                    given={given}
                    label={asked.find(({ id: asks }) => asks === given.requestId)?.label ?? ''}
                  />
                ),
              }))}
            />
          </Stack>
        ))}
      </Stack>
    </Section>
  );
}
