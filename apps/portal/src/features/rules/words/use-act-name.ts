import { useLingui } from '@lingui/react/macro';
import type { CreateRuleInput } from '@rostra/shared/rules/create-rule.contract';

/** Gives the name of an act of advocacy. */
export function useActName(): (act: NonNullable<CreateRuleInput['act']>) => string {
  const { t } = useLingui();
  return (act) => {
    switch (act) {
      case 'reference-call':
        return t`Reference call`;
      case 'case-study-interview':
        return t`Case study: interview`;
      case 'case-study-draft':
        return t`Case study: approved draft`;
      case 'case-study-published':
        return t`Case study: published`;
      case 'talk':
        return t`Conference talk`;
      case 'webinar':
        return t`Webinar`;
      case 'podcast':
        return t`Podcast`;
      case 'co-marketing-piece':
        return t`Co-marketing piece`;
      case 'review':
        return t`Review`;
      case 'social-share':
        return t`Social share`;
      case 'referral-submitted':
        return t`Referral submitted`;
      case 'referral-qualified':
        return t`Referral qualified`;
      case 'referral-won':
        return t`Referral won`;
      case 'survey':
        return t`Survey`;
      case 'event-attended':
        return t`Event attended`;
      case 'certification':
        return t`Certification`;
      case 'beta-feedback':
        return t`Beta feedback`;
      case 'community-answer':
        return t`Community answer`;
    }
  };
}
