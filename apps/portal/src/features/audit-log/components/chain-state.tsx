import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Notice } from '../../../ui/feedback/notice.tsx';
import { StatusPill } from '../../../ui/feedback/status-pill.tsx';
import { DateText } from '../../../ui/format/date-text.tsx';
import { Row } from '../../../ui/layout/row.tsx';
import { Text } from '../../../ui/text/text.tsx';
import { useAuditChain } from '../api/get-audit-chain.ts';

/** Whether the log is as it was written, in one line; loud only when it is not. Silent while it is not known. */
export function ChainState() {
  const { t } = useLingui();
  const { data: chain } = useAuditChain();
  if (!chain) return null;
  const { goodThrough, goodUntil, brokenAt, waiting, sealed } = chain;
  if (brokenAt !== null) {
    return (
      <Notice tone="bad" title={t`Entry ${brokenAt} is not as it was written`}>
        <Trans>
          Somebody changed or removed it in the database. Everything before it is sound. Keep a copy of the database,
          and compare it with the published heads.
        </Trans>
      </Notice>
    );
  }
  if (goodUntil === null) return null;
  const newer = sealed - goodThrough + waiting;
  return (
    <Row gap={8}>
      <StatusPill tone="good">{t`Unaltered`}</StatusPill>
      <Text size={14} tone="soft">
        <Plural value={goodThrough} one="# entry" other="# entries" />{' '}
        <Trans>
          checked, up to <DateText at={goodUntil} form="day-time" />.
        </Trans>{' '}
        {newer > 0 ? (
          <Plural value={newer} one="# newer one is being sealed." other="# newer ones are being sealed." />
        ) : null}
      </Text>
    </Row>
  );
}
