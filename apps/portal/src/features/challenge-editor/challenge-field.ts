import { useLingui } from '@lingui/react/macro';
import type { Path } from 'react-hook-form';
import type { ChallengeForm } from './challenge-form.ts';

const pattern =
  /^(?:title|summary|purpose|reviewSite\.(?:name|url)|opensAt|closesAt|isRepeatable|minimumTier|stages(?:\.\d+\.(?:title|instruction|points|minutes|isEvidenceFree|rubric(?:\.(?:scoreMax|meaning))?|evidence(?:\.\d+\.(?:kind|label|isRequired|choices(?:\.\d+)?))?))?)$/;

/** Whether the editor shows a field at this path, as the server names it: `stages.0.evidence.1.label`. */
export function isChallengeField(path: string): path is Path<ChallengeForm> {
  return pattern.test(path);
}

/** Gives a field's name in words, with the stage it is in: "Stage 2, Instruction". */
export function useFieldName(): (path: string) => string {
  const { t } = useLingui();
  function wordOf(name: string): string {
    switch (name) {
      case 'title':
        return t`Title`;
      case 'summary':
        return t`What the champion does`;
      case 'purpose':
        return t`What it is used for and who will see it`;
      case 'name':
        return t`Name of the site`;
      case 'url':
        return t`Link to the site`;
      case 'opensAt':
        return t`First day`;
      case 'closesAt':
        return t`Last day`;
      case 'isRepeatable':
        return t`More than once`;
      case 'minimumTier':
        return t`Who may do it`;
      case 'stages':
        return t`Stages`;
      case 'instruction':
        return t`Instruction`;
      case 'points':
        return t`Points`;
      case 'minutes':
        return t`Minutes`;
      case 'rubric':
        return t`Score`;
      case 'scoreMax':
        return t`The highest score`;
      case 'meaning':
        return t`What earns which score`;
      case 'evidence':
        return t`Evidence`;
      case 'kind':
        return t`Kind of evidence`;
      case 'label':
        return t`What is asked`;
      case 'choices':
        return t`Choices`;
      default:
        return t`This challenge`;
    }
  }
  return (path) => {
    const names = path.split('.');
    const word = wordOf(names.findLast((name) => !/^\d+$/.test(name)) ?? '');
    if (names[0] !== 'stages' || names.length === 1) return word;
    const stage = Number(names[1]) + 1;
    if (names.length < 5) return t`Stage ${stage}, ${word}`;
    const request = Number(names[3]) + 1;
    return t`Stage ${stage}, evidence ${request}, ${word}`;
  };
}
