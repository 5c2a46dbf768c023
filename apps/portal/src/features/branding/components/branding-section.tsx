import { useLingui } from '@lingui/react/macro';
import { saveBrandingInput } from '@rostra/shared/branding/save-branding.contract';
import type { WorkspaceSettings } from '@rostra/shared/workspace/workspace-settings.schema';
import { useWatch } from 'react-hook-form';
import { SectionFoot } from '../../../lib/section-foot.tsx';
import { useFieldProps } from '../../../lib/use-field-props.ts';
import { useSectionForm } from '../../../lib/use-section-form.ts';
import { useToast } from '../../../ui/feedback/toast-provider.tsx';
import { FormLayout } from '../../../ui/fields/form-layout.tsx';
import { TextField } from '../../../ui/fields/text-field.tsx';
import { Section } from '../../../ui/layout/section.tsx';
import { useBranding } from '../api/get-branding.ts';
import { useSaveBranding } from '../api/save-branding.ts';
import { AccentFields } from './accent-fields.tsx';
import { BrandingPreview } from './branding-preview.tsx';
import { FontField } from './font-field.tsx';
import { LogoField } from './logo-field.tsx';

const touched = { shouldDirty: true, shouldValidate: true };
const schema = saveBrandingInput.omit({ idempotencyKey: true, version: true });

/** How the workspace looks: its name, logo, colours and typeface, with the champion's home beside. Nothing until the settings are here. */
export function BrandingSection() {
  const { data } = useBranding();
  return data ? <BrandingForm settings={data} /> : null;
}

function BrandingForm({ settings }: { readonly settings: WorkspaceSettings }) {
  const { t } = useLingui();
  const toast = useToast();
  const save = useSaveBranding();
  const { logoUrl, ...stored } = settings.branding;
  const section = useSectionForm({
    schema,
    stored,
    version: settings.versions.branding,
    fields: ['name', 'accent', 'accentDark', 'font'],
    save: save.mutateAsync,
    onSaved: () => toast(t`Saved. The portal, the sign-in page and mails look this way now.`),
  });
  const { form } = section;
  const field = useFieldProps(form);
  const typed = { ...stored, ...useWatch({ control: form.control }) };
  return (
    <Section title={t`Name and look`} hint={t`On every screen, on the page where people sign in, and in mails.`}>
      <LogoField logoUrl={logoUrl} />
      <FormLayout onSubmit={(event) => (event.preventDefault(), section.submit())}>
        <TextField label={t`Name of the program`} maxLength={60} {...field('name')} />
        <AccentFields
          accent={typed.accent}
          accentDark={typed.accentDark}
          accentError={field.error('accent')}
          accentDarkError={field.error('accentDark')}
          onAccent={(hex) => form.setValue('accent', hex, touched)}
          onAccentDark={(hex) => form.setValue('accentDark', hex, touched)}
        />
        <FontField {...field('font')} />
        <BrandingPreview look={{ ...typed, logoUrl }} />
        <SectionFoot section={section} saveLabel={t`Save look`} />
      </FormLayout>
    </Section>
  );
}
