/** What a signal is about: one champion, or a whole account. */
export const signalSubjects = ['member', 'account'] as const;
export type SignalSubject = (typeof signalSubjects)[number];

/**
 * What kind of fact a signal tells. `deed`: something the champion did; `opinion`: what the champion thinks, which is never worth more for being good;
 * `reaction`: a click, a like, a view; `state`: how things stand, such as use of the product or silence.
 */
export const signalNatures = ['deed', 'opinion', 'reaction', 'state'] as const;
export type SignalNature = (typeof signalNatures)[number];

/** What a figure or word beside a signal can be: a whole number, or one of a list. Free text is not among them: it would sooner or later name a person. */
export const signalFieldTypes = ['number', 'choice'] as const;
export type SignalFieldType = (typeof signalFieldTypes)[number];

/** What rules may read a number as: how many of it, or how well it was scored. */
export const signalFieldUses = ['units', 'score'] as const;
export type SignalFieldUse = (typeof signalFieldUses)[number];

/** By what a signal names somebody: an address or outside id of a champion, an outside id or the name of an account. */
export const signalMeantBy = ['member-email', 'member-id', 'account-id', 'account-name'] as const;
export type SignalMeantBy = (typeof signalMeantBy)[number];

/**
 * What a signal came to. `waiting`: nobody here is meant by it yet; `noted`: kept, as its kind pays nothing or it is about an account; `paid`; `limited`:
 * a limit left nothing; `unpaid`: no rule pays for it, or the rule comes to 0.
 */
export const signalOutcomes = ['waiting', 'noted', 'paid', 'limited', 'unpaid'] as const;
export type SignalOutcome = (typeof signalOutcomes)[number];
