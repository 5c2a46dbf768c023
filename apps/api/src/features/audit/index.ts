export { recordAudit } from './record-audit.ts';
export { recordAudits } from './record-audits.ts';
