import { Trans, useLingui } from '@lingui/react/macro';
import type { ListAwardRefusalsOutput } from '@rostra/shared/rules/list-award-refusals.contract';
import { useState } from 'react';
import { AwardRefusalWords } from '../../../ui/awards/award-refusal-words.tsx';
import { useCapWords } from '../../../ui/awards/use-cap-words.ts';
import { Pagination } from '../../../ui/data/pagination.tsx';
import { DateText } from '../../../ui/format/date-text.tsx';
import { useNow } from '../../../ui/format/use-now.ts';
import { RuledList } from '../../../ui/layout/ruled-list.tsx';
import { Section } from '../../../ui/layout/section.tsx';
import { Stack } from '../../../ui/layout/stack.tsx';
import { Text } from '../../../ui/text/text.tsx';
import { type RefusalsOwner, useAwardRefusals } from '../api/list-award-refusals.ts';

/** What was approved and paid nothing, because a limit was reached: which limit, and when it pays again. Nothing where there is none. */
export function AwardRefusals({ owner }: { readonly owner: RefusalsOwner }) {
  const { t } = useLingui();
  const [page, setPage] = useState(1);
  const { data } = useAwardRefusals(owner, page);
  if (!data || data.total === 0) return null;
  return (
    <Section title={t`Approved, but past a limit`} hint={t`These paid no points.`}>
      <Stack gap={12}>
        <RuledList
          label={t`Approved, but past a limit`}
          items={data.rows.map((row) => ({ key: row.id, content: <RefusalWords row={row} /> }))}
        />
        <Pagination page={page} pageSize={data.pageSize} total={data.total} onPage={setPage} />
      </Stack>
    </Section>
  );
}

function RefusalWords({ row }: { readonly row: ListAwardRefusalsOutput['rows'][number] }) {
  const { t } = useLingui();
  const now = useNow();
  const capWords = useCapWords();
  const { subject, recordedAt, explanation } = row;
  const title = subject ? (subject.part ? `${subject.title}: ${subject.part}` : subject.title) : t`A deed`;
  const limits = explanation.cuts.map(capWords).join('; ');
  return (
    <Stack gap={4}>
      <Text weight="strong">{title}</Text>
      <Text size={14}>
        <AwardRefusalWords award={explanation} now={now} />
      </Text>
      <Text size={14} tone="soft">
        <Trans>
          Limit: {limits}. Approved on <DateText at={recordedAt} form="long-day" />.
        </Trans>
      </Text>
    </Stack>
  );
}
