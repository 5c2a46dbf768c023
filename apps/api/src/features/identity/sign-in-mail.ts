import type { PerLanguage, PortalLanguage } from '@rostra/shared/workspace/portal-language';
import type { Reader } from '@rostra/shared/workspace/reader';
import mjml2html from 'mjml';
import { escapeHtml, greeting, type NewMail } from '../mail/index.ts';

/** What the sign-in mail tells. `accent` is `#rrggbb`. */
export interface SignInMailContent {
  readonly to: string;
  readonly name: string;
  readonly reader: Reader;
  readonly workspaceName: string;
  readonly accent: string;
  readonly link: string;
  readonly code: string;
}

interface Sentences {
  readonly subject: (workspace: string, code: string) => string;
  /** Follows the greeting, in the text. */
  readonly signsIn: (workspace: string) => string;
  /** Stands by itself, in the HTML. */
  readonly headline: string;
  readonly headlineSignsIn: string;
  readonly signIn: string;
  readonly orCode: string;
  readonly preview: string;
  readonly smallPrint: string;
}

// The braces are filled in after MJML has compiled the sentences along with their template.
const SENTENCES: PerLanguage<Sentences> = {
  en: {
    subject: (workspace, code) => `Sign in to ${workspace}: ${code}`,
    signsIn: (workspace) => `this signs you in to ${workspace}:`,
    headline: 'Hello {{name}}',
    headlineSignsIn: 'This signs you in to {{workspaceName}}.',
    signIn: 'Sign in',
    orCode: 'Or type this code:',
    preview: '{{code}} is your code. It is good for 15 minutes.',
    smallPrint: 'Both are good for 15 minutes and can be used once. If you did not ask for this, do nothing.',
  },
  de: {
    subject: (workspace, code) => `Anmeldung bei ${workspace}: ${code}`,
    signsIn: (workspace) => `mit diesem Link melden Sie sich bei ${workspace} an:`,
    headline: 'Guten Tag {{name}}',
    headlineSignsIn: 'Hier melden Sie sich bei {{workspaceName}} an.',
    signIn: 'Anmelden',
    orCode: 'Oder geben Sie diesen Code ein:',
    preview: '{{code}} ist Ihr Code. Er gilt 15 Minuten.',
    smallPrint:
      'Beides gilt 15 Minuten und funktioniert einmal. Wenn Sie das nicht angefordert haben, müssen Sie nichts tun.',
  },
};

/** The mail with the link and the code, in text and HTML. */
export async function signInMail(content: SignInMailContent): Promise<NewMail> {
  const { to, name, reader, workspaceName, link, code } = content;
  const { subject, signsIn, orCode, smallPrint } = SENTENCES[reader.language];
  return {
    toAddress: to,
    subject: subject(workspaceName, code),
    text: `${greeting(reader, name)}\n\n${signsIn(workspaceName)}\n${link}\n\n${orCode} ${code}\n\n${smallPrint}\n`,
    html: fillIn(await compiledTemplate(reader.language), content),
  };
}

/** A font of the reader's own machine: MJML's default would fetch one from Google, who would learn who reads the mail. */
function template(language: PortalLanguage): string {
  const { preview, headline, headlineSignsIn, signIn, orCode, smallPrint } = SENTENCES[language];
  return `
  <mjml lang="${language}">
    <mj-head>
      <mj-preview>${preview}</mj-preview>
      <mj-attributes><mj-all font-family="Figtree, 'Segoe UI', Helvetica, Arial, sans-serif" color="#23211d" /></mj-attributes>
    </mj-head>
    <mj-body background-color="#f7f6f3" width="520px">
      <mj-section padding="32px 0 12px"><mj-column>
        <mj-text font-size="14px" font-weight="600" color="#57534b">{{workspaceName}}</mj-text>
      </mj-column></mj-section>
      <mj-section background-color="#ffffff" border-radius="12px" border-top="4px solid {{accent}}" padding="24px 8px 16px"><mj-column>
        <mj-text font-size="26px" font-weight="600" line-height="1.25">${headline}</mj-text>
        <mj-text font-size="16px" line-height="1.5">${headlineSignsIn}</mj-text>
        <mj-button href="{{link}}" align="left" background-color="#23211d" color="#ffffff" border-radius="6px" font-size="16px" font-weight="600"
          inner-padding="12px 24px">${signIn}</mj-button>
        <mj-text font-size="16px" line-height="1.5" padding-bottom="0">${orCode}</mj-text>
        <mj-text font-size="34px" font-weight="600" letter-spacing="6px" padding-top="4px">{{code}}</mj-text>
      </mj-column></mj-section>
      <mj-section padding="12px 0 32px"><mj-column>
        <mj-text font-size="14px" line-height="1.5" color="#57534b">${smallPrint}</mj-text>
      </mj-column></mj-section>
    </mj-body>
  </mjml>`;
}

const compiled = new Map<PortalLanguage, Promise<string>>();

/** Compiled once for a language: MJML takes tens of milliseconds of the one thread that answers everybody. */
function compiledTemplate(language: PortalLanguage): Promise<string> {
  const known = compiled.get(language) ?? Promise.resolve(mjml2html(template(language))).then(({ html }) => html);
  compiled.set(language, known);
  return known;
}

function fillIn(html: string, { name, workspaceName, accent, link, code }: SignInMailContent): string {
  const words: Readonly<Record<string, string>> = { name, workspaceName, accent, link, code };
  return html.replace(/\{\{(\w+)\}\}/g, (mark, word: string) => escapeHtml(words[word] ?? mark));
}
