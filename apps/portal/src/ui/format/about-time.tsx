import { Plural } from '@lingui/react/macro';

/** From here on hours say more than minutes. */
const hoursFrom = 100;

/** How long something takes, about: minutes, or hours where it takes long. */
export function AboutTime({ minutes }: { readonly minutes: number }) {
  if (minutes < hoursFrom) return <Plural value={minutes} one="about # minute" other="about # minutes" />;
  return <Plural value={Math.round(minutes / 60)} one="about # hour" other="about # hours" />;
}
