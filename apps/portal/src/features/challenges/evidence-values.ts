import type { Evidence, EvidenceRequirement } from '@rostra/shared/challenges/evidence.schema';

/** What stands in the fields of a stage, as text, by the id of what it answers. An empty field is an empty text or absent. */
export type EvidenceValues = Readonly<Record<string, string | undefined>>;

/** Evidence as it stands in fields. */
export function toValues(evidence: readonly Evidence[]): EvidenceValues {
  return Object.fromEntries(evidence.map((given) => [given.requestId, toText(given)]));
}

/** What was filled in, as it is sent. A number of stars that is none is left out. */
export function toEvidence(asked: readonly EvidenceRequirement[], values: EvidenceValues): Evidence[] {
  return asked.flatMap(({ id: requestId, kind }): Evidence[] => {
    const text = values[requestId] ?? '';
    if (text.trim() === '') return [];
    switch (kind) {
      case 'link':
        return [{ requestId, kind, url: text.trim() }];
      case 'text':
        return [{ requestId, kind, text }];
      case 'image':
        return [{ requestId, kind, fileId: text }];
      case 'choice':
        return [{ requestId, kind, choice: text }];
      case 'rating':
        return Number.isInteger(Number(text)) ? [{ requestId, kind, stars: Number(text) }] : [];
      case 'date':
        return [{ requestId, kind, date: text }];
    }
  });
}

/** Values as they were kept, or null when they cannot be used. */
export function readValues(kept: unknown): EvidenceValues | null {
  if (typeof kept !== 'object' || kept === null) return null;
  const entries = Object.entries(kept).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  return Object.fromEntries(entries);
}

function toText(given: Evidence): string {
  switch (given.kind) {
    case 'link':
      return given.url;
    case 'text':
      return given.text;
    case 'image':
      return given.fileId;
    case 'choice':
      return given.choice;
    case 'rating':
      return String(given.stars);
    case 'date':
      return given.date;
  }
}
