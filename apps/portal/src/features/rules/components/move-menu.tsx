import { useLingui } from '@lingui/react/macro';
import type { RuleRow } from '@rostra/shared/rules/list-rules.contract';
import { errorSentence } from '../../../lib/error-messages.ts';
import { Menu } from '../../../ui/actions/menu.tsx';
import { IconDots } from '../../../ui/icons.ts';
import { Text } from '../../../ui/text/text.tsx';
import { useMoveRule } from '../api/move-rule.ts';

/** What `MoveMenu` takes. */
export interface MoveMenuProps {
  readonly row: RuleRow;
  /** The last place there is. */
  readonly last: number;
}

/** The ways of a rule to another place in the order. One that no longer counts has none. */
export function MoveMenu({ row, last }: MoveMenuProps) {
  const { t } = useLingui();
  const move = useMoveRule();
  const { id, place, standing } = row;
  if (standing === 'retired' || standing === 'over') return null;

  function moveTo(next: number) {
    move.mutate({ idempotencyKey: crypto.randomUUID(), ruleId: id, place: next });
  }
  const ways = [
    { key: 'first', label: t`Move to the first place`, to: 1, fits: place > 1 },
    { key: 'up', label: t`Move up`, to: place - 1, fits: place > 1 },
    { key: 'down', label: t`Move down`, to: place + 1, fits: place < last },
    { key: 'last', label: t`Move to the last place`, to: last, fits: place < last },
  ].filter(({ fits }) => fits);
  if (ways.length === 0) return null;
  return (
    <>
      <Menu
        label={t`Move “${row.version.name}”`}
        items={ways.map(({ key, label, to }) => ({ key, label, onSelect: () => moveTo(to) }))}
      >
        <IconDots size={20} aria-hidden />
      </Menu>
      {move.isError ? (
        <Text size={12} tone="bad">
          {errorSentence(move.error)}
        </Text>
      ) : null}
    </>
  );
}
