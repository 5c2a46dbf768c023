import { useState } from 'react';
import type { JoinRequestDetailProps } from './join-request-detail-props.ts';
import { LetIn } from './let-in.tsx';
import { TurnAway } from './turn-away.tsx';

/** Yes, into an account, or no, with words for the asker if one likes. */
export function AnswerJoinRequest(props: JoinRequestDetailProps) {
  const [isNo, setIsNo] = useState(false);
  const turn = () => setIsNo(!isNo);
  return isNo ? <TurnAway {...props} onBack={turn} /> : <LetIn {...props} onNo={turn} />;
}
