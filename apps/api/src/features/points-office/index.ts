export { countPointsDays } from './jobs/count-points-days.ts';
export { findOutliers } from './jobs/find-outliers.ts';
export { forecastExpiry } from './jobs/forecast-expiry.ts';
export { pointsOfficeRouter } from './points-office.router.ts';
export { getOffice } from './queries/get-office.ts';
export { readPointValue } from './read-point-value.ts';
export { monthsCsv } from './months-csv.ts';
