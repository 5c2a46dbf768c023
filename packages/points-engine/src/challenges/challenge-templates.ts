import { defaultPoints } from '../rules/default-points.ts';
import type { ChallengeKind } from '../vocabulary.ts';
import type { ChallengeDraft, EvidenceRequest, StageDraft } from './challenge-draft.ts';

/** A draft ready to be made one's own; the texts are content in English, to be edited by staff. */
export type ChallengeTemplate = Pick<
  ChallengeDraft,
  'kind' | 'title' | 'summary' | 'purpose' | 'reviewSite' | 'stages' | 'isRepeatable' | 'minimumTier'
>;

/** One template per kind, with the default points of rule 1. Each can be published as it is. */
export const challengeTemplates: { readonly [kind in ChallengeKind]: ChallengeTemplate } = {
  review: {
    kind: 'review',
    title: 'Write a review',
    summary: 'Say on a review site what works for you and what does not.',
    purpose:
      'People who choose software read what customers say. Your review appears on the review site under your name. ' +
      'The points are the same whatever you write.',
    reviewSite: null,
    isRepeatable: false,
    minimumTier: 'none',
    stages: [
      stage({
        title: 'Publish your review',
        instruction:
          'Say in your own words what you use the product for, what works well and what does not. ' +
          'Mention that you receive points for the time it takes. Send us the link once it is published.',
        points: defaultPoints.review.points,
        minutes: 10,
        evidence: [
          ask('link', 'Link to your published review'),
          { ...ask('image', 'Screenshot, if the review is not visible yet'), isRequired: false },
        ],
      }),
    ],
  },
  'reference-call': {
    kind: 'reference-call',
    title: 'Take a reference call',
    summary: 'Talk with one company that is thinking about the product.',
    purpose:
      'Your answers help one company decide. The call is private: nothing is recorded or published, and only our program ' +
      'team reads your notes.',
    reviewSite: null,
    isRepeatable: true,
    minimumTier: 'none',
    stages: [
      stage({
        title: 'Hold the call',
        instruction:
          'We introduce you and agree a time that suits you. Answer their questions frankly. ' +
          'Afterwards, tell us in a few lines how it went.',
        points: defaultPoints['reference-call'].points,
        minutes: 30,
        evidence: [ask('text', 'How did the call go?')],
      }),
    ],
  },
  'case-study': {
    kind: 'case-study',
    title: 'Tell your story in a case study',
    summary: 'Tell us what you set out to do and what came of it; we write it up.',
    purpose:
      'The finished story is published under the name of your company, on our site and in our sales material. ' +
      'You and your company approve every word first.',
    reviewSite: null,
    isRepeatable: false,
    minimumTier: 'none',
    stages: [
      stage({
        title: 'Interview',
        instruction:
          'Tell us in an interview how you use the product and what has changed since. We send the questions ahead.',
        points: defaultPoints['case-study-interview'].points,
        minutes: 45,
        evidence: [ask('text', 'Three results you would like the story to show')],
      }),
      stage({
        title: 'Approved draft',
        instruction: 'Read our draft, correct what is not right, and get the approval of your company.',
        points: defaultPoints['case-study-draft'].points,
        minutes: 30,
        evidence: [
          ask('text', 'Who approved the draft, and when'),
          { ...ask('link', 'Link to the approved draft'), isRequired: false },
        ],
      }),
      stage({
        title: 'Published',
        instruction: 'Send us the link to the published case study once it is online.',
        points: defaultPoints['case-study-published'].points,
        minutes: 5,
        evidence: [ask('link', 'Link to the published case study')],
      }),
    ],
  },
  talk: {
    kind: 'talk',
    title: 'Give a talk',
    summary: 'Speak about your work at a conference or a meetup.',
    purpose:
      'What you say on stage is public and yours. With the link we tell other customers about your talk; your picture is ' +
      'seen by our program team alone.',
    reviewSite: null,
    isRepeatable: true,
    minimumTier: 'none',
    stages: [
      stage({
        title: 'Hold the talk',
        instruction:
          'Give a talk in which your work with the product has a part. We gladly help with slides and rehearsal. ' +
          'Send us the programme page or a recording, and a picture if you have one.',
        points: defaultPoints.talk.points,
        minutes: 240,
        evidence: [
          ask('link', 'Link to the programme or the recording'),
          { ...ask('image', 'Picture from the talk'), isRequired: false },
        ],
      }),
    ],
  },
};

function stage(draft: Omit<StageDraft, 'isEvidenceFree' | 'rubric'>): StageDraft {
  return { ...draft, isEvidenceFree: false, rubric: null };
}

function ask(kind: EvidenceRequest['kind'], label: string): EvidenceRequest {
  return { kind, label, isRequired: true };
}
