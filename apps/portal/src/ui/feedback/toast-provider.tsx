import { createContext, type ReactNode, useCallback, useContext, useRef, useState } from 'react';
import { type Toast, Toasts } from './toasts.tsx';
import type { Tone } from './tone-shape.tsx';

/** Shows a toast. */
export type ShowToast = (message: ReactNode, tone?: Tone) => void;

const ToastContext = createContext<ShowToast>(() => undefined);
const toastsMax = 3;

/** Keeps the toasts of everything below. */
export function ToastProvider({ children }: { readonly children: ReactNode }) {
  const [toasts, setToasts] = useState<readonly Toast[]>([]);
  const nextId = useRef(0);
  const show = useCallback<ShowToast>((message, tone = 'good') => {
    nextId.current += 1;
    const toast = { id: nextId.current, tone, message };
    setToasts((before) => [...before, toast].slice(-toastsMax));
  }, []);
  const dismiss = useCallback((id: number) => setToasts((before) => before.filter((toast) => toast.id !== id)), []);
  return (
    <ToastContext value={show}>
      {children}
      <Toasts toasts={toasts} onDismiss={dismiss} />
    </ToastContext>
  );
}

/** Says that something went well, in passing. It must never be the only trace: the screen itself shows the new state too. */
export function useToast(): ShowToast {
  return useContext(ToastContext);
}
