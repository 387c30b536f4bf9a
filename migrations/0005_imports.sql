-- Files that a chamber really has: read, shown, confirmed, undone.

create table imports (
  organisation_id uuid not null references organisations,
  id uuid not null,
  event_id uuid,
  state text not null check (state in ('reading', 'to-confirm', 'writing', 'written', 'undone', 'failed')),
  mapping jsonb not null default '{}',
  summary jsonb,
  done int not null default 0,
  total int not null default 0,
  failure text,
  made_by text,
  made_at timestamptz not null default now(),
  confirmed_at timestamptz,
  written_at timestamptz,
  undone_at timestamptz,
  row_version int not null default 1,
  primary key (organisation_id, id),
  foreign key (organisation_id, event_id) references events
);
comment on table imports is 'A set of files brought in together. Nothing is written before confirmed_at.';
call mark_columns('imports', 'not personal', 'organisation_id id event_id state mapping summary done total failure made_at
  confirmed_at written_at undone_at row_version');
call mark_columns('imports', 'personal: who brought it in; kept: 24 months', 'made_by');
call protect_table('imports');

create table import_files (
  organisation_id uuid not null references organisations,
  import_id uuid not null,
  position int not null,
  name text not null,
  sha256 text not null,
  bytes bytea not null,
  primary key (organisation_id, import_id, position),
  foreign key (organisation_id, import_id) references imports on delete cascade
);
comment on table import_files is 'The files as they came, so that what was read can be explained. Removed 30 days after.';
call mark_columns('import_files', 'not personal', 'organisation_id import_id position name sha256');
call mark_columns('import_files', 'personal: to explain what was read; kept: 30 days', 'bytes');
call protect_table('import_files');

create table import_rows (
  organisation_id uuid not null references organisations,
  import_id uuid not null,
  position int not null,
  file_position int not null,
  sheet text not null,
  line int not null,
  kind text not null check (kind in ('candidate', 'employer', 'table', 'job', 'wish', 'forbidden-pair')),
  action text not null check (action in ('create', 'update', 'same', 'merge', 'refuse', 'repeat')),
  reasons jsonb not null default '[]',
  label text not null default '',
  cells jsonb not null,
  subject_id uuid,
  parts jsonb not null default '[]',
  answer text check (answer in ('keep', 'take', 'separate')),
  primary key (organisation_id, import_id, position),
  foreign key (organisation_id, import_id) references imports on delete cascade
);
create index import_rows_of_subject on import_rows (organisation_id, subject_id);
comment on table import_rows is 'What each row would become or became. parts: what stood there before and what stands after, so that it can be undone. answer: what a person decided where the row contradicts a correction made by hand.';
call mark_columns('import_rows', 'not personal', 'organisation_id import_id position file_position sheet line kind action answer');
call mark_columns('import_rows', 'personal: to show, correct and undo; kept: 30 days', 'label reasons cells subject_id parts');
call protect_table('import_rows');
