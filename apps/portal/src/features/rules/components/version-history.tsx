import { Trans, useLingui } from '@lingui/react/macro';
import type { RuleRecord, RuleVersionRecord } from '@rostra/shared/rules/rule-record.schema';
import { Timeline } from '../../../ui/data/timeline.tsx';
import { DateText } from '../../../ui/format/date-text.tsx';
import { Stack } from '../../../ui/layout/stack.tsx';
import { Text } from '../../../ui/text/text.tsx';
import { useRuleSummary } from '../words/use-rule-summary.ts';
import { PlainWords } from './plain-words.tsx';
import classes from './version-history.module.css';

/** Every published version of a rule, the latest first, each with what it changed. */
export function VersionHistory({ rule }: { readonly rule: RuleRecord }) {
  const { history } = rule;
  return (
    <Timeline
      events={history.map((version, index) => ({
        key: version.id,
        title: <VersionTitle version={version} />,
        at: <VersionDates version={version} />,
        tone: version.standing === 'in-force' ? 'good' : version.standing === 'scheduled' ? 'progress' : 'neutral',
        isAhead: version.standing === 'scheduled',
        detail: <VersionDetail version={version} before={history[index + 1]} />,
      }))}
    />
  );
}

function VersionTitle({ version: { number, standing } }: { readonly version: RuleVersionRecord }) {
  switch (standing) {
    case 'in-force':
      return <Trans>Version {number}, in force</Trans>;
    case 'scheduled':
      return <Trans>Version {number}, to come</Trans>;
    default:
      return <Trans>Version {number}</Trans>;
  }
}

function VersionDates({ version }: { readonly version: RuleVersionRecord }) {
  const { effectiveFrom, effectiveUntil, author } = version;
  if (!effectiveFrom) return null;
  const from = <DateText at={effectiveFrom} form="day-time" />;
  const neverWas = effectiveUntil !== null && effectiveUntil <= effectiveFrom;
  const until = effectiveUntil ? <DateText at={effectiveUntil} form="day-time" /> : null;
  return (
    <>
      {neverWas ? (
        <Trans>Replaced before it began</Trans>
      ) : until ? (
        <Trans>
          {from} to {until}
        </Trans>
      ) : (
        <Trans>From {from}</Trans>
      )}
      {author ? <> · {author}</> : null}
    </>
  );
}

/** What the first version said, and what each later one changed: old sentences struck out, new ones marked. */
function VersionDetail({
  version,
  before,
}: {
  readonly version: RuleVersionRecord;
  readonly before: RuleVersionRecord | undefined;
}) {
  const { t } = useLingui();
  const summary = useRuleSummary();
  const now = [version.name, ...summary(version.terms)];
  const then = before ? [before.name, ...summary(before.terms)] : [];
  const gone = then.filter((sentence) => !now.includes(sentence));
  const come = now.filter((sentence) => !then.includes(sentence));
  return (
    <Stack gap={4}>
      {before === undefined ? (
        <PlainWords terms={version.terms} size={14} />
      ) : gone.length + come.length === 0 ? (
        <Text size={14}>
          <Trans>Says the same as the version before.</Trans>
        </Text>
      ) : (
        <ul role="list" className={classes.changes} aria-label={t`What version ${version.number} changed`}>
          {gone.map((sentence) => (
            <li key={sentence}>
              <del>{sentence}</del>
            </li>
          ))}
          {come.map((sentence) => (
            <li key={sentence}>
              <ins>{sentence}</ins>
            </li>
          ))}
        </ul>
      )}
      {version.note === '' ? null : (
        <Text size={14} tone="soft" keepsLines>
          {version.note}
        </Text>
      )}
    </Stack>
  );
}
