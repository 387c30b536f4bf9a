-- Programmes and their dated criteria; candidates in two files; employers and their jobs.

create table programmes (
  organisation_id uuid not null references organisations,
  id uuid not null,
  slug text not null,
  name_fr text not null,
  name_en text not null,
  summary_fr text not null default '',
  summary_en text not null default '',
  opened_on date not null,
  closed_on date,
  primary key (organisation_id, id),
  unique (organisation_id, slug)
);
comment on table programmes is 'A programme that an organisation offers.';
call mark_columns('programmes', 'not personal', 'organisation_id id slug name_fr name_en summary_fr summary_en opened_on closed_on');
call protect_table('programmes');

create table criteria (
  organisation_id uuid not null references organisations,
  id uuid not null,
  programme_id uuid not null,
  code text not null,
  kind text not null,
  parameters jsonb not null,
  valid_from date not null,
  valid_to date,
  source text not null,
  source_url text,
  verified_on date not null,
  position int not null default 0,
  primary key (organisation_id, id),
  foreign key (organisation_id, programme_id) references programmes,
  check (valid_to is null or valid_to > valid_from)
);
create index criteria_of_programme on criteria (organisation_id, programme_id);
comment on table criteria is 'A rule of eligibility as dated data, with its source and the day it was last verified.';
call mark_columns('criteria', 'not personal', 'organisation_id id programme_id code kind parameters
  valid_from valid_to source source_url verified_on position');
call protect_table('criteria');

create table candidates (
  organisation_id uuid not null references organisations,
  id uuid not null,
  number int not null,
  given_names text not null check (length(given_names) <= 200),
  family_names text not null default '' check (length(family_names) <= 200),
  search_text text not null,
  email text not null check (length(email) <= 254),
  email_key text not null,
  phone text,
  phone_key text,
  language text not null default 'fr' check (language in ('fr', 'en')),
  user_id text references users,
  source text not null,
  row_version int not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (organisation_id, id),
  unique (organisation_id, email_key),
  unique (organisation_id, number)
);
create index candidates_by_name on candidates (organisation_id, family_names, given_names);
create index candidates_by_phone on candidates (organisation_id, phone_key);
comment on table candidates is 'A person who registered: name and ways to reach them. Programme staff only.';
call mark_columns('candidates', 'not personal', 'organisation_id id number language source row_version created_at updated_at');
call mark_columns('candidates', 'personal: to know and to reach the person; kept: 24 months after the last contact',
  'given_names family_names search_text email email_key phone phone_key user_id');
call protect_table('candidates');

create table eligibility_files (
  organisation_id uuid not null references organisations,
  candidate_id uuid not null,
  status text,
  status_said text,
  origin_country text,
  born_in_canada boolean,
  arrived_from date,
  arrived_to date,
  arrival_said text,
  postal_code text,
  has_diploma boolean,
  diploma_said text,
  diploma_country text,
  quebec_months_min int,
  quebec_months_max int,
  quebec_outside_field boolean,
  quebec_said text,
  updated_at timestamptz not null default now(),
  row_version int not null default 1,
  primary key (organisation_id, candidate_id),
  foreign key (organisation_id, candidate_id) references candidates on delete cascade,
  check (arrived_from is null or arrived_to is null or arrived_from <= arrived_to)
);
comment on table eligibility_files is 'What eligibility rests on. Never shown to an employer. `…_said` keeps the person''s own words.';
call mark_columns('eligibility_files', 'not personal', 'organisation_id updated_at row_version');
call mark_columns('eligibility_files', 'personal: to judge eligibility, sensitive; kept: 24 months after the last contact',
  'candidate_id status status_said origin_country born_in_canada arrived_from arrived_to arrival_said postal_code has_diploma
   diploma_said diploma_country quebec_months_min quebec_months_max quebec_outside_field quebec_said');
call protect_table('eligibility_files');

create table profiles (
  organisation_id uuid not null references organisations,
  candidate_id uuid not null,
  wanted_title text,
  last_title text,
  other_titles text[] not null default '{}',
  diploma text,
  field_of_study text,
  years_min numeric(4,1),
  years_max numeric(4,1),
  skills text[] not null default '{}',
  french_spoken_min int check (french_spoken_min between 1 and 12),
  french_spoken_max int check (french_spoken_max between 1 and 12),
  french_written_min int check (french_written_min between 1 and 12),
  french_written_max int check (french_written_max between 1 and 12),
  english_min int check (english_min between 1 and 12),
  english_max int check (english_max between 1 and 12),
  regions text[] not null default '{}',
  wage_floor numeric(9,2),
  may_work_until date,
  updated_at timestamptz not null default now(),
  row_version int not null default 1,
  primary key (organisation_id, candidate_id),
  foreign key (organisation_id, candidate_id) references candidates on delete cascade
);
comment on table profiles is 'What an employer may come to see: skills, experience, languages. Nothing of the eligibility file.';
call mark_columns('profiles', 'not personal', 'organisation_id updated_at row_version');
call mark_columns('profiles', 'personal: to match a person with jobs; kept: 24 months after the last contact',
  'candidate_id wanted_title last_title other_titles diploma field_of_study years_min years_max skills
   french_spoken_min french_spoken_max french_written_min french_written_max english_min english_max regions wage_floor may_work_until');
call protect_table('profiles');

create table consents (
  organisation_id uuid not null references organisations,
  id uuid not null,
  candidate_id uuid not null,
  purpose text not null check (purpose in ('registration', 'share-profile-with-event-employers', 'open-contact')),
  policy_version int,
  language text not null default 'fr',
  given_at timestamptz not null,
  recorded_at timestamptz not null default now(),
  said text,
  withdrawn_at timestamptz,
  source text not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, candidate_id) references candidates on delete cascade
);
create index consents_of_candidate on consents (organisation_id, candidate_id);
comment on table consents is 'One row per purpose, with the notice that was read and where it came from.';
call mark_columns('consents', 'not personal', 'organisation_id id purpose policy_version language recorded_at source');
call mark_columns('consents', 'personal: proof of consent; kept: 7 years', 'candidate_id given_at said withdrawn_at');
call protect_table('consents');

create table candidate_notes (
  organisation_id uuid not null references organisations,
  id uuid not null,
  candidate_id uuid not null,
  text text not null check (length(text) <= 10000),
  written_by text,
  written_at timestamptz not null default now(),
  primary key (organisation_id, id),
  foreign key (organisation_id, candidate_id) references candidates on delete cascade
);
create index candidate_notes_of_candidate on candidate_notes (organisation_id, candidate_id);
comment on table candidate_notes is 'Private notes of advisers.';
call mark_columns('candidate_notes', 'not personal', 'organisation_id id written_at');
call mark_columns('candidate_notes', 'personal: to accompany the person; kept: 24 months after the last contact', 'candidate_id text written_by');
call protect_table('candidate_notes');

create table enrolments (
  organisation_id uuid not null references organisations,
  id uuid not null,
  candidate_id uuid not null,
  programme_id uuid not null,
  decision text not null check (decision in ('admitted', 'refused')),
  answer text not null check (answer in ('yes', 'no', 'to-verify')),
  reasons jsonb not null,
  override_reason text,
  decided_by text,
  decided_at timestamptz not null default now(),
  primary key (organisation_id, id),
  foreign key (organisation_id, candidate_id) references candidates on delete cascade,
  foreign key (organisation_id, programme_id) references programmes
);
create index enrolments_of_candidate on enrolments (organisation_id, candidate_id, programme_id, decided_at desc);
comment on table enrolments is 'A person''s decision on an admission, with what the rules answered that day. The latest row counts.';
call mark_columns('enrolments', 'not personal', 'organisation_id id programme_id decision answer decided_at');
call mark_columns('enrolments', 'personal: proof of the decision; kept: 24 months after the last contact', 'candidate_id reasons override_reason decided_by');
call protect_table('enrolments');

create table employers (
  organisation_id uuid not null references organisations,
  id uuid not null,
  name text not null check (length(name) <= 200),
  usual_name text,
  name_key text not null,
  usual_name_key text,
  search_text text not null,
  sector text,
  city text,
  size_said text,
  remarks text,
  row_version int not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (organisation_id, id),
  unique (organisation_id, name_key)
);
comment on table employers is 'A firm. Remarks are for staff only.';
call mark_columns('employers', 'not personal', 'organisation_id id name usual_name name_key usual_name_key search_text sector city
  size_said remarks row_version created_at updated_at');
call protect_table('employers');

create table employer_members (
  organisation_id uuid not null references organisations,
  id uuid not null,
  employer_id uuid not null,
  name text not null,
  title text,
  email text,
  email_key text,
  phone text,
  user_id text references users,
  is_contact boolean not null default false,
  language text not null default 'fr' check (language in ('fr', 'en')),
  ended_at timestamptz,
  primary key (organisation_id, id),
  unique (organisation_id, employer_id, email_key),
  foreign key (organisation_id, employer_id) references employers on delete cascade
);
comment on table employer_members is 'People of a firm: its contact and its recruiters.';
call mark_columns('employer_members', 'not personal', 'organisation_id id employer_id is_contact language ended_at');
call mark_columns('employer_members', 'personal: to reach the firm; kept: while the firm takes part', 'name title email email_key phone user_id');
call protect_table('employer_members');

create table jobs (
  organisation_id uuid not null references organisations,
  id uuid not null,
  employer_id uuid not null,
  reference text not null,
  title text not null check (length(title) <= 300),
  search_text text not null default '',
  cnp_code text check (cnp_code ~ '^\d{5}$'),
  cnp_said text,
  essential_skills text[] not null default '{}',
  asset_skills text[] not null default '{}',
  french_spoken_min int check (french_spoken_min between 1 and 12),
  french_spoken_max int check (french_spoken_max between 1 and 12),
  french_written_min int check (french_written_min between 1 and 12),
  french_written_max int check (french_written_max between 1 and 12),
  other_language text,
  schedule text,
  wage_min numeric(10,2),
  wage_max numeric(10,2),
  wage_per text check (wage_per in ('hour', 'year')),
  region text,
  professional_order text,
  openings int not null default 1 check (openings between 1 and 999),
  conditions text,
  row_version int not null default 1,
  closed_at timestamptz,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (organisation_id, id),
  unique (organisation_id, employer_id, reference),
  foreign key (organisation_id, employer_id) references employers on delete cascade
);
comment on table jobs is 'A need of an employer. professional_order names the order of a regulated profession.';
call mark_columns('jobs', 'not personal', 'organisation_id id employer_id reference title search_text cnp_code cnp_said essential_skills
  asset_skills french_spoken_min french_spoken_max french_written_min french_written_max other_language schedule wage_min
  wage_max wage_per region professional_order openings conditions row_version closed_at created_at updated_at');
call protect_table('jobs');
