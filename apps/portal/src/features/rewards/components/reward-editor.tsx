import { Trans, useLingui } from '@lingui/react/macro';
import type { RewardRecord } from '@rostra/shared/rewards/reward-record.schema';
import { RecordForm } from '../../../lib/record-form.tsx';
import { useToast } from '../../../ui/feedback/toast-provider.tsx';
import { Page } from '../../../ui/layout/page.tsx';
import { PageHeader } from '../../../ui/layout/page-header.tsx';
import { Row } from '../../../ui/layout/row.tsx';
import { TextLink } from '../../../ui/text/text-link.tsx';
import { useRewardEditor } from '../use-reward-editor.ts';
import { MoveReward } from './move-reward.tsx';
import { RewardFieldsParts } from './reward-fields.tsx';
import { RewardPreview } from './reward-preview.tsx';
import { RewardStatePill } from './reward-state-pill.tsx';

/** What `RewardEditor` takes. */
export interface RewardEditorProps {
  readonly workspace: string;
  /** As stored; null for one that is being made. */
  readonly reward: RewardRecord | null;
  readonly onSaved: (reward: RewardRecord) => void;
  /** What is stored has changed: ask the server again. */
  readonly onStale: () => void;
}

/** A reward being written, beside the card that champions will see. */
export function RewardEditor({ workspace, reward, onSaved, onStale }: RewardEditorProps) {
  const { t } = useLingui();
  const showToast = useToast();
  const editor = useRewardEditor(reward, {
    onStale,
    onSaved: (saved) => {
      showToast(t`Saved: ${saved.title}`);
      onSaved(saved);
    },
  });
  const title = reward?.title ?? t`New reward`;
  return (
    <Page title={title} width="full">
      <PageHeader
        title={title}
        eyebrow={
          <TextLink to="/w/$workspace/staff/rewards" params={{ workspace }} activeOptions={{ exact: true }} isQuiet>
            <Trans>Rewards</Trans>
          </TextLink>
        }
        meta={
          reward ? (
            <Row>
              <RewardStatePill state={reward.state} />
            </Row>
          ) : null
        }
        actions={reward ? <MoveReward reward={reward} hasChanges={editor.hasChanges} /> : null}
      />
      <RecordForm
        editor={editor}
        isNew={reward === null}
        preview={<RewardPreview values={editor.values} rewardId={reward?.id ?? null} />}
      >
        <RewardFieldsParts editor={editor} />
      </RecordForm>
    </Page>
  );
}
