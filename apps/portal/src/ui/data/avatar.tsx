import { classNames } from '../class-names.ts';
import classes from './avatar.module.css';

const sizes = { 24: classes.size24, 32: classes.size32, 48: classes.size48 };

/**
 * A person's initials. Decorative: the name stands beside it or on the button around it. The stylesheet draws them, because letters in the
 * document would count as words of that button, which its name then lacks (WCAG 2.5.3, label in name).
 */
export function Avatar({ name, size = 32 }: { readonly name: string; readonly size?: 24 | 32 | 48 }) {
  return <span className={classNames(classes.avatar, sizes[size])} data-initials={initials(name)} aria-hidden="true" />;
}

function initials(name: string): string {
  const words = name.trim().split(/\s+/);
  const first = words[0] ?? '';
  const last = words.length > 1 ? (words.at(-1) ?? '') : '';
  return (firstLetter(first) + firstLetter(last)).toUpperCase() || '?';
}

function firstLetter(word: string): string {
  const [letter] = new Intl.Segmenter().segment(word);
  return letter?.segment ?? '';
}
