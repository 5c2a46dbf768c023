import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { HomeNews } from '@rostra/shared/home/home-news.schema';
import { useState } from 'react';
import { Button } from '../../../ui/actions/button.tsx';
import { Section } from '../../../ui/layout/section.tsx';
import { Text } from '../../../ui/text/text.tsx';
import classes from './home.module.css';
import { NewsLine } from './news-line.tsx';

/** Lines shown before somebody asks for the rest. */
const firstLines = 5;

/** What `NewsSection` takes. */
export interface NewsSectionProps {
  readonly workspace: string;
  readonly news: readonly HomeNews[];
  readonly isFirstVisit: boolean;
}

/** What others did since the last visit; each line opens what it speaks of. */
export function NewsSection({ workspace, news, isFirstVisit }: NewsSectionProps) {
  const { t } = useLingui();
  const [isWhole, setIsWhole] = useState(false);
  if (isFirstVisit && news.length === 0) return null;
  const lines = isWhole ? news : news.slice(0, firstLines);
  const rest = news.length - lines.length;
  return (
    <Section title={isFirstVisit ? t`What happened so far` : t`Since your last visit`} isBare>
      {news.length === 0 ? (
        <Text tone="soft">
          <Trans>Nothing new. What the team answers, and what you earn, stands here.</Trans>
        </Text>
      ) : (
        <ul role="list" className={classes.news}>
          {lines.map((line) => (
            <NewsLine key={line.id} workspace={workspace} line={line} />
          ))}
        </ul>
      )}
      {rest > 0 ? (
        <div>
          <Button variant="quiet" size="small" onClick={() => setIsWhole(true)}>
            <Plural value={rest} one="Show one more" other="Show # more" />
          </Button>
        </div>
      ) : null}
    </Section>
  );
}
