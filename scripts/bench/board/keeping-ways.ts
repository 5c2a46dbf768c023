/** A way of keeping boards, as what an award does besides its posting: SQL run by the owner before awards are timed. */
export interface KeepingWay {
  readonly name: string;
  readonly begin: readonly string[];
}

const OFF = [
  'alter table posting disable trigger posting_leaves_word',
  // The ways that move entries alone leave the counts behind.
  'alter table board_block drop constraint if exists board_block_not_negative',
  'drop trigger if exists bench_keeps on posting',
  'drop trigger if exists bench_keeps on entry',
];

function onInsert(table: 'posting' | 'entry', body: string): string[] {
  return [
    ...OFF,
    `create or replace function bench_keeps() returns trigger language plpgsql as $$ ${body} $$`,
    `create trigger bench_keeps after insert on ${table} for each row execute function bench_keeps()`,
  ];
}

const MOVE_ENTRY = `
declare moved record;
begin
  if new.bucket <> 'status' then return null; end if;
  select board_id, points, reached_at, descending into moved from board_entry
   where workspace_id = new.workspace_id and holder_id = new.member_id;
  update board_entry set points = points + new.amount, reached_at = new.occurred_at
   where workspace_id = new.workspace_id and board_id = moved.board_id and holder_id = new.member_id;`;

const countBlock = (delta: string, descending: string, reachedAt: string) => `
  update board_block b set entries = entries ${delta}
    from (values (1), (2)) as l(level) cross join lateral (
      select k.from_descending, k.from_reached_at, k.from_holder_id from board_block k
       where k.workspace_id = new.workspace_id and k.board_id = moved.board_id and k.level = l.level
         and (k.from_descending, k.from_reached_at, k.from_holder_id) <= (${descending}, ${reachedAt}, new.member_id)
       order by k.from_descending desc, k.from_reached_at desc, k.from_holder_id desc limit 1) k
   where b.workspace_id = new.workspace_id and b.board_id = moved.board_id and b.level = l.level
     and b.from_descending = k.from_descending and b.from_reached_at = k.from_reached_at and b.from_holder_id = k.from_holder_id;`;

/** From nothing at all to a board that is right when the award commits. */
export const keepingWays: readonly KeepingWay[] = [
  { name: 'nothing', begin: OFF },
  { name: 'leave word', begin: [...OFF, 'alter table posting enable trigger posting_leaves_word'] },
  {
    name: 'queue a job',
    begin: onInsert(
      'posting',
      `begin
         insert into pgboss.job (name, data) values ('send-mail', jsonb_build_object('workspaceId', new.workspace_id, 'memberId', new.member_id));
         return null;
       end`,
    ),
  },
  { name: 'move the entry', begin: onInsert('entry', `${MOVE_ENTRY} return null; end`) },
  {
    name: 'move entry and counts',
    begin: onInsert(
      'entry',
      // Without the lock two who leave a block that the other enters wait for each other.
      `${MOVE_ENTRY}
       perform 1 from board where workspace_id = new.workspace_id and id = moved.board_id for update;
       ${countBlock('- 1', 'moved.descending', 'moved.reached_at')}
       ${countBlock('+ 1', 'moved.descending - new.amount', 'new.occurred_at')}
       return null; end`,
    ),
  },
];
