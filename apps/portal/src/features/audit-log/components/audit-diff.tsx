import { Trans, useLingui } from '@lingui/react/macro';
import { Text } from '../../../ui/text/text.tsx';
import { type Difference, diffOf } from '../diff-of.ts';
import classes from './audit-diff.module.css';

/** What `AuditDiff` takes: states as they were written down; null where there was none. */
export interface AuditDiffProps {
  readonly before: unknown;
  readonly after: unknown;
}

/** Two states side by side, thing by thing. */
export function AuditDiff({ before, after }: AuditDiffProps) {
  const { t } = useLingui();
  const differences = diffOf(before, after).filter((entry) => entry.before !== null || entry.after !== null);
  if (differences.length === 0) {
    return (
      <Text tone="soft">
        <Trans>It happened; no state was changed by it.</Trans>
      </Text>
    );
  }
  const hasBefore = before !== null;
  const hasAfter = after !== null;
  return (
    <table className={classes.table}>
      <thead>
        <tr>
          <th scope="col">{t`Field`}</th>
          {hasBefore ? <th scope="col">{t`Before`}</th> : null}
          {hasAfter ? <th scope="col">{t`After`}</th> : null}
        </tr>
      </thead>
      <tbody>
        {differences.map((entry) => (
          <tr key={entry.path.join('.')}>
            <th scope="row">{entry.path.map(inWords).join(' · ') || t`State`}</th>
            {hasBefore ? <Cell entry={entry} side="before" /> : null}
            {hasAfter ? <Cell entry={entry} side="after" /> : null}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Cell({ entry, side }: { readonly entry: Difference; readonly side: 'before' | 'after' }) {
  const text = entry[side];
  const mark = entry.isChanged ? (side === 'before' ? classes.old : classes.new) : undefined;
  return <td>{text === null ? <span className={classes.nothing}>–</span> : <span className={mark}>{text}</span>}</td>;
}

/** A field's name as it is stored, parted into words: `submissionState` is "submission state". */
function inWords(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}
