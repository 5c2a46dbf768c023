import { Trans, useLingui } from '@lingui/react/macro';
import type { RewardRecord } from '@rostra/shared/rewards/reward-record.schema';
import { useBlocker } from '@tanstack/react-router';
import { Button } from '../../../ui/actions/button.tsx';
import { Notice } from '../../../ui/feedback/notice.tsx';
import { useToast } from '../../../ui/feedback/toast-provider.tsx';
import { FormActions, FormLayout } from '../../../ui/fields/form-layout.tsx';
import { Page } from '../../../ui/layout/page.tsx';
import { PageHeader } from '../../../ui/layout/page-header.tsx';
import { Row } from '../../../ui/layout/row.tsx';
import { Split } from '../../../ui/layout/split.tsx';
import { Stack } from '../../../ui/layout/stack.tsx';
import { Text } from '../../../ui/text/text.tsx';
import { TextLink } from '../../../ui/text/text-link.tsx';
import { type RewardEditorState, useRewardEditor } from '../use-reward-editor.ts';
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
  // Inside the portal the text waits in the tab; only closing the tab would lose it.
  useBlocker({ shouldBlockFn: () => false, enableBeforeUnload: editor.hasChanges });
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
      <Split
        main={
          <Stack gap={24}>
            <EditorNotices editor={editor} />
            <FormLayout
              onSubmit={(event) => {
                event.preventDefault();
                editor.save();
              }}
            >
              <RewardFieldsParts editor={editor} />
              {editor.failure ? <Notice tone="bad">{editor.failure}</Notice> : null}
              <Row gap={16}>
                <Button type="submit" variant="primary" isBusy={editor.isSaving}>
                  {reward ? t`Save` : t`Create draft`}
                </Button>
                <Text as="span" size={14} tone="soft">
                  {reward && !editor.hasChanges ? (
                    <Trans>All is saved</Trans>
                  ) : (
                    <Trans>Kept in this tab until you save</Trans>
                  )}
                </Text>
              </Row>
            </FormLayout>
          </Stack>
        }
        side={<RewardPreview values={editor.values} rewardId={reward?.id ?? null} />}
      />
    </Page>
  );
}

function EditorNotices({ editor }: { readonly editor: RewardEditorState }) {
  const { t } = useLingui();
  if (editor.isBehind) {
    return (
      <Notice
        tone="caution"
        title={t`Somebody else saved this meanwhile`}
        action={
          <FormActions>
            <Button size="small" onClick={editor.keepMine}>{t`Keep mine`}</Button>
            <Button size="small" variant="quiet" onClick={editor.takeStored}>{t`Take theirs`}</Button>
          </FormActions>
        }
      >
        <Trans>
          What you typed is still here. Keep it, and your next save writes over theirs; or take theirs, and yours is
          gone.
        </Trans>
      </Notice>
    );
  }
  if (!editor.isRestored) return null;
  return (
    <Notice
      action={<Button size="small" variant="quiet" onClick={editor.takeStored}>{t`Go back to what is saved`}</Button>}
    >
      <Trans>These changes are from before and were never saved. They were kept in this tab.</Trans>
    </Notice>
  );
}
