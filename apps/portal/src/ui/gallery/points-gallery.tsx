import { useState } from 'react';
import { Button } from '../actions/button.tsx';
import { Columns } from '../layout/columns.tsx';
import { Row } from '../layout/row.tsx';
import { Stack } from '../layout/stack.tsx';
import { Points } from '../points/points.tsx';
import { TierMark } from '../points/tier-mark.tsx';
import { TierProgress } from '../points/tier-progress.tsx';

const tiers = ['none', 'bronze', 'silver', 'gold'] as const;

/** Points and tiers. */
export function PointsGallery() {
  const [points, setPoints] = useState(720);
  return (
    <Stack gap={24}>
      <Row gap={32} align="baseline">
        <Points value={points} unit="to-spend" size="hero" />
        <Points value={1240} unit="status" size="title" />
        <Points value={1} unit="points" />
        <Points value={0} unit="reward" />
        <Points value={100} isChange />
        <Points value={-350} isChange />
        <Points value={Number.MAX_SAFE_INTEGER} unit="status" />
        <Button size="small" onClick={() => setPoints(points + 100)}>
          Earn 100
        </Button>
      </Row>
      {[16, 24, 48, 96].map((size) => (
        <Row key={size} gap={24}>
          {tiers.map((tier) => (
            <TierMark key={tier} tier={tier} size={size} />
          ))}
        </Row>
      ))}
      <Columns min={360}>
        <TierProgress
          tier="none"
          statusPoints={0}
          next={{ tier: 'bronze', threshold: 250, missing: 250, progress: 0 }}
        />
        <TierProgress
          tier="silver"
          statusPoints={1240}
          next={{ tier: 'gold', threshold: 2500, missing: 1260, progress: 0.16 }}
          until="by 30 June"
          unlocks="Gold unlocks: founder dinner, roadmap preview"
        />
        <TierProgress tier="gold" statusPoints={3100} next={null} until="until 30 June 2027" />
      </Columns>
    </Stack>
  );
}
