import type { ReactNode } from 'react';

/** What a state means; each has a shape of its own, so that it is told apart in grey. */
export type Tone = 'neutral' | 'progress' | 'good' | 'caution' | 'bad';

const shapes: Record<Tone, ReactNode> = {
  neutral: <circle cx="6" cy="6" r="4.25" fill="none" stroke="currentColor" strokeWidth="1.5" />,
  progress: (
    <>
      <circle cx="6" cy="6" r="4.25" fill="none" stroke="currentColor" strokeWidth="1.5" />
      <path d="M6 1.75a4.25 4.25 0 0 1 0 8.500Z" fill="currentColor" />
    </>
  ),
  good: (
    <path
      d="M1.750 6.500 4.750 9.500 10.250 2.750"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
    />
  ),
  caution: <path d="M6 .9 11.100 6 6 11.100.9 6Z" fill="currentColor" />,
  bad: <path d="m2.500 2.500 7 7m0-7-7 7" fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />,
};

/** The shape of a tone, 12 px, decorative: words stand beside it. */
export function ToneShape({ tone }: { readonly tone: Tone }) {
  return (
    <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true" focusable="false">
      {shapes[tone]}
    </svg>
  );
}
