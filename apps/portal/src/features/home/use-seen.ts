import type { GetHomeOutput } from '@rostra/shared/home/get-home.contract';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { BadgeName } from '../../ui/points/use-badge-words.ts';
import { useSurface } from '../../lib/surface.tsx';
import { useMarkSeen } from './api/mark-seen.ts';

/** What is left of an answer to be shown once. */
export interface Seen {
  /** A rise to celebrate now, or null. */
  readonly rise: GetHomeOutput['rise'];
  /** A badge to celebrate now, or null. One celebration is enough: beside a rise it is only news. */
  readonly badge: BadgeName | null;
  /** The celebration is over: it is not shown again, here or at the next visit. */
  readonly finishCelebration: () => void;
}

/**
 * Says to the server what was seen: at once where there is nothing to celebrate, after the celebration where there is, so that one which
 * nobody saw is kept for the next visit. Once per news.
 */
export function useSeen(home: GetHomeOutput): Seen {
  const { mutate } = useMarkSeen();
  const { announce } = useSurface();
  const marked = useRef('');
  const [isCelebrated, setIsCelebrated] = useState(false);
  const rise = isCelebrated ? null : home.rise;
  const badge = isCelebrated || home.rise ? null : home.newBadge;
  const { asOf } = home;
  const news = `${home.since} ${home.news[0]?.id ?? ''}`;

  const mark = useCallback(() => {
    if (marked.current === news) return;
    marked.current = news;
    mutate({ upTo: asOf, idempotencyKey: crypto.randomUUID() });
  }, [asOf, mutate, news]);

  useEffect(() => {
    if (!rise && !badge && document.visibilityState === 'visible') mark();
  }, [rise, badge, mark]);

  function finishCelebration() {
    setIsCelebrated(true);
    if (home.rise) announce({ type: 'tier-changed', tier: home.rise.to });
    mark();
  }
  return { rise, badge, finishCelebration };
}
