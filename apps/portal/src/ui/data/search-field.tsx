import { useEffect, useRef, useState } from 'react';
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
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);

  // The address changed by other means (Back, a reset): the field follows.
  useEffect(() => {
    if (value === known.current) return;
    known.current = value;
    setText(value);
  }, [value]);
  useEffect(() => () => clearTimeout(timer.current), []);

  function search(next: string) {
    clearTimeout(timer.current);
    if (next === known.current) return;
    known.current = next;
    onSearch(next);
  }
  function type(next: string) {
    setText(next);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => search(next), pauseMs);
  }

  return (
    <div className={classes.field} role="search">
      <IconSearch size={18} aria-hidden className={classes.icon} />
      <input
        type="search"
        aria-label={label}
        placeholder={label}
        className={classes.input}
        value={text}
        onChange={(event) => type(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') search(text);
        }}
      />
    </div>
  );
}
