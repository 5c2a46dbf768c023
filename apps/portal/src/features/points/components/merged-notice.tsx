import { Trans } from '@lingui/react/macro';
import { Notice } from '../../../ui/feedback/notice.tsx';
import { TextLink } from '../../../ui/text/text-link.tsx';

/** What `MergedNotice` takes. */
export interface MergedNoticeProps {
  readonly workspace: string;
  readonly into: { readonly id: string; readonly name: string };
}

/** Says that this entry turned out to be somebody else, and leads there. */
export function MergedNotice({ workspace, into }: MergedNoticeProps) {
  return (
    <Notice
      action={
        <TextLink to="/w/$workspace/staff/champions/$memberId/points" params={{ workspace, memberId: into.id }}>
          <Trans>Statement of {into.name}</Trans>
        </TextLink>
      }
    >
      <Trans>This entry was merged into {into.name}, who has everything of it. What happened before stays below.</Trans>
    </Notice>
  );
}
