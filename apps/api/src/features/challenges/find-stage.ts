import { AppError } from '../../errors/app-error.ts';

/**
 * The one of a list that belongs to a stage of the challenge.
 *
 * @throws AppError `stage-not-found`
 */
export function findStage<Row extends { readonly stageId: string }>(stages: readonly Row[], stageId: string): Row {
  const stage = stages.find((row) => row.stageId === stageId);
  if (!stage) throw new AppError('stage-not-found');
  return stage;
}
