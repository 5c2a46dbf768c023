import type { JoinRequest } from '@rostra/shared/joining/join-request.schema';

/** What `JoinRequestDetail` takes. */
export interface JoinRequestDetailProps {
  readonly request: JoinRequest;
  /** It was answered here: the next one can come. */
  readonly onAnswered: () => void;
}
