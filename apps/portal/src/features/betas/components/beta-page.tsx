import { Trans, useLingui } from '@lingui/react/macro';
import { Page } from '../../../ui/layout/page.tsx';
import { PageHeader } from '../../../ui/layout/page-header.tsx';
import { Row } from '../../../ui/layout/row.tsx';
import { Split } from '../../../ui/layout/split.tsx';
import { TextLink } from '../../../ui/text/text-link.tsx';
import { useBeta } from '../api/view-beta.ts';
import { BetaWords } from './beta-words.tsx';
import { OwnPlacePill } from './own-place-pill.tsx';
import { PlaceCard } from './place-card.tsx';

/** What `BetaPage` takes. */
export interface BetaPageProps {
  readonly workspace: string;
  readonly betaId: string;
}

/** One beta: what it is, what is asked in return, for whom, and the way in or out. */
export function BetaPage({ workspace, betaId }: BetaPageProps) {
  const { t } = useLingui();
  const beta = useBeta(betaId);
  return (
    <Page title={beta.title}>
      <PageHeader
        eyebrow={
          <TextLink to="/w/$workspace/betas" params={{ workspace }} activeOptions={{ exact: true }} isQuiet>
            <Trans>Betas</Trans>
          </TextLink>
        }
        title={beta.title}
        meta={
          beta.own ? (
            <Row>
              <OwnPlacePill own={beta.own} />
            </Row>
          ) : null
        }
      />
      <Split main={<BetaWords beta={beta} />} side={<PlaceCard label={t`Your place`} beta={beta} />} />
    </Page>
  );
}
