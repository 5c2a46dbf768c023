/** Something that happens at a moment of the story. */
export interface StoryEvent {
  readonly at: Date;
  happen(): Promise<void>;
}

/** What is still to happen, soonest first; of two at the same moment the one that was planned first. */
export interface Agenda {
  plan(at: Date, happen: () => Promise<void>): void;
  /** Takes the next event up to and including `until`; null when there is none. */
  takeNext(until: Date): StoryEvent | null;
}

/** An empty agenda. Kept sorted on the way in: a few hundred events wait at any time. */
export function createAgenda(): Agenda {
  const waiting: StoryEvent[] = [];
  return {
    plan(at, happen) {
      const later = waiting.findIndex((event) => event.at > at);
      waiting.splice(later === -1 ? waiting.length : later, 0, { at, happen });
    },
    takeNext(until) {
      const next = waiting[0];
      if (!next || next.at > until) return null;
      waiting.shift();
      return next;
    },
  };
}
