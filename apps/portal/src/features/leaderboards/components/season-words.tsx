import { Trans } from '@lingui/react/macro';
import { DateText } from '../../../ui/format/date-text.tsx';
import type { BoardSeason } from '../board-search.ts';

/** Until when a season goes, or that its ranks are final. A date, not a countdown. */
export function SeasonWords({ season: { state, startsOn, endsOn } }: { readonly season: BoardSeason }) {
  switch (state) {
    case 'planned':
      return (
        <Trans>
          From <DateText at={startsOn} form="long-day" /> to <DateText at={endsOn} form="long-day" />
        </Trans>
      );
    case 'running':
      return (
        <Trans>
          Until <DateText at={endsOn} form="long-day" />. Status points of this season count.
        </Trans>
      );
    case 'ended':
      return (
        <Trans>
          Ended on <DateText at={endsOn} form="long-day" />. The ranks become final in the coming night.
        </Trans>
      );
    case 'closed':
      return (
        <Trans>
          <DateText at={startsOn} form="long-day" /> to <DateText at={endsOn} form="long-day" />. These ranks are final.
        </Trans>
      );
  }
}
