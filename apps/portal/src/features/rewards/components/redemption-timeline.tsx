import { Trans } from '@lingui/react/macro';
import type { RedemptionEventView, RedemptionSummary } from '@rostra/shared/rewards/redemption.schema';
import type { ReactNode } from 'react';
import { Timeline, type TimelineEvent } from '../../../ui/data/timeline.tsx';
import { DateText } from '../../../ui/format/date-text.tsx';
import { useNow } from '../../../ui/format/use-now.ts';
import { Stack } from '../../../ui/layout/stack.tsx';
import { Points } from '../../../ui/points/points.tsx';
import { redemptionTone } from './redemption-state-pill.tsx';
import classes from './redemption-timeline.module.css';

/** What `RedemptionTimeline` takes. */
export interface RedemptionTimelineProps {
  readonly redemption: Pick<RedemptionSummary, 'state' | 'pointsCost' | 'dueAt'> & {
    readonly events: readonly RedemptionEventView[];
  };
  /** Whether the champion reads it, who is then called "you". */
  readonly isOwn?: true;
}

/** Every step of a redemption with who took it and what they said, and the steps still ahead with their day. */
export function RedemptionTimeline({ redemption, isOwn }: RedemptionTimelineProps) {
  const { events, pointsCost } = redemption;
  const past = events.map((event, index): TimelineEvent => ({
    key: event.id,
    title: <StepTitle event={event} isOwn={isOwn} />,
    at: <DateText at={event.at} form="day-time" />,
    // A step that was gone on from is done, whatever came of it later.
    tone: index === events.length - 1 ? redemptionTone(event.state) : 'good',
    detail: <StepDetail event={event} pointsCost={pointsCost} />,
  }));
  return <Timeline events={[...past, ...stepsAhead(redemption)]} />;
}

function StepTitle({ event: { state, byName, isByChampion }, isOwn }: StepTitleProps) {
  const you = isOwn && isByChampion ? <Trans>you</Trans> : null;
  const name = you ?? byName ?? <Trans>somebody who has left</Trans>;
  switch (state) {
    case 'requested':
      return <Trans>Requested by {name}</Trans>;
    case 'approved':
      return <Trans>Approved by {name}</Trans>;
    case 'fulfilled':
      return <Trans>Fulfilled by {name}</Trans>;
    case 'rejected':
      return <Trans>Rejected by {name}</Trans>;
    case 'cancelled':
      return <Trans>Cancelled by {name}</Trans>;
    case 'failed':
      return <Trans>Marked as failed by {name}</Trans>;
  }
}

interface StepTitleProps extends Pick<RedemptionTimelineProps, 'isOwn'> {
  readonly event: RedemptionEventView;
}

function StepDetail({ event, pointsCost }: { readonly event: RedemptionEventView; readonly pointsCost: number }) {
  return (
    <Stack gap={8}>
      <span>
        <PointsEffect state={event.state} points={<Points value={pointsCost} />} />
      </span>
      {event.words ? <div className={classes.words}>{event.words}</div> : null}
    </Stack>
  );
}

function PointsEffect({ state, points }: { readonly state: RedemptionEventView['state']; readonly points: ReactNode }) {
  switch (state) {
    case 'requested':
      return <Trans>{points} set aside</Trans>;
    case 'approved':
      return null;
    case 'fulfilled':
      return <Trans>{points} spent</Trans>;
    case 'rejected':
    case 'cancelled':
    case 'failed':
      return <Trans>{points} back, with the dates they had</Trans>;
  }
}

/** Until when a step was promised. Said as it is once that is past: a champion who counts the days should not be the only one. */
function Promised({ at }: { readonly at: string }) {
  const now = useNow();
  const day = <DateText at={at} form="long-day" />;
  return Date.parse(at) < now.getTime() ? <Trans>was promised by {day}</Trans> : <Trans>by {day}</Trans>;
}

function stepsAhead({ state, dueAt }: RedemptionTimelineProps['redemption']): TimelineEvent[] {
  const by = dueAt ? <Promised at={dueAt} /> : null;
  const fulfilled = { key: 'fulfilled', title: <Trans>Fulfilled</Trans>, isAhead: true };
  if (state === 'requested')
    return [{ key: 'answered', title: <Trans>Answered</Trans>, at: by, isAhead: true }, fulfilled];
  return state === 'approved' ? [{ ...fulfilled, at: by }] : [];
}
