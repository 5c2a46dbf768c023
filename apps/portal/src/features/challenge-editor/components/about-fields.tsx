import { useLingui } from '@lingui/react/macro';
import { useFieldProps } from '../../../lib/use-field-props.ts';
import { TextArea } from '../../../ui/fields/text-area.tsx';
import { TextField } from '../../../ui/fields/text-field.tsx';
import { Section } from '../../../ui/layout/section.tsx';
import { Stack } from '../../../ui/layout/stack.tsx';
import type { ChallengeEditorState } from '../use-challenge-editor.ts';
import { ReviewSiteFields } from './review-site-fields.tsx';

/** What `AboutFields` takes. */
export interface AboutFieldsProps {
  readonly editor: ChallengeEditorState;
  readonly isReview: boolean;
}

/** The words a champion reads before anything is asked. */
export function AboutFields({ editor, isReview }: AboutFieldsProps) {
  const { t } = useLingui();
  const field = useFieldProps(editor.form);
  return (
    <Section title={t`What champions read first`}>
      <Stack gap={24}>
        <TextField label={t`Title`} {...field('title')} />
        <TextArea
          label={t`What the champion does`}
          hint={t`In a line or two. It stands on the card in the list.`}
          rows={2}
          {...field('summary')}
        />
        <TextArea
          label={t`What it is used for and who will see it`}
          hint={t`Champions read this before they are asked for anything.`}
          {...field('purpose')}
        />
        {isReview ? <ReviewSiteFields editor={editor} /> : null}
      </Stack>
    </Section>
  );
}
