import { Migration } from '@mikro-orm/migrations';

/** A stage of a challenge may carry a rubric, and whoever approves it then gives a score. What was approved before has none. */
export class Migration20261123022303_score_of_a_stage extends Migration {
  override name = 'Migration20261123022303_score_of_a_stage';

  override up(): void {
    this.addSql(`alter table "challenge_stage" add "rubric" jsonb null;`);
    this.addSql(`alter table "submission_stage" add "score" int null;`);
    this.addSql(
      `alter table "submission_stage" add constraint "submission_stage_score_of_an_approval" check (score is null or (score >= 0 and state = 'approved'));`,
    );
  }

  override down(): void {
    this.addSql(`alter table "challenge_stage" drop column "rubric";`);
    this.addSql(`alter table "submission_stage" drop constraint "submission_stage_score_of_an_approval";`);
    this.addSql(`alter table "submission_stage" drop column "score";`);
  }
}
