import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { IconSearch } from '../icons.ts';
import classes from './search-field.module.css';

/** What `SearchField` takes. */
export interface SearchFieldProps {
  /** What is searched: "Search members". Shown inside while empty. */
  readonly label: string;
  /** What is searched for now; keep it in the address. */
  readonly value: string;
  /** Asked for when typing pauses, and at once on Enter. */
  readonly onSearch: (text: string) => void;
}

const pauseMs = 250;

/** Narrows a list by words. */
export function SearchField({ label, value, onSearch }: SearchFieldProps) {
  const [text, setText] = useState(value);
  const known = useRef(value);

  // The address changed by other means (Back, a reset): the field follows.
  useEffect(() => {
    if (value === known.current) return;
    known.current = value;
    setText(value);
  }, [value]);

  function search(next: string) {
    if (next === known.current) return;
    known.current = next;
    onSearch(next);
  }
  // What was opened or chosen while somebody typed is in the address by now: what is asked for is added to that, not to what stood there at the last letter.
  const searchAfterPause = useEffectEvent(search);
  useEffect(() => {
    const timer = setTimeout(() => searchAfterPause(text), pauseMs);
    return () => clearTimeout(timer);
  }, [text]);

  return (
    <div className={classes.field} style={{ flexBasis: roomFor(label) }} role="search">
      <IconSearch size={18} aria-hidden className={classes.icon} />
      <input
        type="search"
        aria-label={label}
        placeholder={label}
        className={classes.input}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') search(text);
        }}
      />
    </div>
  );
}

/** A letter is about half as wide as high; the icon and the edges take the rest. */
function roomFor(words: string): string {
  return `max(14rem, ${words.length * 0.52}em + 3.5rem)`;
}
