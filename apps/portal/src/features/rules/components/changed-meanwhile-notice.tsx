import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '../../../ui/actions/button.tsx';
import { Notice } from '../../../ui/feedback/notice.tsx';
import { RelativeTime } from '../../../ui/format/relative-time.tsx';
import { Row } from '../../../ui/layout/row.tsx';
import { Stack } from '../../../ui/layout/stack.tsx';
import type { RuleEditorState } from '../use-rule-editor.ts';
import { PlainWords } from './plain-words.tsx';

/** Somebody else saved while something was typed here: theirs in plain words, and the choice whose is kept. Nothing while nobody did. */
export function ChangedMeanwhileNotice({ editor }: { readonly editor: RuleEditorState }) {
  const { t } = useLingui();
  const { theirs } = editor;
  if (!theirs) return null;
  const { author, updatedAt } = theirs;
  const when = <RelativeTime at={updatedAt} />;
  return (
    <Notice
      tone="caution"
      title={t`This draft was saved somewhere else meanwhile`}
      action={
        <Row gap={8}>
          <Button size="small" onClick={editor.keepMine}>{t`Keep mine`}</Button>
          <Button size="small" variant="quiet" onClick={editor.takeTheirs}>{t`Take theirs`}</Button>
        </Row>
      }
    >
      <Stack gap={8}>
        <span>
          {author ? (
            <Trans>
              {author} saved it {when}.
            </Trans>
          ) : (
            <Trans>It was saved {when}.</Trans>
          )}{' '}
          <Trans>What you typed is still here. If you keep yours, the next save writes over this:</Trans>
        </span>
        <PlainWords terms={theirs.terms} size={14} />
      </Stack>
    </Notice>
  );
}
