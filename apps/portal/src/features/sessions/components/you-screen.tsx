import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { useSurface } from '../../../lib/surface.tsx';
import { useSession } from '../../../lib/use-session.ts';
import { Page } from '../../../ui/layout/page.tsx';
import { PageHeader } from '../../../ui/layout/page-header.tsx';
import { Section } from '../../../ui/layout/section.tsx';
import { OutsideLink } from '../../../ui/text/outside-link.tsx';
import { Text } from '../../../ui/text/text.tsx';
import { EmailSection } from './email-section.tsx';
import { SessionsSection } from './sessions-section.tsx';

/** How somebody signs in and where they are signed in. `children` stand between the two. What nobody changes in a frame is led to, at top level. */
export function YouScreen({ children }: { readonly children?: ReactNode }) {
  const { t } = useLingui();
  const { kind } = useSurface();
  const { slug } = useSession().workspace;
  return (
    <Page title={t`Sign-in and devices`} width="reading">
      <PageHeader title={t`Sign-in and devices`} lead={t`How you come in, and where you are in already.`} />
      {kind === 'embed' ? (
        <>
          <Section title={t`Address and devices`}>
            <Text>
              <Trans>
                The page around this one signs you in. Your e-mail address and the devices you are signed in on are
                changed at the program’s own address, after you signed in there by yourself.
              </Trans>
            </Text>
            <Text>
              <OutsideLink href={`/w/${slug}/you`}>
                <Trans>Change them in a window of its own</Trans>
              </OutsideLink>
            </Text>
          </Section>
          {children}
        </>
      ) : (
        <>
          <EmailSection />
          {children}
          <SessionsSection />
        </>
      )}
    </Page>
  );
}
