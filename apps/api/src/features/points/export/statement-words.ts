import type { PerLanguage } from '@rostra/shared/workspace/portal-language';
import type { StatementSentences } from './statement-sentences.ts';
import { germanStatementWords } from './statement-words.de.ts';
import { englishStatementWords } from './statement-words.en.ts';

/** What a statement as a file says, by language. */
export const statementWords: PerLanguage<StatementSentences> = { en: englishStatementWords, de: germanStatementWords };
