import type { MoneyAmount } from '@rostra/shared/money/money.schema';
import { type RewardFields, rewardFieldsSchema } from '@rostra/shared/rewards/reward-fields.schema';
import { z } from 'zod';
import { minorDigits, readMinor } from '../../lib/money-text.ts';

/** What is no amount of this is one of no currency; whether the chosen one has such small change is seen once the rest is right. */
const FINEST = 'EUR';

/** What the editor's form is held to: the contract, with the worth as somebody types it. */
export const rewardFormSchema = rewardFieldsSchema
  .omit({ worth: true })
  .extend({
    worthAmount: z.string().refine((text) => text.trim() === '' || readMinor(text, FINEST) !== null, 'not-an-amount'),
    worthCurrency: z.string(),
  })
  .refine(
    ({ worthAmount, worthCurrency }) => worthAmount.trim() === '' || readMoney(worthAmount, worthCurrency) !== null,
    {
      path: ['worthAmount'],
      message: 'not-an-amount',
    },
  )
  .transform(({ worthAmount, worthCurrency, ...fields }): RewardFields => ({
    ...fields,
    worth: readMoney(worthAmount, worthCurrency),
  }));

/** A reward as it stands in the form. While a number is being typed it may be missing. */
export type RewardForm = z.input<typeof rewardFormSchema>;

/** What a new reward starts from. */
export const emptyRewardForm: RewardForm = {
  kind: 'swag',
  title: '',
  description: '',
  pointsCost: 100,
  worthAmount: '',
  worthCurrency: 'USD',
  stock: null,
  perMemberLimit: null,
  minimumTier: 'none',
  shipsTo: null,
};

/** A stored reward as the form shows it. */
export function toRewardForm(reward: RewardFields): RewardForm {
  const { kind, title, description, pointsCost, worth, stock, perMemberLimit, minimumTier, shipsTo } = reward;
  return {
    kind,
    title,
    description,
    pointsCost,
    worthAmount: worth ? amountText(worth) : '',
    worthCurrency: worth?.currency ?? emptyRewardForm.worthCurrency,
    stock,
    perMemberLimit,
    minimumTier,
    shipsTo,
  };
}

/** The amount somebody typed as money; null when it is empty or none. */
export function readMoney(text: string, currency: string): MoneyAmount | null {
  const minor = readMinor(text, currency);
  return minor === null ? null : { minor, currency };
}

/** Whether the server has a field of this name that the form shows. */
export function isRewardField(path: string): path is Extract<keyof RewardForm, string> {
  return Object.hasOwn(emptyRewardForm, path);
}

function amountText({ minor, currency }: MoneyAmount): string {
  const digits = minorDigits(currency);
  const whole = minor / 10 ** digits;
  return Number.isInteger(whole) ? String(whole) : whole.toFixed(digits);
}
