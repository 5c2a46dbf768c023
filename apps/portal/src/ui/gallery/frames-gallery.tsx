import { Avatar } from '../data/avatar.tsx';
import { PageHeader } from '../layout/page-header.tsx';
import { Stack } from '../layout/stack.tsx';
import { BarLink } from '../navigation/bar-link.tsx';
import { BrandLink } from '../navigation/brand-link.tsx';
import { PointsLink } from '../navigation/points-link.tsx';
import { SlimBar } from '../navigation/slim-bar.tsx';

/** The slim bar and the head of a screen. */
export function FramesGallery() {
  return (
    <Stack gap={32}>
      <SlimBar
        brand={<BrandLink to="/">Northwind Champions</BrandLink>}
        end={
          <>
            <PointsLink to="/" points={720} />
            <Avatar name="Ana Ruiz" />
          </>
        }
      >
        {['Home', 'Challenges', 'Rewards', 'Betas', 'Points'].map((name) => (
          <BarLink key={name} to="/" aria-current={name === 'Home' ? 'page' : undefined} activeProps={{}}>
            {name}
          </BarLink>
        ))}
      </SlimBar>
      <PageHeader
        eyebrow="Challenge · Review"
        title="Tell 3 lines about onboarding on G2"
        lead="An honest review helps teams like yours decide. It takes about eight minutes."
      />
    </Stack>
  );
}
