import { useLingui } from '@lingui/react/macro';
import { RuledList } from '../../../ui/layout/ruled-list.tsx';
import { Section } from '../../../ui/layout/section.tsx';
import { Text } from '../../../ui/text/text.tsx';
import { AddOriginForm } from './add-origin-form.tsx';
import { RemoveOrigin } from './remove-origin.tsx';

/** The origins whose pages may show the portal. */
export function OriginSection({ origins }: { readonly origins: readonly string[] }) {
  const { t } = useLingui();
  return (
    <Section
      title={t`Where it may stand`}
      hint={t`Only pages of these origins can show the portal. A subdomain or another port is another origin. Write * for the first part of a name, and it stands for exactly one: https://*.example.com is de.example.com, and neither example.com nor a.b.example.com.`}
    >
      {origins.length === 0 ? (
        <Text tone="soft">{t`No origin is listed, so no page can show the portal.`}</Text>
      ) : (
        <RuledList
          label={t`Allowed origins`}
          items={origins.map((origin) => ({
            key: origin,
            content: <code>{origin}</code>,
            action: <RemoveOrigin origin={origin} />,
          }))}
        />
      )}
      <AddOriginForm />
    </Section>
  );
}
