import { forProgram, type Rights } from '../right.ts';

/** What points cost, and whether anything looks wrong. */
export const pointsOfficeRights = {
  'pointsOffice.get': forProgram,
  'pointsOffice.prices': forProgram,
  'pointsOffice.outliers': forProgram,
  'pointsOffice.corrections': forProgram,
  'pointsOffice.markOutlierSeen': forProgram,
  'pointsOffice.changeValue': forProgram,
  'pointsOffice.setBudget': forProgram,
} satisfies Rights;
