import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { ListTextsOutput } from '@rostra/shared/consents/list-texts.contract';
import { useState } from 'react';
import { Button } from '../../../ui/actions/button.tsx';
import { DateText } from '../../../ui/format/date-text.tsx';
import { Section } from '../../../ui/layout/section.tsx';
import { Stack } from '../../../ui/layout/stack.tsx';
import { Text } from '../../../ui/text/text.tsx';
import { useTextName } from '../use-text-name.ts';
import { PublishForm } from './publish-form.tsx';
import { TextBody } from './text-body.tsx';

/** What `TextSection` takes. */
export interface TextSectionProps {
  readonly text: ListTextsOutput['kinds'][number];
  readonly championCount: number;
}

/** One text: what is in force and who agreed, the versions before, and writing the next one. */
export function TextSection({ text: { kind, versions }, championCount }: TextSectionProps) {
  const { t } = useLingui();
  const textName = useTextName();
  const [isWriting, setIsWriting] = useState(false);
  const [inForce, ...before] = versions;
  const name = textName(kind);
  return (
    <Section
      title={name}
      action={
        isWriting ? undefined : (
          <Button
            size="small"
            onClick={() => setIsWriting(true)}
            aria-label={inForce ? t`Write the next version: ${name}` : t`Write it: ${name}`}
          >
            {inForce ? t`Write the next version` : t`Write it`}
          </Button>
        )
      }
    >
      <Stack gap={16}>
        {isWriting ? (
          <PublishForm kind={kind} inForce={inForce ?? null} onDone={() => setIsWriting(false)} />
        ) : inForce ? (
          <>
            <TextBody>{inForce.body}</TextBody>
            <Text size={14} tone="soft">
              <Trans>
                Version {inForce.version}, published on <DateText at={inForce.publishedAt} />
              </Trans>{' '}
              {inForce.publishedBy ? <Trans>by {inForce.publishedBy}</Trans> : null}
              {' · '}
              <Plural
                value={championCount}
                one={`${inForce.agreedCount} of # champion agreed`}
                other={`${inForce.agreedCount} of # champions agreed`}
              />
            </Text>
          </>
        ) : (
          <Text tone="soft">
            <Trans>Nothing is asked of champions here.</Trans>
          </Text>
        )}
        {before.length > 0 ? (
          <details>
            <summary>
              <Plural value={before.length} one="# version before" other="# versions before" />
            </summary>
            <Stack gap={16}>
              {before.map(({ version, body, publishedAt }) => (
                <Stack key={version} gap={8}>
                  <Text size={14} weight="strong">
                    <Trans>
                      Version {version}, <DateText at={publishedAt} />
                    </Trans>
                  </Text>
                  <TextBody>{body}</TextBody>
                </Stack>
              ))}
            </Stack>
          </details>
        ) : null}
      </Stack>
    </Section>
  );
}
