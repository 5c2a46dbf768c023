import { createContext, type ReactNode, useContext } from 'react';

const TimeZoneContext = createContext('UTC');

/** Says in which IANA zone the dates below are shown: the workspace's, so that everybody reads the same day. */
export function TimeZoneProvider({ timeZone, children }: { readonly timeZone: string; readonly children: ReactNode }) {
  return <TimeZoneContext value={timeZone}>{children}</TimeZoneContext>;
}

/** The zone in force, an IANA name. */
export function useTimeZone(): string {
  return useContext(TimeZoneContext);
}
