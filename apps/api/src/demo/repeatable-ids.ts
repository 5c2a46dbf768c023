import type { Clock } from '../deps/clock.ts';
import type { IdSource } from '../deps/id-source.ts';
import { seededChance } from './chance.ts';

/** UUIDs version 7 made of the story's time, a counter and repeatable chance, so that the demo is the same every time. */
export function repeatableIds(clock: Clock, seed: number): IdSource {
  const chance = seededChance(seed);
  let counter = 0;
  return () => {
    counter = (counter + 1) % 0x1000;
    const time = clock.now().getTime().toString(16).padStart(12, '0');
    const sequence = counter.toString(16).padStart(3, '0');
    const variant = (8 + chance.between(0, 3)).toString(16);
    const tail =
      hex(chance.between(0, 0xffffff), 6) + hex(chance.between(0, 0xfffffff), 7) + hex(chance.between(0, 3), 2);
    return `${time.slice(0, 8)}-${time.slice(8)}-7${sequence}-${variant}${tail.slice(0, 3)}-${tail.slice(3)}`;
  };
}

function hex(value: number, digits: number): string {
  return value.toString(16).padStart(digits, '0');
}
