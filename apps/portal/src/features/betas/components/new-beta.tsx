import { Trans, useLingui } from '@lingui/react/macro';
import type { StaffBeta } from '@rostra/shared/betas/staff-beta.schema';
import { Page } from '../../../ui/layout/page.tsx';
import { PageHeader } from '../../../ui/layout/page-header.tsx';
import { TextLink } from '../../../ui/text/text-link.tsx';
import { useBetaEditor } from '../use-beta-editor.ts';
import { BetaEditor } from './beta-editor.tsx';

/** What `NewBeta` takes. */
export interface NewBetaProps {
  readonly workspace: string;
  readonly onCreated: (beta: StaffBeta) => void;
}

/** A beta being made. */
export function NewBeta({ workspace, onCreated }: NewBetaProps) {
  const { t } = useLingui();
  const editor = useBetaEditor(null, { onSaved: onCreated, onStale: () => undefined });
  return (
    <Page title={t`New beta`} width="full">
      <PageHeader
        title={t`New beta`}
        eyebrow={
          <TextLink to="/w/$workspace/staff/betas" params={{ workspace }} activeOptions={{ exact: true }} isQuiet>
            <Trans>Betas</Trans>
          </TextLink>
        }
      />
      <BetaEditor editor={editor} isNew />
    </Page>
  );
}
