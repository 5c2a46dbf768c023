import { Trans, useLingui } from '@lingui/react/macro';
import { Section } from '../../../ui/layout/section.tsx';
import { OutsideLink } from '../../../ui/text/outside-link.tsx';
import { Text } from '../../../ui/text/text.tsx';

/** Why a champion need not take the statement on trust, and where the published roots are. */
export function ProofWords({ workspace }: { readonly workspace: string }) {
  const { t } = useLingui();
  return (
    <Section title={t`Nothing can be changed unseen`}>
      <Text tone="soft">
        <Trans>
          Every line is sealed together with the one before it, and every night one seal over the statements of all
          champions is published. The proof file under Download holds yours, link by link; a short program that anybody
          can read checks it.
        </Trans>
      </Text>
      <Text>
        <OutsideLink href={`/w/${workspace}/roots.json`}>{t`The seals of the last nights`}</OutsideLink>
      </Text>
    </Section>
  );
}
