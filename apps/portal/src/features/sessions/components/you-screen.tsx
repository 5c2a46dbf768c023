import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Page } from '../../../ui/layout/page.tsx';
import { PageHeader } from '../../../ui/layout/page-header.tsx';
import { EmailSection } from './email-section.tsx';
import { SessionsSection } from './sessions-section.tsx';

/** How somebody signs in and where they are signed in. `children` stand between the two. */
export function YouScreen({ children }: { readonly children?: ReactNode }) {
  const { t } = useLingui();
  return (
    <Page title={t`Sign-in and devices`} width="reading">
      <PageHeader title={t`Sign-in and devices`} lead={t`How you come in, and where you are in already.`} />
      <EmailSection />
      {children}
      <SessionsSection />
    </Page>
  );
}
