-- What people did and learned: read from their CV, confirmed by themselves.

create table cvs (
  organisation_id uuid not null references organisations,
  candidate_id uuid not null,
  name text not null,
  media text not null check (media in ('pdf', 'docx')),
  bytes bytea not null,
  state text not null default 'waiting' check (state in ('waiting', 'read', 'refused')),
  refusal text,
  draft jsonb,
  done int not null default 0,
  total int not null default 0,
  confirmed text[] not null default '{}',
  given_at timestamptz not null default app_now(),
  read_at timestamptz,
  row_version int not null default 1,
  primary key (organisation_id, candidate_id),
  foreign key (organisation_id, candidate_id) references candidates on delete cascade,
  check ((state = 'refused') = (refusal is not null)),
  check ((state = 'read') = (draft is not null))
);
comment on table cvs is 'The CV of a person, as they gave it, and what was read in it. One at a time: a new one takes its place. done, total: scanned pages recognised so far. confirmed: the parts of the draft that the person has checked.';
call mark_columns('cvs', 'not personal', 'organisation_id media state refusal done total confirmed given_at read_at row_version');
call mark_columns('cvs', 'personal: to draft the profile with the person; kept: 24 months after the last contact',
  'candidate_id name bytes draft');
call protect_table('cvs');
grant select, insert, update, delete on cvs to jumelage_app;

create table works (
  organisation_id uuid not null references organisations,
  id uuid not null,
  candidate_id uuid not null,
  position int not null,
  title text not null check (length(title) <= 200),
  cnp_code text check (cnp_code ~ '^[0-9]{5}$'),
  employer text check (length(employer) <= 200),
  country text check (length(country) <= 100),
  started_in text not null check (started_in ~ '^[0-9]{4}-[0-9]{2}$'),
  ended_in text check (ended_in ~ '^[0-9]{4}-[0-9]{2}$'),
  source_page int,
  source_line int,
  source_text text,
  told_at timestamptz not null default app_now(),
  primary key (organisation_id, id),
  foreign key (organisation_id, candidate_id) references candidates on delete cascade,
  check (ended_in is null or ended_in >= started_in)
);
comment on table works is 'The jobs of a person, as they confirmed them. cnp_code: of CNP 2021. ended_in: null while it goes on. source_…: the line of the CV that said it.';
create index works_of_candidate on works (organisation_id, candidate_id, position);
call mark_columns('works', 'not personal', 'organisation_id id position told_at source_page source_line');
call mark_columns('works', 'personal: to match a person with jobs; kept: 24 months after the last contact',
  'candidate_id title cnp_code employer country started_in ended_in source_text');
call protect_table('works');
grant select, insert, update, delete on works to jumelage_app;

create table studies (
  organisation_id uuid not null references organisations,
  id uuid not null,
  candidate_id uuid not null,
  position int not null,
  degree text not null check (length(degree) <= 200),
  field text check (length(field) <= 200),
  institution text check (length(institution) <= 200),
  country text check (length(country) <= 100),
  ended_in int check (ended_in between 1900 and 2100),
  landmark text,
  source_page int,
  source_line int,
  source_text text,
  told_at timestamptz not null default app_now(),
  primary key (organisation_id, id),
  foreign key (organisation_id, candidate_id) references candidates on delete cascade
);
comment on table studies is 'The studies of a person, as they confirmed them. landmark: the diploma of Québec that we read in it; no evaluation. source_…: the line of the CV that said it.';
create index studies_of_candidate on studies (organisation_id, candidate_id, position);
call mark_columns('studies', 'not personal', 'organisation_id id position told_at source_page source_line');
call mark_columns('studies', 'personal: to match a person with jobs; kept: 24 months after the last contact',
  'candidate_id degree field institution country ended_in landmark source_text');
call protect_table('studies');
grant select, insert, update, delete on studies to jumelage_app;

create table spoken_languages (
  organisation_id uuid not null references organisations,
  candidate_id uuid not null,
  language text not null,
  position int not null,
  level_said text check (length(level_said) <= 100),
  primary key (organisation_id, candidate_id, language),
  foreign key (organisation_id, candidate_id) references candidates on delete cascade
);
comment on table spoken_languages is 'The languages of a person, by ISO 639 codes, each with its level in their words.';
call mark_columns('spoken_languages', 'not personal', 'organisation_id position');
call mark_columns('spoken_languages', 'personal: to match a person with jobs; kept: 24 months after the last contact',
  'candidate_id language level_said');
call protect_table('spoken_languages');
grant select, insert, update, delete on spoken_languages to jumelage_app;
