-- What everything rests on: organisations, what happened, who did it, what was sent.
-- Conventions, checked by tests/laws/schema.test.ts:
--   * every tenant table begins its primary key, its foreign keys and its unique keys with organisation_id,
--     has row-level security on and forced, and one policy that compares organisation_id with app.organisation;
--   * every column says in its comment `personal: why; kept: how long` or `not personal`;
--   * identifiers are made by the application (UUIDv7). Roles are made before the migrations run.

create function app_organisation() returns uuid language sql stable
  return nullif(current_setting('app.organisation', true), '')::uuid;
create function app_user() returns text language sql stable
  return nullif(current_setting('app.user', true), '');

-- Marks columns in one line instead of one statement each.
create procedure mark_columns(of_table regclass, note text, columns text) language plpgsql as $$
declare named text;
begin
  foreach named in array regexp_split_to_array(trim(columns), '\s+') loop
    execute format('comment on column %s.%I is %L', of_table, named, note);
  end loop;
end $$;

-- Turns a table into a tenant table: nobody reads or writes a row outside the organisation of the transaction.
create procedure protect_table(of_table regclass) language plpgsql as $$
begin
  execute format('alter table %s enable row level security', of_table);
  execute format('alter table %s force row level security', of_table);
  execute format('create policy own_organisation on %s using (organisation_id = app_organisation())
    with check (organisation_id = app_organisation())', of_table);
end $$;

create table organisations (
  id uuid primary key,
  slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 60),
  name text not null check (length(name) between 2 and 200),
  short_name text not null,
  city text not null,
  address text,
  contact_email text,
  contact_phone text,
  time_zone text not null default 'America/Toronto',
  accent text not null default '#0b5563' check (accent ~ '^#[0-9a-f]{6}$'),
  accent_dark text not null default '#8accd8' check (accent_dark ~ '^#[0-9a-f]{6}$'),
  logo_path text,
  privacy_officer_name text,
  privacy_officer_title text,
  privacy_officer_email text,
  privacy_officer_phone text,
  hosting_place text,
  last_candidate_number int not null default 0,
  row_version int not null default 1,
  created_at timestamptz not null default now()
);
comment on table organisations is 'A chamber: the tenant. Its name and contacts are public, so it has no row-level security.';
call mark_columns('organisations', 'not personal', 'id slug name short_name city address contact_email contact_phone
  time_zone accent accent_dark logo_path hosting_place last_candidate_number row_version created_at');
call mark_columns('organisations', 'personal: the law asks to publish who is in charge of privacy; kept: while in charge',
  'privacy_officer_name privacy_officer_title privacy_officer_email privacy_officer_phone');

create table policies (
  organisation_id uuid not null references organisations,
  version int not null check (version > 0),
  text_fr text not null,
  text_en text not null,
  published_at timestamptz not null default now(),
  published_by text,
  primary key (organisation_id, version)
);
comment on table policies is 'The confidentiality policy as published, version by version (P-39.1, s. 8.2). Consents name the version.';
call mark_columns('policies', 'not personal', 'organisation_id version text_fr text_en published_at');
call mark_columns('policies', 'personal: who published; kept: as long as the policy', 'published_by');
call protect_table('policies');

create table facts (
  organisation_id uuid not null references organisations,
  id uuid not null,
  type text not null,
  data jsonb not null,
  at timestamptz not null default now(),
  by_user text,
  by_kind text not null,
  primary key (organisation_id, id)
);
create index facts_of_type on facts (organisation_id, type, at);
comment on table facts is 'What happened. Insert only: figures and reactions are read from these.';
call mark_columns('facts', 'not personal', 'organisation_id id type data at by_kind');
call mark_columns('facts', 'personal: who did it; kept: 7 years', 'by_user');
call protect_table('facts');

create table audit_lines (
  organisation_id uuid not null references organisations,
  id uuid not null,
  at timestamptz not null default now(),
  by_user text,
  by_kind text not null,
  by_name text,
  action text not null,
  subject_type text,
  subject_id uuid,
  request_id text,
  primary key (organisation_id, id)
);
create index audit_lines_of_subject on audit_lines (organisation_id, subject_id, at);
comment on table audit_lines is 'Who did or saw what, never the value. Insert only.';
call mark_columns('audit_lines', 'not personal', 'organisation_id id at by_kind action subject_type request_id');
call mark_columns('audit_lines', 'personal: proof of who looked; kept: 7 years', 'by_user by_name subject_id');
call protect_table('audit_lines');

create table submissions (
  organisation_id uuid not null references organisations,
  key text not null check (length(key) <= 80),
  by_whom text not null,
  request_hash text not null,
  result jsonb,
  at timestamptz not null default now(),
  primary key (organisation_id, by_whom, key)
);
create index submissions_by_age on submissions (organisation_id, at);
comment on table submissions is 'Forms already carried out, so that a double click or a resend has one effect. Kept 48 hours.';
call mark_columns('submissions', 'not personal', 'organisation_id key request_hash result at');
call mark_columns('submissions', 'personal: whose form it was; kept: 48 hours', 'by_whom');
call protect_table('submissions');

create table mails (
  id uuid primary key,
  organisation_id uuid references organisations,
  to_address text not null,
  to_name text,
  language text not null check (language in ('fr', 'en')),
  subject text not null check (length(subject) <= 200),
  html text not null,
  plain text not null,
  calendar text,
  calendar_method text check (calendar_method in ('REQUEST', 'PUBLISH', 'CANCEL')),
  message_id text not null unique,
  purpose text not null,
  subject_id uuid,
  created_at timestamptz not null default now(),
  send_after timestamptz not null default now(),
  stale_after timestamptz,
  attempts int not null default 0,
  sent_at timestamptz,
  held_at timestamptz,
  failed_at timestamptz,
  last_error text
);
create index mails_of_organisation on mails (organisation_id, created_at desc);
create index mails_waiting on mails (send_after) where sent_at is null and held_at is null and failed_at is null;
alter table mails enable row level security;
alter table mails force row level security;
create policy own_organisation on mails using (organisation_id is not distinct from app_organisation())
  with check (organisation_id is not distinct from app_organisation());
comment on table mails is 'The outbox. A sign-in mail belongs to no organisation: it is seen only outside of every organisation.';
call mark_columns('mails', 'not personal', 'id organisation_id language calendar_method message_id purpose created_at
  send_after stale_after attempts sent_at held_at failed_at last_error');
call mark_columns('mails', 'personal: to send it and to prove what was said; kept: 12 months',
  'to_address to_name subject html plain calendar subject_id');
