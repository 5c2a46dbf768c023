import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { ImportSummary } from '@rostra/shared/imports/import-summary.schema';
import { LinkButton } from '../../../ui/actions/link-button.tsx';
import { Notice } from '../../../ui/feedback/notice.tsx';
import { DateText } from '../../../ui/format/date-text.tsx';
import { Row } from '../../../ui/layout/row.tsx';
import { Stack } from '../../../ui/layout/stack.tsx';
import { InvalidRowsLink } from './invalid-rows-link.tsx';

/** What `ImportResult` takes. */
export interface ImportResultProps {
  readonly workspace: string;
  readonly found: ImportSummary;
}

/** What came of an import, and what is left to do. */
export function ImportResult({ workspace, found }: ImportResultProps) {
  const { t } = useLingui();
  const { id, kind, counts, finishedAt, hasRows } = found;
  return (
    <Stack gap={16}>
      <Notice tone="good" title={<WhatItDid kind={kind} counts={counts} />}>
        {finishedAt ? <DateText at={finishedAt} form="day-time" /> : null}
      </Notice>
      {counts.invalid > 0 ? (
        <Notice tone="caution">
          <Plural value={counts.invalid} one="# line was left out." other="# lines were left out." />{' '}
          {hasRows ? (
            <Trans>Fetch them as a file, correct them there, and bring that file here as it is.</Trans>
          ) : (
            <Trans>The lines of this file are no longer kept; bring the file again to see them.</Trans>
          )}
        </Notice>
      ) : null}
      <Row gap={12}>
        <LinkButton variant="primary" to="/w/$workspace/staff/champions" params={{ workspace }}>
          {t`See the champions`}
        </LinkButton>
        {counts.invalid > 0 && hasRows ? <InvalidRowsLink importId={id} /> : null}
        <LinkButton to="/w/$workspace/staff/imports" params={{ workspace }} variant="quiet">
          {t`Bring another file`}
        </LinkButton>
      </Row>
    </Stack>
  );
}

function WhatItDid({ kind, counts }: Pick<ImportSummary, 'kind' | 'counts'>) {
  if (counts.new + counts.update === 0) return <Trans>Nothing had to change</Trans>;
  if (kind === 'openings') return <Plural value={counts.new} one="# balance posted" other="# balances posted" />;
  return (
    <>
      {counts.new > 0 ? <Plural value={counts.new} one="# champion added" other="# champions added" /> : null}
      {counts.new > 0 && counts.update > 0 ? ', ' : null}
      {counts.update > 0 ? <Plural value={counts.update} one="# champion changed" other="# champions changed" /> : null}
    </>
  );
}
