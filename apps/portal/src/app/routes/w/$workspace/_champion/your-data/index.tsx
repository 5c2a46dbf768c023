import { createFileRoute } from '@tanstack/react-router';
import { OwnConsents } from '../../../../../../features/consents/components/own-consents.tsx';
import { YourDataPage } from '../../../../../../features/privacy/components/your-data-page.tsx';

/** The champion's own data: a copy of it, what they agreed to, and the end of it. */
export const Route = createFileRoute('/w/$workspace/_champion/your-data/')({ component: YourDataRoute });

function YourDataRoute() {
  return (
    <YourDataPage>
      <OwnConsents />
    </YourDataPage>
  );
}
