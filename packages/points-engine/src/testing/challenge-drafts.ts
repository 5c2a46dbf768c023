import type { ChallengeDraft, EvidenceRequest, StageDraft } from '../challenges/challenge-draft.ts';

/** A request for a link, unless other parts are given. */
export function requestDraft(parts: Partial<EvidenceRequest> = {}): EvidenceRequest {
  return { kind: 'link', label: 'Link to it', isRequired: true, ...parts };
}

/** A stage that can be published, unless other parts are given. */
export function stageDraft(parts: Partial<StageDraft> = {}): StageDraft {
  return {
    title: 'Do it',
    instruction: 'Do it and send us the link.',
    points: 100,
    minutes: 10,
    evidence: [requestDraft()],
    isEvidenceFree: false,
    rubric: null,
    ...parts,
  };
}

/** A challenge that can be published, unless other parts are given. */
export function challengeDraft(parts: Partial<ChallengeDraft> = {}): ChallengeDraft {
  return {
    kind: 'talk',
    title: 'Give a talk',
    summary: 'Speak about your work.',
    purpose: 'We tell other customers about it.',
    reviewSite: null,
    stages: [stageDraft()],
    opensAt: null,
    closesAt: null,
    isRepeatable: false,
    minimumTier: 'none',
    ...parts,
  };
}
