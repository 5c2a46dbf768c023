import type { RewardFields } from '@rostra/shared/rewards/reward-fields.schema';

/** What the demo's catalogue holds. Experiences cost more than goods, as the champions of rule 17 would have it. */
export const demoRewards: readonly RewardFields[] = [
  reward({
    kind: 'recognition',
    title: 'Champion of the month portrait',
    pointsCost: 60,
    description: 'A portrait and a short interview on our community’s front page. We write, you approve.',
    perMemberLimit: 1,
  }),
  reward({
    kind: 'donation',
    title: '25 € to Médecins Sans Frontières',
    pointsCost: 90,
    worthEuro: 25,
    description: 'Given in your name. You get the receipt of the donation by mail.',
  }),
  reward({
    kind: 'swag',
    title: 'Merino crew socks, pair of two',
    pointsCost: 110,
    worthEuro: 28,
    stock: 60,
    description: 'Warm, grey, with a very small mark. Tell us your size.',
    shipsTo: 'EU, UK, US, Japan',
  }),
  reward({
    kind: 'swag',
    title: 'Enamel field mug',
    pointsCost: 140,
    worthEuro: 32,
    stock: 35,
    description: 'For the desk or the tent. Dishwasher safe.',
    shipsTo: 'EU, UK, US',
  }),
  reward({
    kind: 'gift-card',
    title: 'Book token',
    pointsCost: 160,
    worthEuro: 40,
    description: 'For the independent bookshop of your choice. Not offered to public-sector staff.',
    perMemberLimit: 2,
  }),
  reward({
    kind: 'product-credit',
    title: 'One month of Halden Compute',
    pointsCost: 250,
    worthEuro: 180,
    description: 'Added to your account’s next invoice.',
    perMemberLimit: 4,
  }),
  reward({
    kind: 'peer-introduction',
    title: 'An introduction to a peer',
    pointsCost: 200,
    description: 'Tell us what you are working on; we introduce you to somebody who has done it.',
  }),
  reward({
    kind: 'swag',
    title: 'Weekender bag',
    pointsCost: 420,
    worthEuro: 120,
    stock: 8,
    description: 'Waxed canvas, made in Porto. The last ones of this year.',
    shipsTo: 'EU and UK',
  }),
  reward({
    kind: 'exclusive-access',
    title: 'Roadmap session with our product leads',
    pointsCost: 500,
    description: 'An hour, four customers, the real roadmap. Under a non-disclosure agreement.',
    minimumTier: 'silver',
    stock: 12,
    perMemberLimit: 2,
  }),
  reward({
    kind: 'co-marketing-slot',
    title: 'Your story in our newsletter',
    pointsCost: 650,
    description: '40,000 readers; one slot a month. We edit together.',
    minimumTier: 'bronze',
    stock: 6,
  }),
  reward({
    kind: 'exclusive-access',
    title: 'Dinner with the founders',
    pointsCost: 1_200,
    description: 'Eight seats, once a season, in the city that most of you can reach.',
    minimumTier: 'gold',
    stock: 8,
    perMemberLimit: 1,
  }),
  reward({
    kind: 'exclusive-access',
    title: 'Speaker’s pass to Halden Summit',
    pointsCost: 900,
    worthEuro: 950,
    description: 'Pass, hotel for two nights and the speakers’ dinner.',
    minimumTier: 'silver',
    stock: 1,
    perMemberLimit: 1,
  }),
];

type Brief = Pick<RewardFields, 'kind' | 'title' | 'description' | 'pointsCost'> &
  Partial<Pick<RewardFields, 'stock' | 'perMemberLimit' | 'minimumTier' | 'shipsTo'>> & { readonly worthEuro?: number };

function reward({ worthEuro, ...brief }: Brief): RewardFields {
  return {
    worth: worthEuro === undefined ? null : { minor: worthEuro * 100, currency: 'EUR' },
    stock: null,
    perMemberLimit: null,
    minimumTier: 'none',
    shipsTo: null,
    ...brief,
  };
}
