import { Trans, useLingui } from '@lingui/react/macro';
import { useSession } from '../../../lib/use-session.ts';
import { Notice } from '../../../ui/feedback/notice.tsx';
import { DateText } from '../../../ui/format/date-text.tsx';
import { TextLink } from '../../../ui/text/text-link.tsx';
import { useDeletion } from '../api/get-deletion.ts';
import classes from './workspace-deletion.module.css';

/** On every page of the console while the workspace is about to be deleted: when, and where it can be taken back. */
export function DeletionBanner() {
  const { t } = useLingui();
  const { member, workspace } = useSession();
  const { data } = useDeletion({ isAsked: member.role === 'admin' || member.role === 'manager' });
  if (!data) return null;
  return (
    <div className={classes.banner}>
      <Notice
        tone="bad"
        title={t`This workspace is about to be deleted`}
        action={
          member.role === 'admin' ? (
            <TextLink to="/w/$workspace/staff/settings/workspace" params={{ workspace: workspace.slug }}>
              <Trans>Look at it, or take it back</Trans>
            </TextLink>
          ) : undefined
        }
      >
        <Trans>
          On <DateText at={data.dueAt} form="day-time" /> everything in it is removed for good.
        </Trans>{' '}
        {data.askedBy ? <Trans>{data.askedBy} asked for it.</Trans> : null}
      </Notice>
    </div>
  );
}
