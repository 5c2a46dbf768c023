import {
  agreeInput,
  agreeOutput,
  withdrawConsentInput,
  withdrawConsentOutput,
} from '@rostra/shared/consents/agree.contract';
import { getDueConsentsOutput } from '@rostra/shared/consents/get-due-consents.contract';
import { listOwnConsentsOutput } from '@rostra/shared/consents/list-own-consents.contract';
import { listTextsOutput } from '@rostra/shared/consents/list-texts.contract';
import { publishTextInput, publishTextOutput } from '@rostra/shared/consents/publish-text.contract';
import { router } from '../../trpc/init.ts';
import { memberProcedure } from '../../trpc/procedures.ts';
import { getDueConsents } from './queries/get-due-consents.ts';
import { listOwnConsents } from './queries/list-own-consents.ts';
import { listTexts } from './queries/list-texts.ts';
import { agree } from './use-cases/agree.ts';
import { publishText } from './use-cases/publish-text.ts';
import { withdrawConsent } from './use-cases/withdraw-consent.ts';

/** What champions agree to before they take part, and the log of what they said. */
export const consentRouter = router({
  due: memberProcedure.output(getDueConsentsOutput).query(({ ctx }) => ctx.read(getDueConsents)),
  own: memberProcedure.output(listOwnConsentsOutput).query(({ ctx }) => ctx.read(listOwnConsents)),
  texts: memberProcedure.output(listTextsOutput).query(({ ctx }) => ctx.read(listTexts)),
  agree: memberProcedure
    .input(agreeInput)
    .output(agreeOutput)
    .mutation(({ ctx, input }) => ctx.mutate('consents.agree', input, (scope) => agree(scope, input))),
  withdraw: memberProcedure
    .input(withdrawConsentInput)
    .output(withdrawConsentOutput)
    .mutation(({ ctx, input }) => ctx.mutate('consents.withdraw', input, (scope) => withdrawConsent(scope, input))),
  publish: memberProcedure
    .input(publishTextInput)
    .output(publishTextOutput)
    .mutation(({ ctx, input }) => ctx.mutate('consents.publish', input, (scope) => publishText(scope, input))),
});
