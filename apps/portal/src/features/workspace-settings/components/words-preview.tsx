import { Trans, useLingui } from '@lingui/react/macro';
import { houseWords } from '@rostra/shared/workspace/house-words';
import { TierMark } from '../../../ui/points/tier-mark.tsx';
import { Row } from '../../../ui/layout/row.tsx';
import { Text } from '../../../ui/text/text.tsx';

type Typed<Words> = { readonly [Name in keyof Words]?: string } | null | undefined;

/** What `WordsPreview` takes: what is typed so far. */
export interface WordsPreviewProps {
  readonly points: Typed<typeof houseWords.points>;
  readonly tiers: Typed<typeof houseWords.tiers>;
}

/** How a champion would read the words that are typed. */
export function WordsPreview({ points, tiers }: WordsPreviewProps) {
  const { i18n } = useLingui();
  // Not through the sentences, which speak in the words in force: these are not saved yet.
  const many = points?.other?.trim() || houseWords.points.other;
  const amount = i18n.number(1_260);
  const names = (['bronze', 'silver', 'gold'] as const).map((tier) => ({
    tier,
    name: tiers?.[tier]?.trim() || houseWords.tiers[tier],
  }));
  const next = names[2]?.name ?? '';
  return (
    <div>
      <Text size={14} tone="soft">
        <Trans>Champions will read:</Trans>
      </Text>
      <Row gap={16}>
        <strong>
          <Trans>
            {amount} {many} to {next}
          </Trans>
        </strong>
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
