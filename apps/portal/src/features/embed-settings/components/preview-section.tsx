import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { Button } from '../../../ui/actions/button.tsx';
import { CodeBlock } from '../../../ui/data/code-block.tsx';
import { Notice } from '../../../ui/feedback/notice.tsx';
import { Section } from '../../../ui/layout/section.tsx';
import { Stack } from '../../../ui/layout/stack.tsx';
import { lookSnippet, plainLook } from '../preview-look.ts';
import { PreviewChoices } from './preview-choices.tsx';
import { PreviewStage } from './preview-stage.tsx';

/** The portal as a host page would show it, before there is one. Works while embedding is off. */
export function PreviewSection({ workspace }: { readonly workspace: string }) {
  const { t } = useLingui();
  const [isOpen, setIsOpen] = useState(false);
  const [look, setLook] = useState(plainLook);
  return (
    <Section
      title={t`Preview`}
      hint={t`The real portal in a real frame, as your page would show it. Only administrators see it, and it works before anything else here is set.`}
      action={
        isOpen ? (
          <Button size="small" onClick={() => setIsOpen(false)}>{t`Close the preview`}</Button>
        ) : (
          <Button size="small" onClick={() => setIsOpen(true)}>{t`Show the preview`}</Button>
        )
      }
    >
      {isOpen ? (
        <Stack gap={24}>
          <PreviewChoices look={look} onChange={setLook} />
          <Notice>
            {look.viewer === 'sample' ? (
              <Trans>
                You look with the eyes of a sample champion who has just joined: nobody real, without points. Everything
                else is what your champions see today. Nothing you do in here is sent or kept.
              </Trans>
            ) : (
              <Trans>You look with the eyes of a visitor whom your site does not know or cannot vouch for.</Trans>
            )}
          </Notice>
          <PreviewStage look={look} workspace={workspace} />
          <CodeBlock label={t`This look, for your page`} text={lookSnippet(look, workspace)} />
        </Stack>
      ) : null}
    </Section>
  );
}
