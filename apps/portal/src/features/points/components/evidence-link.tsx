import { Trans } from '@lingui/react/macro';
import type { ExplainPostingOutput } from '@rostra/shared/points/explain-posting.contract';
import { TextLink } from '../../../ui/text/text-link.tsx';

/** What `EvidenceLink` takes. */
export interface EvidenceLinkProps {
  readonly workspace: string;
  readonly line: Pick<ExplainPostingOutput, 'sentStageId'>;
}

/** The way to what the champion sent for an award, for who may moderate; nothing where it was for something else. */
export function EvidenceLink({ workspace, line: { sentStageId } }: EvidenceLinkProps) {
  if (sentStageId === null) return null;
  return (
    <TextLink
      to="/w/$workspace/staff/moderation"
      params={{ workspace }}
      search={{ state: 'approved', item: sentStageId }}
    >
      <Trans>See the evidence</Trans>
    </TextLink>
  );
}
