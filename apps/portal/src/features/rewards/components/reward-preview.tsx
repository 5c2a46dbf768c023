import { Trans, useLingui } from '@lingui/react/macro';
import { readMoney, type RewardForm } from '../reward-form.ts';
import { RewardCard } from './reward-card.tsx';
import classes from './reward-editor.module.css';

/** What `RewardPreview` takes. */
export interface RewardPreviewProps {
  readonly values: RewardForm;
  /** Decides the pattern of the picture; a new reward has none yet. */
  readonly rewardId: string | null;
}

/** The card of the catalogue as it will be, while it is written. */
export function RewardPreview({ values, rewardId }: RewardPreviewProps) {
  const { t } = useLingui();
  const { title, description, pointsCost, worthAmount, worthCurrency, stock, perMemberLimit, shipsTo } = values;
  return (
    <section className={classes.preview} aria-label={t`Preview`}>
      <p className={classes.previewTitle}>
        <Trans>What champions see</Trans>
      </p>
      <RewardCard
        as="article"
        reward={{
          ...values,
          id: rewardId ?? 'new',
          title: title.trim() || t`Title`,
          description: description.trim() || t`Description`,
          pointsCost: Number.isFinite(pointsCost) ? pointsCost : 0,
          worth: readMoney(worthAmount, worthCurrency),
          stock: numberOrNone(stock),
          perMemberLimit: numberOrNone(perMemberLimit),
          shipsTo: shipsTo?.trim() || null,
          group: stock === 0 ? 'later' : 'now',
          refusal: stock === 0 ? { code: 'out-of-stock' } : null,
        }}
      />
    </section>
  );
}

function numberOrNone(value: number | null): number | null {
  return Number.isFinite(value) ? value : null;
}
