import type { ConsentKind } from '@rostra/shared/consents/consent-text.schema';

/** What the vendor of the demo asks champions to agree to: short, in plain words, and true of what the product does. */
export const consentTexts: readonly { readonly kind: ConsentKind; readonly body: string }[] = [
  {
    kind: 'terms',
    body: `Halden Champions is a program for customers of Halden. Taking part is free, and you can leave at any time.

You choose what you do. Nobody at Halden expects a good word for points: a review counts the same whatever it says, and you say openly that you get points where the site asks you to.

Points are a thank-you, not money. They cannot be sold or given to somebody else. Points to spend expire 18 months after you earned them, and we tell you 30 days before. If something was counted wrongly we put it right, and you read why in your statement.

A reward is yours when we have approved it. What is out of stock costs you nothing. If your employer limits gifts, that limit comes first; tell us, and we offer recognition or a donation instead.

What you write and send us stays yours. We use it only for what the challenge says, and ask you before it is used for anything else.

We may end the program with three months’ notice. Until then you can spend what you have earned.`,
  },
  {
    kind: 'privacy',
    body: `Halden keeps what the program needs: your name, address and company, what you did and sent us, the points you earned and spent, and when you were asked for what.

The team that runs the program sees this, and so does the person at Halden who looks after your company. Other champions see your name, company and points on the leaderboard, unless you choose an alias there or leave it.

Nobody outside Halden gets any of it, except who has to deliver a reward to you, and they get no more than that takes.

We keep it while you take part. Under “Your data” you can take a copy of all of it, or have everything about you erased; sums of points then stay without your name.

You can take this agreement back whenever you like. You then no longer take part until you agree again; what you did before stays as it is. Questions go to privacy@halden.example.`,
  },
];
