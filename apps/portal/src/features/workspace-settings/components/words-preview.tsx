import { Trans, useLingui } from '@lingui/react/macro';
import { houseWords } from '@rostra/shared/workspace/house-words';
import type { PerLanguage, PortalLanguage } from '@rostra/shared/workspace/portal-language';
import type { PointsWords, TierWords } from '@rostra/shared/workspace/workspace-words.schema';
import { TierMark } from '../../../ui/points/tier-mark.tsx';
import { Row } from '../../../ui/layout/row.tsx';
import { Text } from '../../../ui/text/text.tsx';

type Typed<Words> = { readonly [Name in keyof Words]?: string } | null | undefined;

/** What `WordsPreview` takes: what is typed so far. */
export interface WordsPreviewProps {
  readonly language: PortalLanguage;
  readonly points: Typed<PointsWords>;
  readonly tiers: Typed<TierWords>;
}

/** How a champion would read the words that are typed. */
export function WordsPreview({ language, points, tiers }: WordsPreviewProps) {
  const { i18n } = useLingui();
  // Not through the sentences, which speak in the words in force: these are not saved yet.
  const house = houseWords[language];
  const many = points?.other?.trim() || house.points.other;
  const amount = i18n.number(1_260);
  const names = (['bronze', 'silver', 'gold'] as const).map((tier) => ({
    tier,
    name: tiers?.[tier]?.trim() || house.tiers[tier],
  }));
  return (
    <div>
      <Text size={14} tone="soft">
        <Trans>Champions will read:</Trans>
      </Text>
      <Row gap={16}>
        <strong lang={language}>{SAMPLES[language](amount, many, names[2]?.name ?? '')}</strong>
        {names.map(({ tier, name }) => (
          <Row key={tier} gap={8}>
            <TierMark tier={tier} size={20} isDecorative />
            {name}
          </Row>
        ))}
      </Row>
    </div>
  );
}

/** In the language of the words, whatever the administrator reads. */
const SAMPLES: PerLanguage<(amount: string, many: string, tier: string) => string> = {
  en: (amount, many, tier) => `${amount} ${many} to ${tier}`,
  de: (amount, many, tier) => `${amount} ${many} bis ${tier}`,
};
