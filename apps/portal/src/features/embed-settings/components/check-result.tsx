import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { CheckProofOutput } from '@rostra/shared/embed/check-proof.contract';
import { Notice } from '../../../ui/feedback/notice.tsx';
import { RuledList } from '../../../ui/layout/ruled-list.tsx';
import { Stack } from '../../../ui/layout/stack.tsx';
import { Text } from '../../../ui/text/text.tsx';
import { useProblemWords } from '../use-problem-words.ts';

/** Everything that is wrong, in the order it should be put right; or whom the proof would sign in. */
export function CheckResult({ result }: { readonly result: CheckProofOutput }) {
  const { problems, person } = result;
  const { t } = useLingui();
  const wordsOf = useProblemWords();
  if (problems.length === 0) {
    return (
      <Notice tone="good" title={<Trans>All is well with this proof</Trans>}>
        {person === null ? null : person.isNew ? (
          <Trans>It would sign in {person.name}, who comes for the first time and becomes a champion.</Trans>
        ) : (
          <Trans>It would sign in {person.name}.</Trans>
        )}
      </Notice>
    );
  }
  const items = problems.map((found) => {
    const { title, advice } = wordsOf(found);
    return {
      key: `${found.problem} ${JSON.stringify(found.details)}`,
      content: (
        <Stack gap={4}>
          <Text weight="strong">{title}</Text>
          <Text tone="soft">{advice}</Text>
        </Stack>
      ),
    };
  });
  return (
    <Notice tone="caution" title={<Plural value={problems.length} one="# thing is wrong" other="# things are wrong" />}>
      <RuledList label={t`What is wrong`} items={items} />
    </Notice>
  );
}
