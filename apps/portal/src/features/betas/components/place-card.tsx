import { Trans } from '@lingui/react/macro';
import type { OfferedBeta } from '@rostra/shared/betas/offered-beta.schema';
import { DateText } from '../../../ui/format/date-text.tsx';
import { LastDay } from '../../../ui/format/last-day.tsx';
import { Card } from '../../../ui/layout/card.tsx';
import { Heading } from '../../../ui/text/heading.tsx';
import { Text } from '../../../ui/text/text.tsx';
import { JoinBeta } from './join-beta.tsx';
import { LeaveBeta } from './leave-beta.tsx';
import { SeatWords } from './seat-words.tsx';

/** What `PlaceCard` takes. */
export interface PlaceCardProps {
  readonly label: string;
  readonly beta: OfferedBeta;
}

/** The way into a beta or out of it, with how full it is and what comes next. */
export function PlaceCard({ label, beta }: PlaceCardProps) {
  const { own, isClosed, closesAt, joining } = beta;
  return (
    <Card as="aside" tone={own ? undefined : 'accent'}>
      <Heading level={2} size={20}>
        {label}
      </Heading>
      {isClosed ? null : (
        <Text>
          <SeatWords beta={beta} />
        </Text>
      )}
      {!own && closesAt && joining.answer !== 'over' ? (
        <Text size={14} tone="soft">
          <Trans>
            You can join until <LastDay closesAt={closesAt} form="long-day" />.
          </Trans>
        </Text>
      ) : null}
      {own ? <OwnPlace beta={beta} /> : <JoinBeta beta={beta} />}
    </Card>
  );
}

function OwnPlace({ beta }: Pick<PlaceCardProps, 'beta'>) {
  const { own, admission, isClosed } = beta;
  if (own?.state === 'joined') {
    return (
      <>
        <Text>
          <Trans>
            You are in since <DateText at={own.joinedAt} form="long-day" />.
          </Trans>
        </Text>
        <LeaveBeta beta={beta} />
      </>
    );
  }
  return (
    <>
      <Text>
        <Trans>
          You are number {own?.place} on the waitlist since <DateText at={own?.requestedAt ?? ''} form="long-day" />.
        </Trans>
      </Text>
      <Text size={14} tone="soft">
        {isClosed ? (
          <Trans>This beta is closed, and no seat became free in time.</Trans>
        ) : admission === 'automatic' ? (
          <Trans>When a seat becomes free the first in line gets it at once. You will get a mail.</Trans>
        ) : (
          <Trans>The team chooses who comes next. You will get a mail.</Trans>
        )}
      </Text>
      <LeaveBeta beta={beta} />
    </>
  );
}
