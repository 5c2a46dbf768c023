import { useLingui } from '@lingui/react/macro';
import { type ReactNode, useEffect } from 'react';
import { IconButton } from '../actions/icon-button.tsx';
import { IconX } from '../icons.ts';
import { type Tone, ToneShape } from './tone-shape.tsx';
import classes from './toasts.module.css';

const shownMs = 6000;

/** A short word about something that just happened. */
export interface Toast {
  readonly id: number;
  readonly tone: Tone;
  readonly message: ReactNode;
}

/** The toasts in force, read aloud politely. Each goes after six seconds. */
export function Toasts({
  toasts,
  onDismiss,
}: {
  readonly toasts: readonly Toast[];
  readonly onDismiss: (id: number) => void;
}) {
  return (
    <div className={classes.region} role="status" aria-live="polite">
      {toasts.map((toast) => (
        <ToastCard key={toast.id} toast={toast} onDismiss={onDismiss} />
      ))}
    </div>
  );
}

function ToastCard({ toast, onDismiss }: { readonly toast: Toast; readonly onDismiss: (id: number) => void }) {
  const { t } = useLingui();
  useEffect(() => {
    const timer = setTimeout(() => onDismiss(toast.id), shownMs);
    return () => clearTimeout(timer);
  }, [toast.id, onDismiss]);
  return (
    <div className={classes.toast} data-tone={toast.tone}>
      <span className={classes.shape}>
        <ToneShape tone={toast.tone} />
      </span>
      <div className={classes.message}>{toast.message}</div>
      <IconButton
        size="small"
        label={t`Dismiss`}
        icon={<IconX size={16} aria-hidden />}
        onClick={() => onDismiss(toast.id)}
      />
    </div>
  );
}
