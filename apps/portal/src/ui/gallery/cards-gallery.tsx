import { useId } from 'react';
import { Button } from '../actions/button.tsx';
import { ChallengeCover } from '../covers/challenge-cover.tsx';
import { RewardCover } from '../covers/reward-cover.tsx';
import { Badge } from '../feedback/badge.tsx';
import { StatusPill } from '../feedback/status-pill.tsx';
import { Card } from '../layout/card.tsx';
import { CardLink } from '../layout/card-link.tsx';
import { Columns } from '../layout/columns.tsx';
import { Row } from '../layout/row.tsx';
import { Stack } from '../layout/stack.tsx';
import { Points } from '../points/points.tsx';
import { Heading } from '../text/heading.tsx';
import { Text } from '../text/text.tsx';

const challenges = [
  { kind: 'review', title: 'Tell 3 lines about onboarding on G2', minutes: 8, points: 100 },
  { kind: 'reference-call', title: 'Talk to a fintech team about your rollout', minutes: 30, points: 300 },
  { kind: 'case-study', title: 'Tell your story in three stages', minutes: 45, points: 500 },
  { kind: 'talk', title: 'Speak at the spring customer day', minutes: 60, points: 400 },
] as const;
const rewards = [
  'recognition',
  'swag',
  'gift-card',
  'donation',
  'exclusive-access',
  'co-marketing-slot',
  'product-credit',
  'peer-introduction',
] as const;

/** Cards and covers. */
export function CardsGallery() {
  const id = useId();
  return (
    <Stack gap={24}>
      <Card tone="accent" as="section" labelledBy={id}>
        <Text size={14} tone="soft">
          Your next best step
        </Text>
        <Heading level={3} size={26} id={id}>
          Tell 3 lines about onboarding on G2
        </Heading>
        <Text tone="soft">about 8 minutes · 100 points · nobody checks the stars</Text>
        <Row>
          <Button variant="primary">Start</Button>
          <Button variant="quiet">Not for me</Button>
        </Row>
      </Card>
      <Columns as="ul">
        {challenges.map(({ kind, title, minutes, points }) => (
          <Card
            key={kind}
            as="li"
            cover={<ChallengeCover kind={kind} seed={title} />}
            footer={
              <Row justify="between">
                <Points value={points} />
                <Text as="span" size={14} tone="soft">
                  about {minutes} minutes
                </Text>
              </Row>
            }
          >
            <Row gap={8}>
              <Badge>{kind}</Badge>
              {kind === 'talk' ? <StatusPill tone="progress">Sent, Ana reviews by 3 July</StatusPill> : null}
            </Row>
            <Heading level={3} size={20}>
              <CardLink to="/">{title}</CardLink>
            </Heading>
          </Card>
        ))}
      </Columns>
      <Columns as="ul">
        {rewards.map((kind) => (
          <Card key={kind} as="li" cover={<RewardCover kind={kind} seed={kind} />}>
            <Heading level={3} size={20}>
              <CardLink to="/">{kind}</CardLink>
            </Heading>
            <Points value={600} size="title" />
          </Card>
        ))}
      </Columns>
    </Stack>
  );
}
