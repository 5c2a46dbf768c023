import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { FieldValues } from 'react-hook-form';
import { Button } from '../ui/actions/button.tsx';
import { Notice } from '../ui/feedback/notice.tsx';
import { FormActions } from '../ui/fields/form-layout.tsx';
import { Row } from '../ui/layout/row.tsx';
import { Stack } from '../ui/layout/stack.tsx';
import type { SectionForm } from './use-section-form.ts';

/** What `SectionFoot` takes. */
export interface SectionFootProps<Input extends FieldValues, Output> {
  readonly section: SectionForm<Input, Output>;
  readonly saveLabel: string;
  /** More buttons beside the main one. */
  readonly children?: ReactNode;
}

/** The end of a section's form: what went wrong, that somebody else saved meanwhile, and the way to save. */
export function SectionFoot<Input extends FieldValues, Output>({
  section,
  saveLabel,
  children,
}: SectionFootProps<Input, Output>) {
  const { t } = useLingui();
  const { isBusy, error, isOvertaken, form } = section;
  return (
    <Stack gap={12}>
      {isOvertaken ? (
        <Notice
          tone="caution"
          title={t`Somebody else saved this part meanwhile`}
          action={
            <Row gap={8}>
              <Button size="small" onClick={section.keepMine}>{t`Keep mine`}</Button>
              <Button size="small" variant="quiet" onClick={section.takeTheirs}>{t`Take theirs`}</Button>
            </Row>
          }
        >
          <Trans>
            What you typed is still here and was not saved. If you keep yours, the next save writes over theirs.
          </Trans>
        </Notice>
      ) : null}
      {error ? <Notice tone="bad">{error}</Notice> : null}
      <FormActions>
        <Button
          type="submit"
          variant="primary"
          isBusy={isBusy}
          unavailableBecause={
            isOvertaken
              ? t`Choose first whose words to go on with.`
              : form.formState.isDirty
                ? undefined
                : t`Nothing here has changed.`
          }
        >
          {saveLabel}
        </Button>
        {children}
      </FormActions>
    </Stack>
  );
}
