import { Button } from '../actions/button.tsx';
import { Badge } from '../feedback/badge.tsx';
import { DeniedState } from '../feedback/denied-state.tsx';
import { EmptyState } from '../feedback/empty-state.tsx';
import { ErrorState } from '../feedback/error-state.tsx';
import { LoadingState } from '../feedback/loading-state.tsx';
import { Notice } from '../feedback/notice.tsx';
import { StatusPill } from '../feedback/status-pill.tsx';
import { Columns } from '../layout/columns.tsx';
import { Row } from '../layout/row.tsx';
import { Stack } from '../layout/stack.tsx';

/** States and notices. */
export function FeedbackGallery() {
  return (
    <Stack gap={24}>
      <Row gap={8}>
        <StatusPill tone="neutral">Draft</StatusPill>
        <StatusPill tone="progress">Sent</StatusPill>
        <StatusPill tone="good">Approved</StatusPill>
        <StatusPill tone="caution">Changes asked</StatusPill>
        <StatusPill tone="bad">Declined</StatusPill>
        <Badge>Review</Badge>
        <Badge>Gift card</Badge>
      </Row>
      <Notice title="Nobody checks the stars">You get 100 points for any honest review, whatever it says.</Notice>
      <Notice tone="progress">Ana reviews within 2 days.</Notice>
      <Notice tone="good">Approved. 300 points are yours.</Notice>
      <Notice tone="caution" title="Changes asked" action={<Button size="small">Answer</Button>}>
        Please name the team you work with.
      </Notice>
      <Notice tone="bad">The last one has just gone. No points were taken.</Notice>
      <Columns min={360}>
        <EmptyState title="No challenge is open to you yet" actions={<Button>See what is coming</Button>}>
          New ones open on the first Monday of a month. You will get a mail.
        </EmptyState>
        <ErrorState requestId="018f4c1e-7f0e" onRetry={() => undefined} />
        <DeniedState>The console is for staff of the program. An administrator can change your role.</DeniedState>
      </Columns>
      <LoadingState shape="page" />
      <LoadingState shape="rows" count={4} />
    </Stack>
  );
}
