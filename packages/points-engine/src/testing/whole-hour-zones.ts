/** Zones a whole number of hours from UTC, from -12 to +14. (The signs in these names are turned round.) */
export const wholeHourZones: readonly string[] = Array.from({ length: 27 }, (_, index) => {
  const hours = index - 12;
  return hours === 0 ? 'Etc/GMT' : `Etc/GMT${hours < 0 ? '+' : '-'}${Math.abs(hours)}`;
});
