import { CspEvaluator } from 'csp_evaluator/dist/evaluator.js';
import { Version } from 'csp_evaluator/dist/csp.js';
import { Severity } from 'csp_evaluator/dist/finding.js';
import { CspParser } from 'csp_evaluator/dist/parser.js';

/**
 * What Google's evaluator finds in a content security policy; that there is none, if so. The demo's host page is served without TLS on this machine, as no real one
 * is: its address is read as if it were.
 */
export function policyWeaknesses(policy: string | undefined): string[] {
  if (!policy) return ['The page has no policy.'];
  return new CspEvaluator(new CspParser(policy.replaceAll('http://127.0.0.1', 'https://127.0.0.1')).csp, Version.CSP3)
    .evaluate()
    .filter(({ severity }) => severity < Severity.MEDIUM_MAYBE)
    .map(({ directive, value, description }) => `${directive} ${value ?? ''}: ${description}`);
}
