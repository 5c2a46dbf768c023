import { StateView, type StateViewProps } from './state-view.tsx';

/** Nothing here yet: says why, and what to do or when something will be. */
export function EmptyState(props: StateViewProps) {
  return <StateView {...props} picture={<SeedPicture />} />;
}

function SeedPicture() {
  return (
    <svg
      width="56"
      height="40"
      viewBox="0 0 56 40"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      aria-hidden="true"
      focusable="false"
    >
      <path d="M2 34.500h52" stroke="var(--rule-strong)" strokeLinecap="round" />
      <path d="M28 34C28 24 28 19 28 14" strokeLinecap="round" />
      <path d="M28 22c-7 0-11-4-11-11 7 0 11 4 11 11Z" fill="var(--accent-soft)" />
      <path d="M28 16c0-6 3.500-10 10-10 0 7-4 10-10 10Z" fill="var(--accent-soft)" />
    </svg>
  );
}
