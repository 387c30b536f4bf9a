-- Timetables are computed by the worker, in sight of whoever waits.

alter table timetable_drafts add column problem_hash text generated always as (md5(problem::text)) stored;
call mark_columns('timetable_drafts', 'not personal', 'problem_hash');
create index timetable_drafts_of_problem on timetable_drafts (organisation_id, problem_hash);

create table timetable_computations (
  organisation_id uuid not null references organisations,
  id uuid not null,
  event_id uuid not null,
  kind text not null check (kind in ('draft', 'prices')),
  state text not null default 'waiting' check (state in ('waiting', 'running', 'done', 'cancelled', 'failed')),
  rules jsonb not null,
  attempt int not null default 0,
  is_enough boolean not null default false,
  value bigint,
  bound bigint,
  meetings int,
  people int,
  failure text check (failure in ('nothing-to-plan', 'too-large', 'unexpected')),
  draft_id uuid,
  prices jsonb,
  ordered_by text,
  ordered_at timestamptz not null,
  started_at timestamptz,
  heard_at timestamptz,
  ended_at timestamptz,
  primary key (organisation_id, id),
  foreign key (organisation_id, event_id) references events on delete cascade,
  foreign key (organisation_id, draft_id) references timetable_drafts on delete cascade,
  check ((state = 'failed') = (failure is not null)),
  check (kind = 'draft' or draft_id is not null)
);
create unique index one_draft_at_a_time on timetable_computations (organisation_id, event_id)
  where kind = 'draft' and state in ('waiting', 'running');
create unique index one_price_at_a_time on timetable_computations (organisation_id, draft_id)
  where kind = 'prices' and state in ('waiting', 'running');
comment on table timetable_computations is 'A timetable, or the prices of its rules, ordered by somebody and computed by the worker. attempt counts the workers that took it up, the last of which may write. is_enough: the best so far is to be kept. heard_at: the worker was last at it. Prices hold for every draft of the same problem.';
call mark_columns('timetable_computations', 'not personal', 'organisation_id id event_id kind state rules attempt is_enough value bound meetings people failure draft_id prices ordered_at started_at heard_at ended_at');
call mark_columns('timetable_computations', 'personal: who ordered it; kept: 24 months', 'ordered_by');
call protect_table('timetable_computations');
grant select, insert, update, delete on timetable_computations to jumelage_app;
