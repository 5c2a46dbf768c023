import { useLingui } from '@lingui/react/macro';
import type { AuditEventView } from '@rostra/shared/audit/list-audit-events.contract';
import { Button } from '../../../ui/actions/button.tsx';
import { KeyValueList } from '../../../ui/data/key-value-list.tsx';
import { DateText } from '../../../ui/format/date-text.tsx';
import { Row } from '../../../ui/layout/row.tsx';
import { Section } from '../../../ui/layout/section.tsx';
import { Stack } from '../../../ui/layout/stack.tsx';
import type { AuditLogSearch } from '../audit-log-search.ts';
import { useActorName } from '../use-actor-name.ts';
import { useRoleName } from '../use-role-name.ts';
import { useSurfaceName } from '../use-surface-name.ts';
import { AuditDiff } from './audit-diff.tsx';

/** What `AuditEventDetail` takes. */
export interface AuditEventDetailProps {
  readonly event: AuditEventView;
  readonly search: AuditLogSearch;
  readonly onSearch: (search: AuditLogSearch) => void;
}

/** One entry of the log: its facts, what it changed, and the way to its neighbours. */
export function AuditEventDetail({ event, search, onSearch }: AuditEventDetailProps) {
  const { t } = useLingui();
  const actorName = useActorName();
  const roleName = useRoleName();
  const surfaceName = useSurfaceName();
  const { id, at, action, actor, actorRole, surface, subject, before, after, requestId } = event;
  const who = actorName(event);
  const role = roleName(actorRole);
  const facts = [
    { key: 'who', label: t`Who`, value: actor === null ? who : t`${who}, ${role}` },
    { key: 'when', label: t`When`, value: <DateText at={at} form="day-time" /> },
    { key: 'from', label: t`From where`, value: surfaceName(surface) },
    { key: 'which', label: t`Which`, value: subject.label ?? '–' },
    { key: 'action', label: t`Entry`, value: action },
    { key: 'subject', label: t`Number`, value: `${subject.type} ${subject.id}` },
    { key: 'request', label: t`Request`, value: requestId },
  ];
  const person = actor?.id ?? 'system';
  return (
    <Stack gap={32}>
      <KeyValueList facts={facts} />
      <Section title={t`What changed`}>
        <AuditDiff before={before} after={after} />
      </Section>
      <Row gap={8}>
        {search.subject === subject.id ? null : (
          <Button
            size="small"
            onClick={() => onSearch({ subject: subject.id, open: id })}
          >{t`Everything about this`}</Button>
        )}
        {search.actor === person ? null : (
          <Button size="small" onClick={() => onSearch({ actor: person, open: id })}>
            {actor === null ? t`Everything that happened by itself` : t`Everything by ${who}`}
          </Button>
        )}
      </Row>
    </Stack>
  );
}
