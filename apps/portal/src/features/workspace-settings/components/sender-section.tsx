import { Trans, useLingui } from '@lingui/react/macro';
import { saveWorkspaceSenderInput } from '@rostra/shared/workspace/save-workspace-sender.contract';
import type { WorkspaceSettings } from '@rostra/shared/workspace/workspace-settings.schema';
import { useWatch } from 'react-hook-form';
import { SectionFoot } from '../../../lib/section-foot.tsx';
import { useFieldProps } from '../../../lib/use-field-props.ts';
import { useSectionForm } from '../../../lib/use-section-form.ts';
import { Notice } from '../../../ui/feedback/notice.tsx';
import { useToast } from '../../../ui/feedback/toast-provider.tsx';
import { FormLayout } from '../../../ui/fields/form-layout.tsx';
import { TextField } from '../../../ui/fields/text-field.tsx';
import { Section } from '../../../ui/layout/section.tsx';
import { Text } from '../../../ui/text/text.tsx';
import { useSaveSender } from '../api/save-sender.ts';

const schema = saveWorkspaceSenderInput.omit({ idempotencyKey: true, version: true });

/** In whose name mails go out, and where answers arrive. */
export function SenderSection({ settings }: { readonly settings: WorkspaceSettings }) {
  const { t } = useLingui();
  const toast = useToast();
  const save = useSaveSender();
  const { address, ...stored } = settings.sender;
  const section = useSectionForm({
    schema,
    stored,
    version: settings.versions.sender,
    fields: ['name', 'replyTo'],
    save: save.mutateAsync,
    onSaved: () => toast(t`Saved. The next mail goes out this way.`),
  });
  const field = useFieldProps(section.form);
  const { name, replyTo } = useWatch({ control: section.form.control });
  const shownName = name?.trim() || settings.branding.name;
  return (
    <Section title={t`Mails`} hint={t`Whose name stands on the mails that champions get, and who reads their answers.`}>
      <FormLayout onSubmit={(event) => (event.preventDefault(), section.submit())}>
        <TextField
          label={t`Sender’s name`}
          hint={t`Left empty, mails come from “${settings.branding.name}”.`}
          isOptional
          maxLength={60}
          {...field.nullable('name')}
        />
        <TextField
          label={t`Answers go to`}
          hint={t`An address that somebody reads. Left empty, answers go where nobody may look.`}
          type="email"
          isOptional
          {...field.nullable('replyTo')}
        />
        {address === null ? (
          <Notice title={t`No mail server is set up`}>
            <Trans>
              Mails of this installation are kept and not sent. Whoever operates it names a mail server and the address
              that mails come from.
            </Trans>
          </Notice>
        ) : (
          <Text size={14} tone="soft">
            {replyTo ? (
              <Trans>
                Receivers see: {shownName} &lt;{address}&gt;, and their answers go to {replyTo}.
              </Trans>
            ) : (
              <Trans>
                Receivers see: {shownName} &lt;{address}&gt;.
              </Trans>
            )}{' '}
            <Trans>
              The address itself belongs to the installation: its domain has to vouch for the mail (SPF, DKIM, DMARC),
              or receivers throw it away.
            </Trans>
          </Text>
        )}
        <SectionFoot section={section} saveLabel={t`Save sender`} />
      </FormLayout>
    </Section>
  );
}
