import { Trans, useLingui } from '@lingui/react/macro';
import type { ImportColumn } from '@rostra/shared/imports/import-summary.schema';
import { KeyValueList } from '../../../ui/data/key-value-list.tsx';
import { Columns } from '../../../ui/layout/columns.tsx';
import { Section } from '../../../ui/layout/section.tsx';
import { Text } from '../../../ui/text/text.tsx';
import { useFieldName } from '../use-field-name.ts';

/** Our own column in a file of lines to correct. */
const PROBLEM_HEADING = 'problem';

/** How the columns of a file were understood. */
export function ImportColumns({ columns }: { readonly columns: readonly ImportColumn[] }) {
  const { t } = useLingui();
  const fieldName = useFieldName();
  const facts = columns.flatMap(({ heading, field }) =>
    field ? [{ key: field, label: fieldName(field), value: heading }] : [],
  );
  const unused = columns.filter(({ heading, field }) => !field && heading.trim() !== '' && heading !== PROBLEM_HEADING);
  return (
    <Section title={t`How the columns were read`}>
      <Columns min={360}>
        <KeyValueList facts={facts.slice(0, Math.ceil(facts.length / 2))} />
        <KeyValueList facts={facts.slice(Math.ceil(facts.length / 2))} />
      </Columns>
      {unused.length > 0 ? (
        <Text size={14} tone="soft">
          <Trans>Not used: {unused.map(({ heading }) => heading).join(', ')}</Trans>
        </Text>
      ) : null}
    </Section>
  );
}
