import { useLingui } from '@lingui/react/macro';
import { useId, useRef, useState } from 'react';
import { Button } from '../actions/button.tsx';
import { IconCheck, IconCopy } from '../icons.ts';
import classes from './code-block.module.css';

/** What `CodeBlock` takes. */
export interface CodeBlockProps {
  /** What it is: "Your page". */
  readonly label: string;
  readonly text: string;
}

/** Text for a machine, to be copied as it is. Long lines scroll inside; nothing is cut off. */
export function CodeBlock({ label, text }: CodeBlockProps) {
  const { t } = useLingui();
  const id = useId();
  const code = useRef<HTMLPreElement>(null);
  const [copied, setCopied] = useState<'yes' | 'by-hand' | null>(null);

  async function copy() {
    try {
      await navigator.clipboard.writeText(text);
      setCopied('yes');
    } catch {
      // No clipboard without a secure address or the permission: then it is marked, and the keyboard does the rest.
      if (code.current) getSelection()?.selectAllChildren(code.current);
      setCopied('by-hand');
    }
  }

  return (
    <figure className={classes.block}>
      <figcaption className={classes.head}>
        <span id={id} className={classes.label}>
          {label}
        </span>
        <Button
          size="small"
          variant="quiet"
          aria-label={t`Copy: ${label}`}
          icon={copied === 'yes' ? <IconCheck size={16} aria-hidden /> : <IconCopy size={16} aria-hidden />}
          onClick={() => void copy()}
        >
          {copied === 'yes' ? t`Copied` : t`Copy`}
        </Button>
      </figcaption>
      {/* Focusable, so that the keyboard can scroll it (WCAG 2.1.1). */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <pre ref={code} className={classes.code} tabIndex={0} role="group" aria-labelledby={id}>
        <code>{text}</code>
      </pre>
      <div role="status" className={classes.word}>
        {copied === 'by-hand' ? t`Marked. Copy it with your keyboard.` : null}
      </div>
    </figure>
  );
}
