import { Trans } from '@lingui/react/macro';
import { Text } from '../../../ui/text/text.tsx';
import type { EvidenceDraft } from '../use-evidence-draft.ts';

/** What `DraftState` takes. */
export interface DraftStateProps {
  readonly draft: Pick<EvidenceDraft, 'state' | 'problem'>;
  /** Something was kept before this visit. */
  readonly isBegun: boolean;
}

/** Where what is typed is kept, in a few words that are read aloud when they change. */
export function DraftState({ draft: { state, problem }, isBegun }: DraftStateProps) {
  return (
    <Text as="div" size={14} tone={state === 'failed' ? 'bad' : 'soft'}>
      <span role="status">
        {state === 'failed' ? (
          <Trans>Only kept in this tab so far. {problem}</Trans>
        ) : state === 'typing' ? (
          <Trans>Keeping your draft…</Trans>
        ) : state === 'kept' || isBegun ? (
          <Trans>Your draft is kept. Nobody sees it before you send it.</Trans>
        ) : (
          <Trans>What you type is kept as you go.</Trans>
        )}
      </span>
    </Text>
  );
}
