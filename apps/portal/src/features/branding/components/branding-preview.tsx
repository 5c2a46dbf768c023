import { Trans, useLingui } from '@lingui/react/macro';
import type { WorkspaceSettings } from '@rostra/shared/workspace/workspace-settings.schema';
import { type RefObject, useLayoutEffect, useRef } from 'react';
import { classNames } from '../../../ui/class-names.ts';
import { Button } from '../../../ui/actions/button.tsx';
import { Card } from '../../../ui/layout/card.tsx';
import { Stack } from '../../../ui/layout/stack.tsx';
import { BrandMark, LogoProvider } from '../../../ui/navigation/brand-mark.tsx';
import { Points } from '../../../ui/points/points.tsx';
import { TierProgress } from '../../../ui/points/tier-progress.tsx';
import { Heading } from '../../../ui/text/heading.tsx';
import { Text } from '../../../ui/text/text.tsx';
import { accentProperties } from '../../../ui/theme/accent-properties.ts';
import { fontFamilies, loadFont } from '../../../ui/theme/font-families.ts';
import classes from './branding.module.css';

/** What `BrandingPreview` takes: the look as it is typed. */
export interface BrandingPreviewProps {
  readonly look: WorkspaceSettings['branding'];
}

/** Parts of a champion's home in the look that is typed, on light and on dark. For the eye: nothing in it can be pressed. */
export function BrandingPreview({ look }: BrandingPreviewProps) {
  return (
    <div>
      <Text size={14} tone="soft">
        <Trans>Champions will see:</Trans>
      </Text>
      <div className={classes.previews} aria-hidden inert>
        <Scene look={look} scheme="light" />
        <Scene look={look} scheme="dark" />
      </div>
    </div>
  );
}

function Scene({ look, scheme }: BrandingPreviewProps & { readonly scheme: 'light' | 'dark' }) {
  const { t } = useLingui();
  const { name, logoUrl } = look;
  const ground = useRef<HTMLDivElement>(null);
  useLook(ground, look);
  return (
    <div ref={ground} className={classNames(classes.scene, classes[scheme])}>
      <LogoProvider url={logoUrl}>
        <div className={classes.bar}>
          <span className={classes.brand}>
            <BrandMark size={22} name={name} />
          </span>
          <Points value={720} unit="points" />
        </div>
      </LogoProvider>
      <Card tone="accent">
        <Stack gap={12} align="start">
          <Heading level={3} size={20}>{t`Tell three lines about onboarding`}</Heading>
          <Text size={14} tone="soft">{t`About 8 minutes`}</Text>
          <Button variant="primary">{t`Start`}</Button>
          <span className={classes.link}>{t`Why this?`}</span>
        </Stack>
      </Card>
      <Card>
        <TierProgress
          tier="silver"
          statusPoints={1_240}
          next={{ tier: 'gold', threshold: 2_500, missing: 1_260, progress: 0.16 }}
        />
      </Card>
    </div>
  );
}

/** Through the object model, because the security policy of documents forbids style in the markup. */
function useLook(ground: RefObject<HTMLElement | null>, { accent, accentDark, font }: BrandingPreviewProps['look']) {
  useLayoutEffect(() => {
    const { style } = ground.current ?? {};
    if (!style) return;
    void loadFont(font);
    for (const [property, value] of accentProperties(accent, accentDark)) style.setProperty(property, value);
    style.setProperty('--font-text', fontFamilies[font].text);
    style.setProperty('--font-display', fontFamilies[font].display);
  }, [ground, accent, accentDark, font]);
}
