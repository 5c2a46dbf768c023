import { Trans } from '@lingui/react/macro';
import { Text } from '../../../ui/text/text.tsx';
import type { EvidenceDraft } from '../use-evidence-draft.ts';

/** What `DraftState` takes. */
export interface DraftStateProps {
  readonly draft: Pick<EvidenceDraft, 'state' | 'problem'>;
  /** Words that nobody has seen were kept before this visit. */
  readonly hasUnsent: boolean;
}

/** Where what is typed is kept, in a few words that are read aloud when they change. */
export function DraftState({ draft: { state, problem }, hasUnsent }: DraftStateProps) {
  return (
    <Text as="div" size={14} tone={state === 'failed' ? 'bad' : 'soft'}>
      <span role="status">
        {state === 'failed' ? (
          <Trans>Only kept in this tab so far. {problem}</Trans>
        ) : state === 'typing' ? (
          <Trans>Keeping your draft…</Trans>
        ) : state === 'kept' || hasUnsent ? (
          <Trans>Your draft is kept. Nobody sees it before you send it.</Trans>
        ) : (
          <Trans>What you type is kept as you go.</Trans>
        )}
      </span>
    </Text>
  );
}
