import { useLingui } from '@lingui/react/macro';
import type { Evidence } from '@rostra/shared/challenges/evidence.schema';
import type { Submission } from '@rostra/shared/challenges/submission.schema';
import { Section } from '../../../ui/layout/section.tsx';
import { Stack } from '../../../ui/layout/stack.tsx';
import { Heading } from '../../../ui/text/heading.tsx';
import { GivenEvidence } from './given-evidence.tsx';
import classes from './given-evidence.module.css';

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
            <dl className={classes.given}>
              {evidence.map((given) => (
                <Answer key={given.requestId} given={given} asked={asked} />
              ))}
            </dl>
          </Stack>
        ))}
      </Stack>
    </Section>
  );
}

function Answer({ given, asked }: Pick<Submission['stages'][number], 'asked'> & { readonly given: Evidence }) {
  const label = asked.find(({ id }) => id === given.requestId)?.label ?? '';
  return (
    <div>
      <dt className={classes.label}>{label}</dt>
      <dd>
        <GivenEvidence given={given} label={label} />
      </dd>
    </div>
  );
}
