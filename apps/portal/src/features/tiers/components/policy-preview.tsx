import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { TierPolicyDraftOutput } from '@rostra/shared/tiers/tier-policy.schema';
import { errorSentence } from '../../../lib/error-messages.ts';
import { useContentKey } from '../../../lib/use-content-key.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { LinkButton } from '../../../ui/actions/link-button.tsx';
import { Notice } from '../../../ui/feedback/notice.tsx';
import { ProgressBar } from '../../../ui/feedback/progress-bar.tsx';
import { RelativeTime } from '../../../ui/format/relative-time.tsx';
import { useNumberFormat } from '../../../ui/format/use-number-format.ts';
import { Row } from '../../../ui/layout/row.tsx';
import { Stack } from '../../../ui/layout/stack.tsx';
import { Heading } from '../../../ui/text/heading.tsx';
import { Text } from '../../../ui/text/text.tsx';
import { usePreviewTierPolicy } from '../api/preview-tier-policy.ts';
import type { TierPolicySearch } from '../tier-policy-search.ts';
import type { TierPolicyEditorState } from '../use-tier-policy-editor.ts';
import { PreviewMoves } from './preview-moves.tsx';
import { PreviewPeople } from './preview-people.tsx';
import { PublishPolicy } from './publish-policy.tsx';
import classes from './tier-policy.module.css';

/** What `PolicyPreview` takes. */
export interface PolicyPreviewProps {
  readonly workspace: string;
  readonly draft: TierPolicyDraftOutput;
  readonly editor: TierPolicyEditorState;
  readonly search: TierPolicySearch;
  readonly onSearch: (search: TierPolicySearch) => void;
  readonly onDone: () => void;
}

/** What the draft would do to everybody: worked out on demand, shown by numbers and by name, and only then put in force. */
export function PolicyPreview({ workspace, draft, editor, search, onSearch, onDone }: PolicyPreviewProps) {
  const { t } = useLingui();
  const { preview } = draft;
  const isDone = preview !== null && preview.finishedAt !== null;
  return (
    <section className={classes.preview} aria-label={t`What it does to everybody`}>
      <Stack gap={16}>
        <Row justify="between">
          <Heading level={3} size={20}>
            <Trans>What it does to everybody</Trans>
          </Heading>
          <Row gap={12} align="top">
            <LinkButton
              variant="quiet"
              to="/w/$workspace/staff/simulations"
              params={{ workspace }}
              search={{ tiers: true }}
            >
              {t`Try on history`}
            </LinkButton>
            <AskForPreview draft={draft} editor={editor} isAgain={isDone} />
          </Row>
        </Row>
        {preview === null ? (
          <Text tone="soft">
            <Trans>Work it out before you put the change in force: who rises, who falls, who gets a notice.</Trans>
          </Text>
        ) : preview.finishedAt === null ? (
          <Working handled={preview.handled} total={preview.total} />
        ) : (
          <>
            <PreviewMoves moves={preview.moves} />
            <Text size={14} tone="soft">
              <Trans>
                Worked out <RelativeTime at={preview.finishedAt} /> from the points as they were then.
              </Trans>
            </Text>
            <PreviewPeople key={preview.finishedAt} workspace={workspace} search={search} onSearch={onSearch} />
            <PublishPolicy draft={draft} hasChanges={editor.hasChanges} onDone={onDone} />
          </>
        )}
      </Stack>
    </section>
  );
}

interface AskForPreviewProps extends Pick<PolicyPreviewProps, 'draft' | 'editor'> {
  readonly isAgain: boolean;
}

function AskForPreview({ draft, editor, isAgain }: AskForPreviewProps) {
  const { t } = useLingui();
  const ask = usePreviewTierPolicy();
  const keyOf = useContentKey();
  const asked = { revision: draft.revision, again: draft.preview?.startedAt };
  const isWorking = draft.preview !== null && draft.preview.finishedAt === null;
  return (
    <Stack gap={8}>
      <Button
        variant={isAgain ? 'quiet' : 'primary'}
        isBusy={ask.isPending || isWorking}
        unavailableBecause={
          editor.hasChanges
            ? t`Save your changes first.`
            : draft.problems.length > 0
              ? t`Some fields need correcting first.`
              : undefined
        }
        onClick={() =>
          ask.mutate(
            { revision: draft.revision, idempotencyKey: keyOf(asked) },
            { onError: (error) => void editor.showRefusal(error) },
          )
        }
      >
        {isAgain ? t`Work it out again` : t`Work it out`}
      </Button>
      {ask.error ? <Notice tone="bad">{errorSentence(ask.error)}</Notice> : null}
    </Stack>
  );
}

function Working({ handled, total }: { readonly handled: number; readonly total: number }) {
  const { t } = useLingui();
  const format = useNumberFormat();
  const words = t`${format.format(handled)} of ${format.format(total)} champions`;
  return (
    <div className={classes.working} role="status">
      <Text>
        <Plural value={total} one="Looking at one champion." other="Looking at # champions." />
      </Text>
      <ProgressBar value={handled} max={total} label={t`Working it out`} valueText={words} />
    </div>
  );
}
