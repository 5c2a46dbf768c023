import { Trans, useLingui } from '@lingui/react/macro';
import type { StatementLine } from '@rostra/shared/points/statement-line.schema';
import type { ReactNode } from 'react';
import { DataTable } from '../../../ui/data/data-table.tsx';
import { DateText } from '../../../ui/format/date-text.tsx';
import { Points } from '../../../ui/points/points.tsx';
import { VisuallyHidden } from '../../../ui/visually-hidden.tsx';
import { LineDeed, LineSubject } from './line-words.tsx';
import classes from './statement.module.css';

/** What `StatementTable` takes. */
export interface StatementTableProps {
  readonly lines: readonly StatementLine[];
  readonly openId: string | undefined;
  /** Opens the line's "why". */
  readonly onOpen: (postingId: string) => void;
  readonly empty: ReactNode;
}

/** A statement like a bank's: when and what for, what came or went, and what was left to spend. */
export function StatementTable({ lines, openId, onOpen, empty }: StatementTableProps) {
  const { t } = useLingui();
  return (
    <DataTable
      label={t`Statement of points`}
      isMain
      isBeside={openId !== undefined}
      rows={lines}
      rowKey={(line) => line.postingId}
      onOpen={(line) => onOpen(line.postingId)}
      openKey={openId ?? null}
      empty={empty}
      columns={[
        { key: 'what', header: t`Date and what for`, renderCell: (line) => <WhatFor line={line} /> },
        { key: 'status', header: t`Status`, align: 'end', renderCell: (line) => <Change value={line.status} /> },
        {
          key: 'spendable',
          header: t`To spend`,
          align: 'end',
          renderCell: (line) => <Change value={line.spendable} />,
        },
        {
          key: 'balance',
          header: t`Balance to spend`,
          align: 'end',
          renderCell: (line) => <Points value={line.balanceAfter} unit="none" />,
        },
      ]}
    />
  );
}

function WhatFor({ line }: { readonly line: StatementLine }) {
  return (
    <span className={classes.what}>
      <span className={classes.date}>
        <DateText at={line.recordedAt} />
      </span>
      <span className={classes.subject}>
        <LineSubject line={line} />
      </span>
      <span className={classes.deed}>
        <LineDeed line={line} />
      </span>
    </span>
  );
}

function Change({ value }: { readonly value: number }) {
  if (value !== 0) return <Points value={value} unit="none" isChange />;
  return (
    <>
      <span className={classes.unmoved} aria-hidden="true">
        ·
      </span>
      <VisuallyHidden>
        <Trans>unchanged</Trans>
      </VisuallyHidden>
    </>
  );
}
