-- What a chamber is asked about the values of its files, and what it answered.

create table import_questions (
  organisation_id uuid not null references organisations,
  import_id uuid not null,
  id text not null,
  position int not null,
  question jsonb not null,
  rows int not null,
  answer jsonb,
  answered_at timestamptz,
  is_recalled boolean not null default false,
  primary key (organisation_id, import_id, id),
  foreign key (organisation_id, import_id) references imports on delete cascade,
  check ((answer is null) = (answered_at is null))
);
comment on table import_questions is 'Each distinct value of the files that nobody should guess, with the first rows that have it. id is a hash of what is asked. rows: how many have it; 0 once it is no longer asked, its answer kept. is_recalled: the answer was given to an earlier import, at answered_at.';
call mark_columns('import_questions', 'not personal', 'organisation_id import_id id position rows answered_at is_recalled');
call mark_columns('import_questions', 'personal: values of the files, to read them as answered; kept: 30 days', 'question answer');
call protect_table('import_questions');
grant select, insert, update, delete on import_questions to jumelage_app;

create table remembered_answers (
  organisation_id uuid not null references organisations,
  id text not null,
  key text not null,
  answer jsonb not null,
  answered_at timestamptz not null,
  used_at timestamptz not null,
  primary key (organisation_id, id)
);
comment on table remembered_answers is 'What a chamber answered about values of its files, so that the next file is read the same way. id is a hash of key, which says of what column and value.';
call mark_columns('remembered_answers', 'not personal', 'organisation_id id answered_at used_at');
call mark_columns('remembered_answers', 'personal: to read the next file the same way; kept: 12 months after the last use',
  'key answer');
call protect_table('remembered_answers');
grant select, insert, update, delete on remembered_answers to jumelage_app;
