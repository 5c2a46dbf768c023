export { auditRouter } from './audit.router.ts';
export { recordAudit } from './record-audit.ts';
export { recordAudits } from './record-audits.ts';
