-- Written by bin/schema from the migrations. To read, not to run.

CREATE OR REPLACE FUNCTION public.app_now()
 RETURNS timestamp with time zone
 LANGUAGE sql
 STABLE
RETURN COALESCE((NULLIF(current_setting('app.now'::text, true), ''::text))::timestamp with time zone, now());

CREATE OR REPLACE FUNCTION public.app_organisation()
 RETURNS uuid
 LANGUAGE sql
 STABLE
RETURN (NULLIF(current_setting('app.organisation'::text, true), ''::text))::uuid;

CREATE OR REPLACE FUNCTION public.app_user()
 RETURNS text
 LANGUAGE sql
 STABLE
RETURN NULLIF(current_setting('app.user'::text, true), ''::text);

CREATE OR REPLACE FUNCTION public.audit_instant(at timestamp with time zone)
 RETURNS text
 LANGUAGE sql
 STABLE
RETURN to_char((at AT TIME ZONE 'UTC'::text), 'YYYY-MM-DD"T"HH24:MI:SS.US'::text);

CREATE OR REPLACE FUNCTION public.audit_line_hash(line audit_lines)
 RETURNS bytea
 LANGUAGE sql
 STABLE
RETURN sha256(convert_to((jsonb_build_array((line).organisation_id, (line).id, audit_instant((line).at), (line).by_user, (line).by_kind, (line).by_name, (line).action, (line).subject_type, (line).subject_id, (line).request_id))::text, 'UTF8'::name));

CREATE OR REPLACE FUNCTION public.audit_link_hash(before bytea, place bigint, at timestamp with time zone, line_hash bytea)
 RETURNS bytea
 LANGUAGE sql
 STABLE
RETURN sha256(convert_to((jsonb_build_array(encode(before, 'hex'::text), place, audit_instant(at), encode(line_hash, 'hex'::text)))::text, 'UTF8'::name));

CREATE OR REPLACE PROCEDURE public.link_audit_line(IN line audit_lines)
 LANGUAGE plpgsql
AS $procedure$
declare ending audit_chains;
begin
  insert into audit_chains as chain (organisation_id, place, hash)
    values (line.organisation_id, 1, audit_link_hash('', 1, line.at, audit_line_hash(line)))
  on conflict (organisation_id) do update
    set place = chain.place + 1, hash = audit_link_hash(chain.hash, chain.place + 1, line.at, audit_line_hash(line))
  returning chain.* into ending;
  insert into audit_links (organisation_id, place, line_id, at, line_hash, hash)
    values (line.organisation_id, ending.place, line.id, line.at, audit_line_hash(line), ending.hash);
end $procedure$;

CREATE OR REPLACE FUNCTION public.link_new_audit_line()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
declare former text := coalesce(current_setting('app.organisation', true), '');
begin
  perform set_config('app.organisation', new.organisation_id::text, true);
  call link_audit_line(new);
  perform set_config('app.organisation', former, true);
  return null;
end $function$;

CREATE OR REPLACE PROCEDURE public.mark_columns(IN of_table regclass, IN note text, IN columns text)
 LANGUAGE plpgsql
AS $procedure$
declare named text;
begin
  foreach named in array regexp_split_to_array(trim(columns), '\s+') loop
    execute format('comment on column %s.%I is %L', of_table, named, note);
  end loop;
end $procedure$;

CREATE OR REPLACE PROCEDURE public.protect_table(IN of_table regclass)
 LANGUAGE plpgsql
AS $procedure$
begin
  execute format('alter table %s enable row level security', of_table);
  execute format('alter table %s force row level security', of_table);
  execute format('create policy own_organisation on %s using (organisation_id = app_organisation())
    with check (organisation_id = app_organisation())', of_table);
end $procedure$;

create table absence_notes (
  organisation_id uuid not null, -- not personal
  registration_id uuid not null, -- personal: to run the day and to report; kept: 24 months
  kind text not null, -- personal: to run the day and to report; kept: 24 months
  at timestamp with time zone, -- personal: to run the day and to report; kept: 24 months
  noted_at timestamp with time zone not null default app_now(), -- personal: to run the day and to report; kept: 24 months
  noted_by text, -- personal: to run the day and to report; kept: 24 months
  constraint absence_notes_pkey PRIMARY KEY (organisation_id, registration_id),
  constraint absence_notes_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(id),
  constraint absence_notes_organisation_id_registration_id_fkey FOREIGN KEY (organisation_id, registration_id) REFERENCES registrations(organisation_id, id) ON DELETE CASCADE,
  constraint absence_notes_check CHECK (((kind = 'absent'::text) = (at IS NULL))),
  constraint absence_notes_kind_check CHECK ((kind = ANY (ARRAY['absent'::text, 'late'::text, 'gone'::text])))
);
comment on table absence_notes is 'On the day: a person does not come, is expected later, or left before the end. at: from or until when.';
alter table absence_notes enable row level security;
alter table absence_notes force row level security;
create policy maintenance on absence_notes for all to current_user using (true) with check (true);
create policy own_organisation on absence_notes for all to public using ((organisation_id = app_organisation())) with check ((organisation_id = app_organisation()));
grant select, insert, update, delete on absence_notes to jumelage_app;

create table access_links (
  organisation_id uuid not null, -- not personal
  id uuid not null, -- not personal
  kind text not null, -- not personal
  candidate_id uuid, -- personal: whose link; kept: 12 months after the event
  employer_id uuid, -- personal: whose link; kept: 12 months after the event
  event_id uuid, -- not personal
  token_hash text not null, -- not personal
  made_at timestamp with time zone not null default app_now(), -- not personal
  expires_at timestamp with time zone not null, -- not personal
  revoked_at timestamp with time zone, -- not personal
  last_used_at timestamp with time zone, -- personal: whose link; kept: 12 months after the event
  constraint access_links_pkey PRIMARY KEY (organisation_id, id),
  constraint access_links_organisation_id_token_hash_key UNIQUE (organisation_id, token_hash),
  constraint access_links_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(id),
  constraint access_links_check CHECK ((((kind = 'candidate'::text) = (candidate_id IS NOT NULL)) AND ((kind = 'employer'::text) = (employer_id IS NOT NULL)))),
  constraint access_links_kind_check CHECK ((kind = ANY (ARRAY['candidate'::text, 'employer'::text])))
);
comment on table access_links is 'Personal links sent by mail: a bearer credential for one candidate or one employer, known only by its hash.';
CREATE INDEX access_links_of_candidate ON public.access_links USING btree (organisation_id, candidate_id);
CREATE INDEX access_links_of_employer ON public.access_links USING btree (organisation_id, employer_id);
alter table access_links enable row level security;
alter table access_links force row level security;
create policy maintenance on access_links for all to current_user using (true) with check (true);
create policy own_organisation on access_links for all to public using ((organisation_id = app_organisation())) with check ((organisation_id = app_organisation()));
grant select, insert, update, delete on access_links to jumelage_app;

create table accounts (
  id text not null, -- not personal
  account_id text not null, -- not personal
  provider_id text not null, -- not personal
  user_id text not null, -- personal: whose account; kept: while the account lives
  access_token text, -- not personal
  refresh_token text, -- not personal
  id_token text, -- not personal
  access_token_expires_at timestamp with time zone, -- not personal
  refresh_token_expires_at timestamp with time zone, -- not personal
  scope text, -- not personal
  password text, -- not personal
  created_at timestamp with time zone not null default app_now(), -- not personal
  updated_at timestamp with time zone not null default app_now(), -- not personal
  constraint accounts_pkey PRIMARY KEY (id),
  constraint accounts_user_id_fkey FOREIGN KEY (user_id) REFERENCES users(id) ON DELETE CASCADE
);
comment on table accounts is 'Required by the sign-in library; we have no passwords and no outside account, so it stays empty.';
CREATE INDEX accounts_of_user ON public.accounts USING btree (user_id);
grant select, insert, update, delete on accounts to jumelage_app;

create table attendance_confirmations (
  organisation_id uuid not null, -- not personal
  registration_id uuid not null, -- personal: to plan the day; kept: 24 months
  release_number integer not null, -- not personal
  confirmed_at timestamp with time zone not null default app_now(), -- not personal
  constraint attendance_confirmations_pkey PRIMARY KEY (organisation_id, registration_id, release_number),
  constraint attendance_confirmations_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(id),
  constraint attendance_confirmations_organisation_id_registration_id_fkey FOREIGN KEY (organisation_id, registration_id) REFERENCES registrations(organisation_id, id) ON DELETE CASCADE
);
comment on table attendance_confirmations is 'A candidate said yes to the times of a release.';
alter table attendance_confirmations enable row level security;
alter table attendance_confirmations force row level security;
create policy maintenance on attendance_confirmations for all to current_user using (true) with check (true);
create policy own_organisation on attendance_confirmations for all to public using ((organisation_id = app_organisation())) with check ((organisation_id = app_organisation()));
grant select, insert, update, delete on attendance_confirmations to jumelage_app;

create table audit_chains (
  organisation_id uuid not null, -- not personal
  place bigint not null, -- not personal
  hash bytea not null, -- not personal
  constraint audit_chains_pkey PRIMARY KEY (organisation_id),
  constraint audit_chains_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(id)
);
comment on table audit_chains is 'Where the chain of each organisation ends. Whoever adds a link locks this row until the commit is done.';
alter table audit_chains enable row level security;
alter table audit_chains force row level security;
create policy maintenance on audit_chains for all to current_user using (true) with check (true);
create policy own_organisation on audit_chains for all to public using ((organisation_id = app_organisation())) with check ((organisation_id = app_organisation()));
grant select, insert, update on audit_chains to jumelage_app;

create table audit_lines (
  organisation_id uuid not null, -- not personal
  id uuid not null, -- not personal
  at timestamp with time zone not null default app_now(), -- not personal
  by_user text, -- personal: proof of who looked; kept: 7 years
  by_kind text not null, -- not personal
  by_name text, -- personal: proof of who looked; kept: 7 years
  action text not null, -- not personal
  subject_type text, -- not personal
  subject_id uuid, -- personal: proof of who looked; kept: 7 years
  request_id text, -- not personal
  constraint audit_lines_pkey PRIMARY KEY (organisation_id, id),
  constraint audit_lines_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(id)
);
comment on table audit_lines is 'Who did or saw what, never the value. Insert only.';
CREATE INDEX audit_lines_of_subject ON public.audit_lines USING btree (organisation_id, subject_id, at);
alter table audit_lines enable row level security;
alter table audit_lines force row level security;
create policy maintenance on audit_lines for all to current_user using (true) with check (true);
create policy own_organisation on audit_lines for all to public using ((organisation_id = app_organisation())) with check ((organisation_id = app_organisation()));
grant select, insert on audit_lines to jumelage_app;
CREATE CONSTRAINT TRIGGER link_audit_line AFTER INSERT ON public.audit_lines DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION link_new_audit_line();

create table audit_links (
  organisation_id uuid not null, -- not personal
  place bigint not null, -- not personal
  line_id uuid not null, -- personal: proof of who looked; kept: 7 years
  at timestamp with time zone not null, -- not personal
  line_hash bytea not null, -- personal: proof of who looked; kept: 7 years
  hash bytea not null, -- not personal
  constraint audit_links_pkey PRIMARY KEY (organisation_id, place),
  constraint audit_links_organisation_id_line_id_key UNIQUE (organisation_id, line_id),
  constraint audit_links_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(id),
  constraint audit_links_place_check CHECK ((place > 0))
);
comment on table audit_links is 'The chain of audit lines: hash is of the hash before, the place, the time and the hash of the line. Insert only. A line may be gone after its 7 years; its link then stands for it.';
alter table audit_links enable row level security;
alter table audit_links force row level security;
create policy maintenance on audit_links for all to current_user using (true) with check (true);
create policy own_organisation on audit_links for all to public using ((organisation_id = app_organisation())) with check ((organisation_id = app_organisation()));
grant select, insert on audit_links to jumelage_app;

create table candidate_notes (
  organisation_id uuid not null, -- not personal
  id uuid not null, -- not personal
  candidate_id uuid not null, -- personal: to accompany the person; kept: 24 months after the last contact
  text text not null, -- personal: to accompany the person; kept: 24 months after the last contact
  written_by text, -- personal: to accompany the person; kept: 24 months after the last contact
  written_at timestamp with time zone not null default app_now(), -- not personal
  constraint candidate_notes_pkey PRIMARY KEY (organisation_id, id),
  constraint candidate_notes_organisation_id_candidate_id_fkey FOREIGN KEY (organisation_id, candidate_id) REFERENCES candidates(organisation_id, id) ON DELETE CASCADE,
  constraint candidate_notes_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(id),
  constraint candidate_notes_text_check CHECK ((length(text) <= 10000))
);
comment on table candidate_notes is 'Private notes of advisers.';
CREATE INDEX candidate_notes_of_candidate ON public.candidate_notes USING btree (organisation_id, candidate_id);
alter table candidate_notes enable row level security;
alter table candidate_notes force row level security;
create policy maintenance on candidate_notes for all to current_user using (true) with check (true);
create policy own_organisation on candidate_notes for all to public using ((organisation_id = app_organisation())) with check ((organisation_id = app_organisation()));
grant select, insert, update, delete on candidate_notes to jumelage_app;

create table candidates (
  organisation_id uuid not null, -- not personal
  id uuid not null, -- not personal
  number integer not null, -- not personal
  given_names text not null, -- personal: to know and to reach the person; kept: 24 months after the last contact
  family_names text not null default ''::text, -- personal: to know and to reach the person; kept: 24 months after the last contact
  search_text text not null, -- personal: to know and to reach the person; kept: 24 months after the last contact
  email text not null, -- personal: to know and to reach the person; kept: 24 months after the last contact
  email_key text not null, -- personal: to know and to reach the person; kept: 24 months after the last contact
  phone text, -- personal: to know and to reach the person; kept: 24 months after the last contact
  phone_key text, -- personal: to know and to reach the person; kept: 24 months after the last contact
  language text not null default 'fr'::text, -- not personal
  user_id text, -- personal: to know and to reach the person; kept: 24 months after the last contact
  source text not null, -- not personal
  row_version integer not null default 1, -- not personal
  created_at timestamp with time zone not null default app_now(), -- not personal
  updated_at timestamp with time zone not null default app_now(), -- not personal
  constraint candidates_pkey PRIMARY KEY (organisation_id, id),
  constraint candidates_organisation_id_email_key_key UNIQUE (organisation_id, email_key),
  constraint candidates_organisation_id_number_key UNIQUE (organisation_id, number),
  constraint candidates_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(id),
  constraint candidates_user_id_fkey FOREIGN KEY (user_id) REFERENCES users(id),
  constraint candidates_email_check CHECK ((length(email) <= 254)),
  constraint candidates_family_names_check CHECK ((length(family_names) <= 200)),
  constraint candidates_given_names_check CHECK ((length(given_names) <= 200)),
  constraint candidates_language_check CHECK ((language = ANY (ARRAY['fr'::text, 'en'::text])))
);
comment on table candidates is 'A person who registered: name and ways to reach them. Programme staff only.';
CREATE INDEX candidates_by_name ON public.candidates USING btree (organisation_id, family_names, given_names);
CREATE INDEX candidates_by_phone ON public.candidates USING btree (organisation_id, phone_key) WHERE (phone_key IS NOT NULL);
alter table candidates enable row level security;
alter table candidates force row level security;
create policy maintenance on candidates for all to current_user using (true) with check (true);
create policy own_organisation on candidates for all to public using ((organisation_id = app_organisation())) with check ((organisation_id = app_organisation()));
grant select, insert, update, delete on candidates to jumelage_app;

create table check_ins (
  organisation_id uuid not null, -- not personal
  registration_id uuid not null, -- personal: to run the day and to report; kept: 24 months
  arrived_at timestamp with time zone not null default app_now(), -- personal: to run the day and to report; kept: 24 months
  noted_by text, -- personal: to run the day and to report; kept: 24 months
  constraint check_ins_pkey PRIMARY KEY (organisation_id, registration_id),
  constraint check_ins_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(id),
  constraint check_ins_organisation_id_registration_id_fkey FOREIGN KEY (organisation_id, registration_id) REFERENCES registrations(organisation_id, id) ON DELETE CASCADE
);
comment on table check_ins is 'A candidate has arrived.';
alter table check_ins enable row level security;
alter table check_ins force row level security;
create policy maintenance on check_ins for all to current_user using (true) with check (true);
create policy own_organisation on check_ins for all to public using ((organisation_id = app_organisation())) with check ((organisation_id = app_organisation()));
grant select, insert, update, delete on check_ins to jumelage_app;

create table consents (
  organisation_id uuid not null, -- not personal
  id uuid not null, -- not personal
  candidate_id uuid not null, -- personal: proof of consent; kept: 7 years
  purpose text not null, -- not personal
  policy_version integer, -- not personal
  language text not null default 'fr'::text, -- not personal
  given_at timestamp with time zone not null, -- personal: proof of consent; kept: 7 years
  recorded_at timestamp with time zone not null default app_now(), -- not personal
  said text, -- personal: proof of consent; kept: 7 years
  withdrawn_at timestamp with time zone, -- personal: proof of consent; kept: 7 years
  source text not null, -- not personal
  constraint consents_pkey PRIMARY KEY (organisation_id, id),
  constraint consents_organisation_id_candidate_id_fkey FOREIGN KEY (organisation_id, candidate_id) REFERENCES candidates(organisation_id, id) ON DELETE CASCADE,
  constraint consents_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(id),
  constraint consents_purpose_check CHECK ((purpose = ANY (ARRAY['registration'::text, 'share-profile-with-event-employers'::text, 'open-contact'::text])))
);
comment on table consents is 'One row per purpose, with the notice that was read and where it came from.';
CREATE INDEX consents_of_candidate ON public.consents USING btree (organisation_id, candidate_id);
alter table consents enable row level security;
alter table consents force row level security;
create policy maintenance on consents for all to current_user using (true) with check (true);
create policy own_organisation on consents for all to public using ((organisation_id = app_organisation())) with check ((organisation_id = app_organisation()));
grant select, insert, update, delete on consents to jumelage_app;

create table criteria (
  organisation_id uuid not null, -- not personal
  id uuid not null, -- not personal
  programme_id uuid not null, -- not personal
  code text not null, -- not personal
  kind text not null, -- not personal
  parameters jsonb not null, -- not personal
  valid_from date not null, -- not personal
  valid_to date, -- not personal
  source text not null, -- not personal
  source_url text, -- not personal
  verified_on date not null, -- not personal
  "position" integer not null default 0, -- not personal
  constraint criteria_pkey PRIMARY KEY (organisation_id, id),
  constraint criteria_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(id),
  constraint criteria_organisation_id_programme_id_fkey FOREIGN KEY (organisation_id, programme_id) REFERENCES programmes(organisation_id, id),
  constraint criteria_check CHECK (((valid_to IS NULL) OR (valid_to > valid_from)))
);
comment on table criteria is 'A rule of eligibility as dated data, with its source and the day it was last verified.';
CREATE INDEX criteria_of_programme ON public.criteria USING btree (organisation_id, programme_id);
alter table criteria enable row level security;
alter table criteria force row level security;
create policy maintenance on criteria for all to current_user using (true) with check (true);
create policy own_organisation on criteria for all to public using ((organisation_id = app_organisation())) with check ((organisation_id = app_organisation()));
grant select, insert, update, delete on criteria to jumelage_app;

create table cvs (
  organisation_id uuid not null, -- not personal
  candidate_id uuid not null, -- personal: to draft the profile with the person; kept: 24 months after the last contact
  name text not null, -- personal: to draft the profile with the person; kept: 24 months after the last contact
  media text not null, -- not personal
  bytes bytea not null, -- personal: to draft the profile with the person; kept: 24 months after the last contact
  state text not null default 'waiting'::text, -- not personal
  refusal text, -- not personal
  draft jsonb, -- personal: to draft the profile with the person; kept: 24 months after the last contact
  done integer not null default 0, -- not personal
  total integer not null default 0, -- not personal
  confirmed text[] not null default '{}'::text[], -- not personal
  given_at timestamp with time zone not null default app_now(), -- not personal
  read_at timestamp with time zone, -- not personal
  row_version integer not null default 1, -- not personal
  constraint cvs_pkey PRIMARY KEY (organisation_id, candidate_id),
  constraint cvs_organisation_id_candidate_id_fkey FOREIGN KEY (organisation_id, candidate_id) REFERENCES candidates(organisation_id, id) ON DELETE CASCADE,
  constraint cvs_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(id),
  constraint cvs_check CHECK (((state = 'refused'::text) = (refusal IS NOT NULL))),
  constraint cvs_check1 CHECK (((state = 'read'::text) = (draft IS NOT NULL))),
  constraint cvs_media_check CHECK ((media = ANY (ARRAY['pdf'::text, 'docx'::text]))),
  constraint cvs_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'read'::text, 'refused'::text])))
);
comment on table cvs is 'The CV of a person, as they gave it, and what was read in it. One at a time: a new one takes its place. done, total: scanned pages recognised so far. confirmed: the parts of the draft that the person has checked.';
alter table cvs enable row level security;
alter table cvs force row level security;
create policy maintenance on cvs for all to current_user using (true) with check (true);
create policy own_organisation on cvs for all to public using ((organisation_id = app_organisation())) with check ((organisation_id = app_organisation()));
grant select, insert, update, delete on cvs to jumelage_app;

create table eligibility_files (
  organisation_id uuid not null, -- not personal
  candidate_id uuid not null, -- personal: to judge eligibility, sensitive; kept: 24 months after the last contact
  status text, -- personal: to judge eligibility, sensitive; kept: 24 months after the last contact
  status_said text, -- personal: to judge eligibility, sensitive; kept: 24 months after the last contact
  origin_country text, -- personal: to judge eligibility, sensitive; kept: 24 months after the last contact
  born_in_canada boolean, -- personal: to judge eligibility, sensitive; kept: 24 months after the last contact
  arrived_from date, -- personal: to judge eligibility, sensitive; kept: 24 months after the last contact
  arrived_to date, -- personal: to judge eligibility, sensitive; kept: 24 months after the last contact
  arrival_said text, -- personal: to judge eligibility, sensitive; kept: 24 months after the last contact
  postal_code text, -- personal: to judge eligibility, sensitive; kept: 24 months after the last contact
  has_diploma boolean, -- personal: to judge eligibility, sensitive; kept: 24 months after the last contact
  diploma_said text, -- personal: to judge eligibility, sensitive; kept: 24 months after the last contact
  diploma_country text, -- personal: to judge eligibility, sensitive; kept: 24 months after the last contact
  quebec_months_min integer, -- personal: to judge eligibility, sensitive; kept: 24 months after the last contact
  quebec_months_max integer, -- personal: to judge eligibility, sensitive; kept: 24 months after the last contact
  quebec_outside_field boolean, -- personal: to judge eligibility, sensitive; kept: 24 months after the last contact
  quebec_said text, -- personal: to judge eligibility, sensitive; kept: 24 months after the last contact
  updated_at timestamp with time zone not null default app_now(), -- not personal
  row_version integer not null default 1, -- not personal
  constraint eligibility_files_pkey PRIMARY KEY (organisation_id, candidate_id),
  constraint eligibility_files_organisation_id_candidate_id_fkey FOREIGN KEY (organisation_id, candidate_id) REFERENCES candidates(organisation_id, id) ON DELETE CASCADE,
  constraint eligibility_files_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(id),
  constraint eligibility_files_check CHECK (((arrived_from IS NULL) OR (arrived_to IS NULL) OR (arrived_from <= arrived_to)))
);
comment on table eligibility_files is 'What eligibility rests on. Never shown to an employer. `…_said` keeps the person''s own words.';
alter table eligibility_files enable row level security;
alter table eligibility_files force row level security;
create policy maintenance on eligibility_files for all to current_user using (true) with check (true);
create policy own_organisation on eligibility_files for all to public using ((organisation_id = app_organisation())) with check ((organisation_id = app_organisation()));
grant select, insert, update, delete on eligibility_files to jumelage_app;

create table employer_members (
  organisation_id uuid not null, -- not personal
  id uuid not null, -- not personal
  employer_id uuid not null, -- not personal
  name text not null, -- personal: to reach the firm; kept: while the firm takes part
  title text, -- personal: to reach the firm; kept: while the firm takes part
  email text, -- personal: to reach the firm; kept: while the firm takes part
  email_key text, -- personal: to reach the firm; kept: while the firm takes part
  phone text, -- personal: to reach the firm; kept: while the firm takes part
  user_id text, -- personal: to reach the firm; kept: while the firm takes part
  is_contact boolean not null default false, -- not personal
  language text not null default 'fr'::text, -- not personal
  ended_at timestamp with time zone, -- not personal
  constraint employer_members_pkey PRIMARY KEY (organisation_id, id),
  constraint employer_members_organisation_id_employer_id_email_key_key UNIQUE (organisation_id, employer_id, email_key),
  constraint employer_members_organisation_id_employer_id_fkey FOREIGN KEY (organisation_id, employer_id) REFERENCES employers(organisation_id, id) ON DELETE CASCADE,
  constraint employer_members_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(id),
  constraint employer_members_user_id_fkey FOREIGN KEY (user_id) REFERENCES users(id),
  constraint employer_members_language_check CHECK ((language = ANY (ARRAY['fr'::text, 'en'::text])))
);
comment on table employer_members is 'People of a firm: its contact and its recruiters.';
alter table employer_members enable row level security;
alter table employer_members force row level security;
create policy maintenance on employer_members for all to current_user using (true) with check (true);
create policy own_organisation on employer_members for all to public using ((organisation_id = app_organisation())) with check ((organisation_id = app_organisation()));
grant select, insert, update, delete on employer_members to jumelage_app;

create table employers (
  organisation_id uuid not null, -- not personal
  id uuid not null, -- not personal
  name text not null, -- not personal
  usual_name text, -- not personal
  name_key text not null, -- not personal
  usual_name_key text, -- not personal
  search_text text not null, -- not personal
  sector text, -- not personal
  city text, -- not personal
  size_said text, -- not personal
  remarks text, -- not personal
  row_version integer not null default 1, -- not personal
  created_at timestamp with time zone not null default app_now(), -- not personal
  updated_at timestamp with time zone not null default app_now(), -- not personal
  constraint employers_pkey PRIMARY KEY (organisation_id, id),
  constraint employers_organisation_id_name_key_key UNIQUE (organisation_id, name_key),
  constraint employers_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(id),
  constraint employers_name_check CHECK ((length(name) <= 200))
);
comment on table employers is 'A firm. Remarks are for staff only.';
alter table employers enable row level security;
alter table employers force row level security;
create policy maintenance on employers for all to current_user using (true) with check (true);
create policy own_organisation on employers for all to public using ((organisation_id = app_organisation())) with check ((organisation_id = app_organisation()));
grant select, insert, update, delete on employers to jumelage_app;

create table enrolments (
  organisation_id uuid not null, -- not personal
  id uuid not null, -- not personal
  candidate_id uuid not null, -- personal: proof of the decision; kept: 24 months after the last contact
  programme_id uuid not null, -- not personal
  decision text not null, -- not personal
  answer text not null, -- not personal
  reasons jsonb not null, -- personal: proof of the decision; kept: 24 months after the last contact
  override_reason text, -- personal: proof of the decision; kept: 24 months after the last contact
  decided_by text, -- personal: proof of the decision; kept: 24 months after the last contact
  decided_at timestamp with time zone not null default app_now(), -- not personal
  constraint enrolments_pkey PRIMARY KEY (organisation_id, id),
  constraint enrolments_organisation_id_candidate_id_fkey FOREIGN KEY (organisation_id, candidate_id) REFERENCES candidates(organisation_id, id) ON DELETE CASCADE,
  constraint enrolments_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(id),
  constraint enrolments_organisation_id_programme_id_fkey FOREIGN KEY (organisation_id, programme_id) REFERENCES programmes(organisation_id, id),
  constraint enrolments_answer_check CHECK ((answer = ANY (ARRAY['yes'::text, 'no'::text, 'to-verify'::text]))),
  constraint enrolments_decision_check CHECK ((decision = ANY (ARRAY['admitted'::text, 'refused'::text])))
);
comment on table enrolments is 'A person''s decision on an admission, with what the rules answered that day. The latest row counts.';
CREATE INDEX enrolments_of_candidate ON public.enrolments USING btree (organisation_id, candidate_id, programme_id, decided_at DESC);
alter table enrolments enable row level security;
alter table enrolments force row level security;
create policy maintenance on enrolments for all to current_user using (true) with check (true);
create policy own_organisation on enrolments for all to public using ((organisation_id = app_organisation())) with check ((organisation_id = app_organisation()));
grant select, insert, update, delete on enrolments to jumelage_app;

create table event_changes (
  organisation_id uuid not null, -- not personal
  id uuid not null, -- not personal
  event_id uuid not null, -- not personal
  kind text not null, -- not personal
  from_on date not null, -- not personal
  to_on date, -- not personal
  reason text not null, -- not personal
  changed_by text, -- personal: who decided; kept: 7 years
  changed_at timestamp with time zone not null default app_now(), -- not personal
  constraint event_changes_pkey PRIMARY KEY (organisation_id, id),
  constraint event_changes_organisation_id_event_id_fkey FOREIGN KEY (organisation_id, event_id) REFERENCES events(organisation_id, id) ON DELETE CASCADE,
  constraint event_changes_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(id),
  constraint event_changes_check CHECK (((kind = 'postponed'::text) = (to_on IS NOT NULL))),
  constraint event_changes_kind_check CHECK ((kind = ANY (ARRAY['postponed'::text, 'cancelled'::text])))
);
comment on table event_changes is 'An event put off or called off.';
CREATE UNIQUE INDEX event_cancelled_once ON public.event_changes USING btree (organisation_id, event_id) WHERE (kind = 'cancelled'::text);
alter table event_changes enable row level security;
alter table event_changes force row level security;
create policy maintenance on event_changes for all to current_user using (true) with check (true);
create policy own_organisation on event_changes for all to public using ((organisation_id = app_organisation())) with check ((organisation_id = app_organisation()));
grant select, insert, update, delete on event_changes to jumelage_app;

create table event_employers (
  organisation_id uuid not null, -- not personal
  event_id uuid not null, -- not personal
  employer_id uuid not null, -- not personal
  state text not null, -- not personal
  decision_maker_present boolean, -- not personal
  remarks text, -- not personal
  constraint event_employers_pkey PRIMARY KEY (organisation_id, event_id, employer_id),
  constraint event_employers_organisation_id_employer_id_fkey FOREIGN KEY (organisation_id, employer_id) REFERENCES employers(organisation_id, id),
  constraint event_employers_organisation_id_event_id_fkey FOREIGN KEY (organisation_id, event_id) REFERENCES events(organisation_id, id) ON DELETE CASCADE,
  constraint event_employers_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(id),
  constraint event_employers_state_check CHECK ((state = ANY (ARRAY['confirmed'::text, 'to-confirm'::text, 'cancelled'::text])))
);
comment on table event_employers is 'A firm at an event.';
alter table event_employers enable row level security;
alter table event_employers force row level security;
create policy maintenance on event_employers for all to current_user using (true) with check (true);
create policy own_organisation on event_employers for all to public using ((organisation_id = app_organisation())) with check ((organisation_id = app_organisation()));
grant select, insert, update, delete on event_employers to jumelage_app;

create table event_openings (
  organisation_id uuid not null, -- not personal
  event_id uuid not null, -- not personal
  part text not null, -- not personal
  opened_at timestamp with time zone not null default app_now(), -- not personal
  opened_by text, -- personal: who opened it; kept: 24 months
  closes_on date not null, -- not personal
  constraint event_openings_pkey PRIMARY KEY (organisation_id, event_id, part),
  constraint event_openings_organisation_id_event_id_fkey FOREIGN KEY (organisation_id, event_id) REFERENCES events(organisation_id, id) ON DELETE CASCADE,
  constraint event_openings_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(id),
  constraint event_openings_part_check CHECK ((part = ANY (ARRAY['wishes'::text, 'stars'::text])))
);
comment on table event_openings is 'Until which day, that day included, candidates may wish and employers may see people and star them. Removed to close at once.';
alter table event_openings enable row level security;
alter table event_openings force row level security;
create policy maintenance on event_openings for all to current_user using (true) with check (true);
create policy own_organisation on event_openings for all to public using ((organisation_id = app_organisation())) with check ((organisation_id = app_organisation()));
grant select, insert, update, delete on event_openings to jumelage_app;

create table event_programmes (
  organisation_id uuid not null, -- not personal
  event_id uuid not null, -- not personal
  programme_id uuid not null, -- not personal
  constraint event_programmes_pkey PRIMARY KEY (organisation_id, event_id, programme_id),
  constraint event_programmes_organisation_id_event_id_fkey FOREIGN KEY (organisation_id, event_id) REFERENCES events(organisation_id, id) ON DELETE CASCADE,
  constraint event_programmes_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(id),
  constraint event_programmes_organisation_id_programme_id_fkey FOREIGN KEY (organisation_id, programme_id) REFERENCES programmes(organisation_id, id)
);
comment on table event_programmes is 'The programmes whose people are invited.';
alter table event_programmes enable row level security;
alter table event_programmes force row level security;
create policy maintenance on event_programmes for all to current_user using (true) with check (true);
create policy own_organisation on event_programmes for all to public using ((organisation_id = app_organisation())) with check ((organisation_id = app_organisation()));
grant select, insert, update, delete on event_programmes to jumelage_app;

create table event_slots (
  organisation_id uuid not null, -- not personal
  event_id uuid not null, -- not personal
  slot integer not null, -- not personal
  starts_at time without time zone not null, -- not personal
  ends_at time without time zone not null, -- not personal
  constraint event_slots_pkey PRIMARY KEY (organisation_id, event_id, slot),
  constraint event_slots_organisation_id_event_id_fkey FOREIGN KEY (organisation_id, event_id) REFERENCES events(organisation_id, id) ON DELETE CASCADE,
  constraint event_slots_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(id),
  constraint event_slots_check CHECK ((starts_at < ends_at)),
  constraint event_slots_slot_check CHECK ((slot >= 0))
);
comment on table event_slots is 'The slots of an event, numbered from 0; breaks are the gaps between them.';
alter table event_slots enable row level security;
alter table event_slots force row level security;
create policy maintenance on event_slots for all to current_user using (true) with check (true);
create policy own_organisation on event_slots for all to public using ((organisation_id = app_organisation())) with check ((organisation_id = app_organisation()));
grant select, insert, update, delete on event_slots to jumelage_app;

create table event_tables (
  organisation_id uuid not null, -- not personal
  id uuid not null, -- not personal
  event_id uuid not null, -- not personal
  employer_id uuid not null, -- not personal
  number integer not null, -- not personal
  recruiters text[] not null default '{}'::text[], -- personal: to say who will be met; kept: 24 months
  languages text[] not null default '{fr}'::text[], -- not personal
  away integer[] not null default '{}'::integer[], -- not personal
  away_said text, -- not personal
  max_meetings integer, -- not personal
  row_version integer not null default 1, -- not personal
  constraint event_tables_pkey PRIMARY KEY (organisation_id, id),
  constraint event_tables_organisation_id_event_id_number_key UNIQUE (organisation_id, event_id, number),
  constraint event_tables_organisation_id_event_id_employer_id_fkey FOREIGN KEY (organisation_id, event_id, employer_id) REFERENCES event_employers(organisation_id, event_id, employer_id),
  constraint event_tables_organisation_id_event_id_fkey FOREIGN KEY (organisation_id, event_id) REFERENCES events(organisation_id, id) ON DELETE CASCADE,
  constraint event_tables_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(id),
  constraint event_tables_max_meetings_check CHECK ((max_meetings >= 0)),
  constraint event_tables_number_check CHECK ((number > 0))
);
comment on table event_tables is 'A table: one recruiter, or several sitting together. away lists the slots without anybody.';
alter table event_tables enable row level security;
alter table event_tables force row level security;
create policy maintenance on event_tables for all to current_user using (true) with check (true);
create policy own_organisation on event_tables for all to public using ((organisation_id = app_organisation())) with check ((organisation_id = app_organisation()));
grant select, insert, update, delete on event_tables to jumelage_app;

create table events (
  organisation_id uuid not null, -- not personal
  id uuid not null, -- not personal
  name text not null, -- not personal
  held_on date not null, -- not personal
  time_zone text not null, -- not personal
  place text not null default ''::text, -- not personal
  doors_open_at time without time zone, -- not personal
  slot_minutes integer not null, -- not personal
  warning_minute integer, -- not personal
  rooms integer, -- not personal
  max_per_candidate integer not null default 6, -- not personal
  once_per_employer boolean not null default true, -- not personal
  max_wishes integer not null default 5, -- not personal
  repeated_hour text not null default 'before'::text, -- not personal
  row_version integer not null default 1, -- not personal
  created_at timestamp with time zone not null default app_now(), -- not personal
  constraint events_pkey PRIMARY KEY (organisation_id, id),
  constraint events_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(id),
  constraint events_max_per_candidate_check CHECK (((max_per_candidate >= 1) AND (max_per_candidate <= 100))),
  constraint events_max_wishes_check CHECK (((max_wishes >= 1) AND (max_wishes <= 9))),
  constraint events_name_check CHECK (((length(name) >= 2) AND (length(name) <= 200))),
  constraint events_repeated_hour_check CHECK ((repeated_hour = ANY (ARRAY['before'::text, 'after'::text]))),
  constraint events_rooms_check CHECK ((rooms > 0)),
  constraint events_slot_minutes_check CHECK (((slot_minutes >= 3) AND (slot_minutes <= 180)))
);
comment on table events is 'An interview day. Times of slots are local to time_zone, so that a change of law moves the instant and not the clock. repeated_hour says which one is meant where clocks go back.';
alter table events enable row level security;
alter table events force row level security;
create policy maintenance on events for all to current_user using (true) with check (true);
create policy own_organisation on events for all to public using ((organisation_id = app_organisation())) with check ((organisation_id = app_organisation()));
grant select, insert, update, delete on events to jumelage_app;

create table facts (
  organisation_id uuid not null, -- not personal
  id uuid not null, -- not personal
  type text not null, -- not personal
  data jsonb not null, -- not personal
  at timestamp with time zone not null default app_now(), -- not personal
  by_user text, -- personal: who did it; kept: 7 years
  by_kind text not null, -- not personal
  constraint facts_pkey PRIMARY KEY (organisation_id, id),
  constraint facts_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(id)
);
comment on table facts is 'What happened. Insert only: figures and reactions are read from these.';
CREATE INDEX facts_of_type ON public.facts USING btree (organisation_id, type, at);
alter table facts enable row level security;
alter table facts force row level security;
create policy maintenance on facts for all to current_user using (true) with check (true);
create policy own_organisation on facts for all to public using ((organisation_id = app_organisation())) with check ((organisation_id = app_organisation()));
grant select, insert on facts to jumelage_app;

create table forbidden_pairs (
  organisation_id uuid not null, -- not personal
  id uuid not null, -- not personal
  event_id uuid not null, -- not personal
  candidate_id uuid not null, -- personal: to protect the person; kept: 24 months
  employer_id uuid not null, -- not personal
  reason text, -- personal: to protect the person; kept: 24 months
  constraint forbidden_pairs_pkey PRIMARY KEY (organisation_id, id),
  constraint forbidden_pairs_organisation_id_event_id_candidate_id_emplo_key UNIQUE (organisation_id, event_id, candidate_id, employer_id),
  constraint forbidden_pairs_organisation_id_candidate_id_fkey FOREIGN KEY (organisation_id, candidate_id) REFERENCES candidates(organisation_id, id) ON DELETE CASCADE,
  constraint forbidden_pairs_organisation_id_employer_id_fkey FOREIGN KEY (organisation_id, employer_id) REFERENCES employers(organisation_id, id),
  constraint forbidden_pairs_organisation_id_event_id_fkey FOREIGN KEY (organisation_id, event_id) REFERENCES events(organisation_id, id) ON DELETE CASCADE,
  constraint forbidden_pairs_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(id)
);
comment on table forbidden_pairs is 'Who must not be matched, for instance with the present employer. Staff only.';
alter table forbidden_pairs enable row level security;
alter table forbidden_pairs force row level security;
create policy maintenance on forbidden_pairs for all to current_user using (true) with check (true);
create policy own_organisation on forbidden_pairs for all to public using ((organisation_id = app_organisation())) with check ((organisation_id = app_organisation()));
grant select, insert, update, delete on forbidden_pairs to jumelage_app;

create table form_answers (
  key_hash text not null, -- not personal
  content_hash text not null, -- not personal
  refused boolean not null default false, -- not personal
  answer text, -- personal: to answer the same browser again, sealed; kept: 10 minutes
  at timestamp with time zone not null, -- not personal
  constraint form_answers_pkey PRIMARY KEY (key_hash)
);
comment on table form_answers is 'Answers to forms that belong to no organisation, for whoever sends the same form again. No organisation owns them. Each is sealed with the secret of the installation, the key of its form and the token of its browser; the last two are not kept. Kept 10 minutes.';
CREATE INDEX form_answers_by_age ON public.form_answers USING btree (at);
grant select, insert, update, delete on form_answers to jumelage_app;

create table grants (
  organisation_id uuid not null, -- not personal
  id uuid not null, -- not personal
  user_id text not null, -- personal: who may do what; kept: 7 years
  role text not null, -- not personal
  granted_by text, -- personal: who may do what; kept: 7 years
  granted_at timestamp with time zone not null default app_now(), -- not personal
  ended_at timestamp with time zone, -- not personal
  ended_by text, -- personal: who may do what; kept: 7 years
  constraint grants_pkey PRIMARY KEY (organisation_id, id),
  constraint grants_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(id),
  constraint grants_user_id_fkey FOREIGN KEY (user_id) REFERENCES users(id),
  constraint grants_role_check CHECK ((role = ANY (ARRAY['manager'::text, 'coordinator'::text, 'adviser'::text, 'employer-adviser'::text, 'privacy-officer'::text])))
);
comment on table grants is 'What a member of staff may do in an organisation. One''s own grants are seen at sign-in, outside of every organisation.';
CREATE UNIQUE INDEX grants_in_force ON public.grants USING btree (organisation_id, user_id, role) WHERE (ended_at IS NULL);
CREATE INDEX grants_of_user ON public.grants USING btree (user_id);
alter table grants enable row level security;
alter table grants force row level security;
create policy maintenance on grants for all to current_user using (true) with check (true);
create policy own_organisation on grants for all to public using (((organisation_id = app_organisation()) OR ((app_organisation() IS NULL) AND (user_id = app_user())))) with check ((organisation_id = app_organisation()));
grant select, insert, update, delete on grants to jumelage_app;

create table import_files (
  organisation_id uuid not null, -- not personal
  import_id uuid not null, -- not personal
  "position" integer not null, -- not personal
  name text not null, -- not personal
  sha256 text not null, -- not personal
  bytes bytea not null, -- personal: to explain what was read; kept: 30 days
  constraint import_files_pkey PRIMARY KEY (organisation_id, import_id, "position"),
  constraint import_files_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(id),
  constraint import_files_organisation_id_import_id_fkey FOREIGN KEY (organisation_id, import_id) REFERENCES imports(organisation_id, id) ON DELETE CASCADE
);
comment on table import_files is 'The files as they came, so that what was read can be explained. Removed 30 days after.';
alter table import_files enable row level security;
alter table import_files force row level security;
create policy maintenance on import_files for all to current_user using (true) with check (true);
create policy own_organisation on import_files for all to public using ((organisation_id = app_organisation())) with check ((organisation_id = app_organisation()));
grant select, insert, update, delete on import_files to jumelage_app;

create table import_questions (
  organisation_id uuid not null, -- not personal
  import_id uuid not null, -- not personal
  id text not null, -- not personal
  "position" integer not null, -- not personal
  question jsonb not null, -- personal: values of the files, to read them as answered; kept: 30 days
  rows integer not null, -- not personal
  answer jsonb, -- personal: values of the files, to read them as answered; kept: 30 days
  answered_at timestamp with time zone, -- not personal
  is_recalled boolean not null default false, -- not personal
  constraint import_questions_pkey PRIMARY KEY (organisation_id, import_id, id),
  constraint import_questions_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(id),
  constraint import_questions_organisation_id_import_id_fkey FOREIGN KEY (organisation_id, import_id) REFERENCES imports(organisation_id, id) ON DELETE CASCADE,
  constraint import_questions_check CHECK (((answer IS NULL) = (answered_at IS NULL)))
);
comment on table import_questions is 'Each distinct value of the files that nobody should guess, with the first rows that have it. id is a hash of what is asked. rows: how many have it; 0 once it is no longer asked, its answer kept. is_recalled: the answer was given to an earlier import, at answered_at.';
alter table import_questions enable row level security;
alter table import_questions force row level security;
create policy maintenance on import_questions for all to current_user using (true) with check (true);
create policy own_organisation on import_questions for all to public using ((organisation_id = app_organisation())) with check ((organisation_id = app_organisation()));
grant select, insert, update, delete on import_questions to jumelage_app;

create table import_rows (
  organisation_id uuid not null, -- not personal
  import_id uuid not null, -- not personal
  "position" integer not null, -- not personal
  file_position integer not null, -- not personal
  sheet text not null, -- not personal
  line integer not null, -- not personal
  kind text not null, -- not personal
  action text not null, -- not personal
  reasons jsonb not null default '[]'::jsonb, -- personal: to show, correct and undo; kept: 30 days
  label text not null default ''::text, -- personal: to show, correct and undo; kept: 30 days
  cells jsonb not null, -- personal: to show, correct and undo; kept: 30 days
  subject_id uuid, -- personal: to show, correct and undo; kept: 30 days
  parts jsonb not null default '[]'::jsonb, -- personal: to show, correct and undo; kept: 30 days
  answer text, -- not personal
  constraint import_rows_pkey PRIMARY KEY (organisation_id, import_id, "position"),
  constraint import_rows_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(id),
  constraint import_rows_organisation_id_import_id_fkey FOREIGN KEY (organisation_id, import_id) REFERENCES imports(organisation_id, id) ON DELETE CASCADE,
  constraint import_rows_action_check CHECK ((action = ANY (ARRAY['create'::text, 'update'::text, 'same'::text, 'merge'::text, 'refuse'::text, 'repeat'::text]))),
  constraint import_rows_answer_check CHECK ((answer = ANY (ARRAY['keep'::text, 'take'::text, 'separate'::text]))),
  constraint import_rows_kind_check CHECK ((kind = ANY (ARRAY['candidate'::text, 'employer'::text, 'table'::text, 'job'::text, 'wish'::text, 'forbidden-pair'::text])))
);
comment on table import_rows is 'What each row would become or became. parts: what stood there before and what stands after, so that it can be undone. answer: what a person decided where the row contradicts a correction made by hand.';
CREATE INDEX import_rows_of_subject ON public.import_rows USING btree (organisation_id, subject_id);
alter table import_rows enable row level security;
alter table import_rows force row level security;
create policy maintenance on import_rows for all to current_user using (true) with check (true);
create policy own_organisation on import_rows for all to public using ((organisation_id = app_organisation())) with check ((organisation_id = app_organisation()));
grant select, insert, update, delete on import_rows to jumelage_app;

create table imports (
  organisation_id uuid not null, -- not personal
  id uuid not null, -- not personal
  event_id uuid, -- not personal
  state text not null, -- not personal
  mapping jsonb not null default '{}'::jsonb, -- personal: values of the files, to check how they were read; kept: 30 days
  summary jsonb, -- personal: values of the files, to check how they were read; kept: 30 days
  done integer not null default 0, -- not personal
  total integer not null default 0, -- not personal
  failure text, -- not personal
  made_by text, -- personal: who brought it in; kept: 24 months
  made_at timestamp with time zone not null default app_now(), -- not personal
  confirmed_at timestamp with time zone, -- not personal
  written_at timestamp with time zone, -- not personal
  undone_at timestamp with time zone, -- not personal
  row_version integer not null default 1, -- not personal
  stage text, -- not personal
  emptied_at timestamp with time zone, -- not personal
  constraint imports_pkey PRIMARY KEY (organisation_id, id),
  constraint imports_organisation_id_event_id_fkey FOREIGN KEY (organisation_id, event_id) REFERENCES events(organisation_id, id),
  constraint imports_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(id),
  constraint imports_stage_check CHECK ((stage = ANY (ARRAY['read'::text, 'compared'::text, 'written'::text]))),
  constraint imports_state_check CHECK ((state = ANY (ARRAY['reading'::text, 'to-confirm'::text, 'writing'::text, 'written'::text, 'undone'::text, 'failed'::text])))
);
comment on table imports is 'A set of files brought in together. Nothing is written before confirmed_at. stage, done, total: how many rows of how many were read, compared or written. emptied_at: the files and their rows were removed, 30 days after; it can no longer be undone.';
alter table imports enable row level security;
alter table imports force row level security;
create policy maintenance on imports for all to current_user using (true) with check (true);
create policy own_organisation on imports for all to public using ((organisation_id = app_organisation())) with check ((organisation_id = app_organisation()));
grant select, insert, update, delete on imports to jumelage_app;

create table interview_answers (
  organisation_id uuid not null, -- not personal
  id uuid not null, -- not personal
  event_id uuid not null, -- not personal
  candidate_id uuid not null, -- personal: to bring people together after the day; kept: 24 months
  table_id uuid not null, -- not personal
  employer_id uuid not null, -- not personal
  side text not null, -- not personal
  answer text not null, -- personal: to bring people together after the day; kept: 24 months
  reason text, -- personal: to bring people together after the day; kept: 24 months
  said text, -- personal: to bring people together after the day; kept: 24 months
  note text, -- personal: to bring people together after the day; kept: 24 months
  answered_at timestamp with time zone not null default app_now(), -- not personal
  row_version integer not null default 1, -- not personal
  constraint interview_answers_pkey PRIMARY KEY (organisation_id, id),
  constraint interview_answers_organisation_id_event_id_candidate_id_tab_key UNIQUE (organisation_id, event_id, candidate_id, table_id, side),
  constraint interview_answers_organisation_id_candidate_id_fkey FOREIGN KEY (organisation_id, candidate_id) REFERENCES candidates(organisation_id, id) ON DELETE CASCADE,
  constraint interview_answers_organisation_id_employer_id_fkey FOREIGN KEY (organisation_id, employer_id) REFERENCES employers(organisation_id, id),
  constraint interview_answers_organisation_id_event_id_fkey FOREIGN KEY (organisation_id, event_id) REFERENCES events(organisation_id, id) ON DELETE CASCADE,
  constraint interview_answers_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(id),
  constraint interview_answers_organisation_id_table_id_fkey FOREIGN KEY (organisation_id, table_id) REFERENCES event_tables(organisation_id, id),
  constraint interview_answers_answer_check CHECK ((answer = ANY (ARRAY['yes'::text, 'perhaps'::text, 'no'::text]))),
  constraint interview_answers_check CHECK (((answer <> 'no'::text) OR (length(reason) > 0))),
  constraint interview_answers_note_check CHECK ((length(note) <= 4000)),
  constraint interview_answers_said_check CHECK ((length(said) <= 1000)),
  constraint interview_answers_side_check CHECK ((side = ANY (ARRAY['candidate'::text, 'employer'::text])))
);
comment on table interview_answers is 'What each side said after a meeting: yes, perhaps, or no with a reason from a short list and in their own words (said). An employer''s note is its own.';
alter table interview_answers enable row level security;
alter table interview_answers force row level security;
create policy maintenance on interview_answers for all to current_user using (true) with check (true);
create policy own_organisation on interview_answers for all to public using ((organisation_id = app_organisation())) with check ((organisation_id = app_organisation()));
grant select, insert, update, delete on interview_answers to jumelage_app;

create table introductions (
  organisation_id uuid not null, -- not personal
  id uuid not null, -- not personal
  event_id uuid not null, -- not personal
  candidate_id uuid not null, -- personal: to bring people together after the day; kept: 24 months
  employer_id uuid not null, -- not personal
  made_at timestamp with time zone not null default app_now(), -- not personal
  constraint introductions_pkey PRIMARY KEY (organisation_id, id),
  constraint introductions_organisation_id_event_id_candidate_id_employe_key UNIQUE (organisation_id, event_id, candidate_id, employer_id),
  constraint introductions_organisation_id_candidate_id_fkey FOREIGN KEY (organisation_id, candidate_id) REFERENCES candidates(organisation_id, id) ON DELETE CASCADE,
  constraint introductions_organisation_id_employer_id_fkey FOREIGN KEY (organisation_id, employer_id) REFERENCES employers(organisation_id, id),
  constraint introductions_organisation_id_event_id_fkey FOREIGN KEY (organisation_id, event_id) REFERENCES events(organisation_id, id) ON DELETE CASCADE,
  constraint introductions_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(id)
);
comment on table introductions is 'Both sides said yes: each was told, and contact is open.';
alter table introductions enable row level security;
alter table introductions force row level security;
create policy maintenance on introductions for all to current_user using (true) with check (true);
create policy own_organisation on introductions for all to public using ((organisation_id = app_organisation())) with check ((organisation_id = app_organisation()));
grant select, insert, update, delete on introductions to jumelage_app;

create table job_checks (
  organisation_id uuid not null, -- not personal
  event_id uuid not null, -- not personal
  job_id uuid not null, -- not personal
  item text not null, -- not personal
  checked_by text, -- personal: who verified; kept: 24 months
  checked_at timestamp with time zone not null default app_now(), -- not personal
  constraint job_checks_pkey PRIMARY KEY (organisation_id, event_id, job_id, item),
  constraint job_checks_organisation_id_event_id_fkey FOREIGN KEY (organisation_id, event_id) REFERENCES events(organisation_id, id) ON DELETE CASCADE,
  constraint job_checks_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(id),
  constraint job_checks_organisation_id_job_id_fkey FOREIGN KEY (organisation_id, job_id) REFERENCES jobs(organisation_id, id) ON DELETE CASCADE,
  constraint job_checks_item_check CHECK ((item = ANY (ARRAY['real-job'::text, 'wage'::text, 'schedule'::text, 'french-level'::text, 'decision-maker'::text])))
);
comment on table job_checks is 'The reality gate: what a member of staff has verified of a job before people are invited to talk about it.';
alter table job_checks enable row level security;
alter table job_checks force row level security;
create policy maintenance on job_checks for all to current_user using (true) with check (true);
create policy own_organisation on job_checks for all to public using ((organisation_id = app_organisation())) with check ((organisation_id = app_organisation()));
grant select, insert, update, delete on job_checks to jumelage_app;

create table jobs (
  organisation_id uuid not null, -- not personal
  id uuid not null, -- not personal
  employer_id uuid not null, -- not personal
  reference text not null, -- not personal
  title text not null, -- not personal
  search_text text not null default ''::text, -- not personal
  cnp_code text, -- not personal
  cnp_said text, -- not personal
  essential_skills text[] not null default '{}'::text[], -- not personal
  asset_skills text[] not null default '{}'::text[], -- not personal
  french_spoken_min integer, -- not personal
  french_spoken_max integer, -- not personal
  french_written_min integer, -- not personal
  french_written_max integer, -- not personal
  other_language text, -- not personal
  schedule text, -- not personal
  wage_min numeric(10,2), -- not personal
  wage_max numeric(10,2), -- not personal
  wage_per text, -- not personal
  region text, -- not personal
  professional_order text, -- not personal
  openings integer not null default 1, -- not personal
  conditions text, -- not personal
  row_version integer not null default 1, -- not personal
  closed_at timestamp with time zone, -- not personal
  created_at timestamp with time zone not null default app_now(), -- not personal
  updated_at timestamp with time zone not null default app_now(), -- not personal
  constraint jobs_pkey PRIMARY KEY (organisation_id, id),
  constraint jobs_organisation_id_employer_id_reference_key UNIQUE (organisation_id, employer_id, reference),
  constraint jobs_organisation_id_employer_id_fkey FOREIGN KEY (organisation_id, employer_id) REFERENCES employers(organisation_id, id) ON DELETE CASCADE,
  constraint jobs_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(id),
  constraint jobs_cnp_code_check CHECK ((cnp_code ~ '^\d{5}$'::text)),
  constraint jobs_french_spoken_max_check CHECK (((french_spoken_max >= 1) AND (french_spoken_max <= 12))),
  constraint jobs_french_spoken_min_check CHECK (((french_spoken_min >= 1) AND (french_spoken_min <= 12))),
  constraint jobs_french_written_max_check CHECK (((french_written_max >= 1) AND (french_written_max <= 12))),
  constraint jobs_french_written_min_check CHECK (((french_written_min >= 1) AND (french_written_min <= 12))),
  constraint jobs_openings_check CHECK (((openings >= 1) AND (openings <= 999))),
  constraint jobs_title_check CHECK ((length(title) <= 300)),
  constraint jobs_wage_per_check CHECK ((wage_per = ANY (ARRAY['hour'::text, 'year'::text])))
);
comment on table jobs is 'A need of an employer. professional_order names the order of a regulated profession.';
alter table jobs enable row level security;
alter table jobs force row level security;
create policy maintenance on jobs for all to current_user using (true) with check (true);
create policy own_organisation on jobs for all to public using ((organisation_id = app_organisation())) with check ((organisation_id = app_organisation()));
grant select, insert, update, delete on jobs to jumelage_app;

create table link_sessions (
  organisation_id uuid not null, -- not personal
  id uuid not null, -- not personal
  link_id uuid not null, -- personal: whose browser; kept: until it ends
  token_hash text not null, -- not personal
  made_at timestamp with time zone not null default app_now(), -- not personal
  expires_at timestamp with time zone not null, -- not personal
  ended_at timestamp with time zone, -- not personal
  constraint link_sessions_pkey PRIMARY KEY (organisation_id, id),
  constraint link_sessions_organisation_id_token_hash_key UNIQUE (organisation_id, token_hash),
  constraint link_sessions_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(id),
  constraint link_sessions_organisation_id_link_id_fkey FOREIGN KEY (organisation_id, link_id) REFERENCES access_links(organisation_id, id) ON DELETE CASCADE
);
comment on table link_sessions is 'A browser that opened a personal link and pressed its button.';
alter table link_sessions enable row level security;
alter table link_sessions force row level security;
create policy maintenance on link_sessions for all to current_user using (true) with check (true);
create policy own_organisation on link_sessions for all to public using ((organisation_id = app_organisation())) with check ((organisation_id = app_organisation()));
grant select, insert, update, delete on link_sessions to jumelage_app;

create table mails (
  id uuid not null, -- not personal
  organisation_id uuid, -- not personal
  to_address text not null, -- personal: to send it and to prove what was said; kept: 12 months
  to_name text, -- personal: to send it and to prove what was said; kept: 12 months
  language text not null, -- not personal
  subject text not null, -- personal: to send it and to prove what was said; kept: 12 months
  html text not null, -- personal: to send it and to prove what was said; kept: 12 months
  plain text not null, -- personal: to send it and to prove what was said; kept: 12 months
  calendar text, -- personal: to send it and to prove what was said; kept: 12 months
  calendar_method text, -- not personal
  message_id text not null, -- not personal
  purpose text not null, -- not personal
  subject_id uuid, -- personal: to send it and to prove what was said; kept: 12 months
  created_at timestamp with time zone not null default app_now(), -- not personal
  send_after timestamp with time zone not null default app_now(), -- not personal
  stale_after timestamp with time zone, -- not personal
  attempts integer not null default 0, -- not personal
  sent_at timestamp with time zone, -- not personal
  held_at timestamp with time zone, -- not personal
  failed_at timestamp with time zone, -- not personal
  last_error text, -- not personal
  constraint mails_pkey PRIMARY KEY (id),
  constraint mails_message_id_key UNIQUE (message_id),
  constraint mails_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(id),
  constraint mails_calendar_method_check CHECK ((calendar_method = ANY (ARRAY['REQUEST'::text, 'PUBLISH'::text, 'CANCEL'::text]))),
  constraint mails_language_check CHECK ((language = ANY (ARRAY['fr'::text, 'en'::text]))),
  constraint mails_subject_check CHECK ((length(subject) <= 200))
);
comment on table mails is 'The outbox. A sign-in mail belongs to no organisation: it is seen only outside of every organisation.';
CREATE INDEX mails_of_organisation ON public.mails USING btree (organisation_id, created_at DESC);
CREATE INDEX mails_waiting ON public.mails USING btree (send_after) WHERE ((sent_at IS NULL) AND (held_at IS NULL) AND (failed_at IS NULL));
alter table mails enable row level security;
alter table mails force row level security;
create policy maintenance on mails for all to current_user using (true) with check (true);
create policy own_organisation on mails for all to public using ((NOT (organisation_id IS DISTINCT FROM app_organisation()))) with check ((NOT (organisation_id IS DISTINCT FROM app_organisation())));
grant select, insert, update, delete on mails to jumelage_app;

create table match_decisions (
  organisation_id uuid not null, -- not personal
  id uuid not null, -- not personal
  event_id uuid not null, -- not personal
  candidate_id uuid not null, -- personal: proof that a person decided; kept: 24 months
  job_id uuid not null, -- not personal
  decision text not null, -- not personal
  reason text, -- personal: proof that a person decided; kept: 24 months
  note text, -- personal: proof that a person decided; kept: 24 months
  factors jsonb not null, -- personal: proof that a person decided; kept: 24 months
  decided_by text, -- personal: proof that a person decided; kept: 24 months
  decided_at timestamp with time zone not null default app_now(), -- not personal
  constraint match_decisions_pkey PRIMARY KEY (organisation_id, id),
  constraint match_decisions_organisation_id_candidate_id_fkey FOREIGN KEY (organisation_id, candidate_id) REFERENCES candidates(organisation_id, id) ON DELETE CASCADE,
  constraint match_decisions_organisation_id_event_id_fkey FOREIGN KEY (organisation_id, event_id) REFERENCES events(organisation_id, id) ON DELETE CASCADE,
  constraint match_decisions_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(id),
  constraint match_decisions_organisation_id_job_id_fkey FOREIGN KEY (organisation_id, job_id) REFERENCES jobs(organisation_id, id) ON DELETE CASCADE,
  constraint match_decisions_check CHECK (((decision = 'approved'::text) OR (length(reason) > 0))),
  constraint match_decisions_decision_check CHECK ((decision = ANY (ARRAY['approved'::text, 'refused'::text])))
);
comment on table match_decisions is 'A person approved or refused a match; the latest row counts. Survives a new computation. factors keeps what the person saw (P-39.1, s. 12.1); the note is for staff.';
CREATE INDEX match_decisions_of_pair ON public.match_decisions USING btree (organisation_id, event_id, candidate_id, job_id, decided_at DESC);
alter table match_decisions enable row level security;
alter table match_decisions force row level security;
create policy maintenance on match_decisions for all to current_user using (true) with check (true);
create policy own_organisation on match_decisions for all to public using ((organisation_id = app_organisation())) with check ((organisation_id = app_organisation()));
grant select, insert, update, delete on match_decisions to jumelage_app;

create table matches (
  organisation_id uuid not null, -- not personal
  id uuid not null, -- not personal
  event_id uuid not null, -- not personal
  candidate_id uuid not null, -- personal: to propose meetings; kept: 24 months
  job_id uuid not null, -- not personal
  employer_id uuid not null, -- not personal
  score integer not null, -- personal: to propose meetings; kept: 24 months
  for_job integer not null, -- personal: to propose meetings; kept: 24 months
  for_candidate integer not null, -- personal: to propose meetings; kept: 24 months
  contributions jsonb not null, -- personal: to propose meetings; kept: 24 months
  requirements jsonb not null, -- personal: to propose meetings; kept: 24 months
  computed_at timestamp with time zone not null default app_now(), -- not personal
  constraint matches_pkey PRIMARY KEY (organisation_id, id),
  constraint matches_organisation_id_event_id_candidate_id_job_id_key UNIQUE (organisation_id, event_id, candidate_id, job_id),
  constraint matches_organisation_id_candidate_id_fkey FOREIGN KEY (organisation_id, candidate_id) REFERENCES candidates(organisation_id, id) ON DELETE CASCADE,
  constraint matches_organisation_id_employer_id_fkey FOREIGN KEY (organisation_id, employer_id) REFERENCES employers(organisation_id, id),
  constraint matches_organisation_id_event_id_fkey FOREIGN KEY (organisation_id, event_id) REFERENCES events(organisation_id, id) ON DELETE CASCADE,
  constraint matches_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(id),
  constraint matches_organisation_id_job_id_fkey FOREIGN KEY (organisation_id, job_id) REFERENCES jobs(organisation_id, id) ON DELETE CASCADE,
  constraint matches_for_candidate_check CHECK (((for_candidate >= 0) AND (for_candidate <= 1000))),
  constraint matches_for_job_check CHECK (((for_job >= 0) AND (for_job <= 1000))),
  constraint matches_score_check CHECK (((score >= 0) AND (score <= 1000)))
);
comment on table matches is 'Candidate × job with its reasons, as computed. A person decides (match_decisions).';
CREATE INDEX matches_of_job ON public.matches USING btree (organisation_id, event_id, job_id, score DESC);
alter table matches enable row level security;
alter table matches force row level security;
create policy maintenance on matches for all to current_user using (true) with check (true);
create policy own_organisation on matches for all to public using ((organisation_id = app_organisation())) with check ((organisation_id = app_organisation()));
grant select, insert, update, delete on matches to jumelage_app;

create table meeting_declines (
  organisation_id uuid not null, -- not personal
  id uuid not null, -- not personal
  event_id uuid not null, -- not personal
  candidate_id uuid not null, -- personal: to plan the day; kept: 24 months
  table_id uuid not null, -- not personal
  side text not null, -- not personal
  reason text, -- personal: to plan the day; kept: 24 months
  declined_at timestamp with time zone not null default app_now(), -- not personal
  constraint meeting_declines_pkey PRIMARY KEY (organisation_id, id),
  constraint meeting_declines_organisation_id_event_id_candidate_id_tabl_key UNIQUE (organisation_id, event_id, candidate_id, table_id, side),
  constraint meeting_declines_organisation_id_candidate_id_fkey FOREIGN KEY (organisation_id, candidate_id) REFERENCES candidates(organisation_id, id) ON DELETE CASCADE,
  constraint meeting_declines_organisation_id_event_id_fkey FOREIGN KEY (organisation_id, event_id) REFERENCES events(organisation_id, id) ON DELETE CASCADE,
  constraint meeting_declines_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(id),
  constraint meeting_declines_organisation_id_table_id_fkey FOREIGN KEY (organisation_id, table_id) REFERENCES event_tables(organisation_id, id),
  constraint meeting_declines_side_check CHECK ((side = ANY (ARRAY['candidate'::text, 'employer'::text])))
);
comment on table meeting_declines is 'One side does not want a meeting that was planned; the repair does not plan it again.';
alter table meeting_declines enable row level security;
alter table meeting_declines force row level security;
create policy maintenance on meeting_declines for all to current_user using (true) with check (true);
create policy own_organisation on meeting_declines for all to public using ((organisation_id = app_organisation())) with check ((organisation_id = app_organisation()));
grant select, insert, update, delete on meeting_declines to jumelage_app;

create table meetings (
  organisation_id uuid not null, -- not personal
  id uuid not null, -- not personal
  event_id uuid not null, -- not personal
  candidate_id uuid not null, -- personal: to run the day; kept: 24 months
  table_id uuid not null, -- not personal
  slot integer not null, -- not personal
  constraint meetings_pkey PRIMARY KEY (organisation_id, id),
  constraint one_meeting_per_candidate_and_slot UNIQUE (organisation_id, event_id, slot, candidate_id) DEFERRABLE INITIALLY DEFERRED,
  constraint one_meeting_per_pair UNIQUE (organisation_id, event_id, candidate_id, table_id),
  constraint one_meeting_per_table_and_slot UNIQUE (organisation_id, event_id, slot, table_id) DEFERRABLE INITIALLY DEFERRED,
  constraint meetings_organisation_id_candidate_id_fkey FOREIGN KEY (organisation_id, candidate_id) REFERENCES candidates(organisation_id, id) ON DELETE CASCADE,
  constraint meetings_organisation_id_event_id_slot_fkey FOREIGN KEY (organisation_id, event_id, slot) REFERENCES event_slots(organisation_id, event_id, slot),
  constraint meetings_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(id),
  constraint meetings_organisation_id_table_id_fkey FOREIGN KEY (organisation_id, table_id) REFERENCES event_tables(organisation_id, id)
);
comment on table meetings is 'The timetable in force. Double booking is refused by its keys. An id outlives a change of slot, so that a calendar entry moves.';
alter table meetings enable row level security;
alter table meetings force row level security;
create policy maintenance on meetings for all to current_user using (true) with check (true);
create policy own_organisation on meetings for all to public using ((organisation_id = app_organisation())) with check ((organisation_id = app_organisation()));
grant select, insert, update, delete on meetings to jumelage_app;

create table organisations (
  id uuid not null, -- not personal
  slug text not null, -- not personal
  name text not null, -- not personal
  short_name text not null, -- not personal
  city text not null, -- not personal
  address text, -- not personal
  contact_email text, -- not personal
  contact_phone text, -- not personal
  time_zone text not null default 'America/Toronto'::text, -- not personal
  accent text not null default '#0b5563'::text, -- not personal
  accent_dark text not null default '#8accd8'::text, -- not personal
  logo_path text, -- not personal
  privacy_officer_name text, -- personal: the law asks to publish who is in charge of privacy; kept: while in charge
  privacy_officer_title text, -- personal: the law asks to publish who is in charge of privacy; kept: while in charge
  privacy_officer_email text, -- personal: the law asks to publish who is in charge of privacy; kept: while in charge
  privacy_officer_phone text, -- personal: the law asks to publish who is in charge of privacy; kept: while in charge
  hosting_place text, -- not personal
  last_candidate_number integer not null default 0, -- not personal
  row_version integer not null default 1, -- not personal
  created_at timestamp with time zone not null default app_now(), -- not personal
  constraint organisations_pkey PRIMARY KEY (id),
  constraint organisations_slug_key UNIQUE (slug),
  constraint organisations_accent_check CHECK ((accent ~ '^#[0-9a-f]{6}$'::text)),
  constraint organisations_accent_dark_check CHECK ((accent_dark ~ '^#[0-9a-f]{6}$'::text)),
  constraint organisations_name_check CHECK (((length(name) >= 2) AND (length(name) <= 200))),
  constraint organisations_slug_check CHECK (((slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text) AND (length(slug) <= 60)))
);
comment on table organisations is 'A chamber: the tenant. Its name and contacts are public, so it has no row-level security.';
grant select, insert, update, delete on organisations to jumelage_app;

create table passkeys (
  id text not null, -- not personal
  name text, -- personal: whose key; kept: until removed
  public_key text not null, -- not personal
  user_id text not null, -- personal: whose key; kept: until removed
  credential_id text not null, -- not personal
  counter integer not null, -- not personal
  device_type text not null, -- not personal
  backed_up boolean not null, -- not personal
  transports text, -- not personal
  aaguid text, -- not personal
  created_at timestamp with time zone default app_now(), -- not personal
  constraint passkeys_pkey PRIMARY KEY (id),
  constraint passkeys_credential_id_key UNIQUE (credential_id),
  constraint passkeys_user_id_fkey FOREIGN KEY (user_id) REFERENCES users(id) ON DELETE CASCADE
);
comment on table passkeys is 'Public halves of passkeys.';
CREATE INDEX passkeys_of_user ON public.passkeys USING btree (user_id);
grant select, insert, update, delete on passkeys to jumelage_app;

create table policies (
  organisation_id uuid not null, -- not personal
  version integer not null, -- not personal
  text_fr text not null, -- not personal
  text_en text not null, -- not personal
  published_at timestamp with time zone not null default app_now(), -- not personal
  published_by text, -- personal: who published; kept: as long as the policy
  constraint policies_pkey PRIMARY KEY (organisation_id, version),
  constraint policies_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(id),
  constraint policies_version_check CHECK ((version > 0))
);
comment on table policies is 'The confidentiality policy as published, version by version (P-39.1, s. 8.2). Consents name the version.';
alter table policies enable row level security;
alter table policies force row level security;
create policy maintenance on policies for all to current_user using (true) with check (true);
create policy own_organisation on policies for all to public using ((organisation_id = app_organisation())) with check ((organisation_id = app_organisation()));
grant select, insert, update, delete on policies to jumelage_app;

create table profiles (
  organisation_id uuid not null, -- not personal
  candidate_id uuid not null, -- personal: to match a person with jobs; kept: 24 months after the last contact
  wanted_title text, -- personal: to match a person with jobs; kept: 24 months after the last contact
  last_title text, -- personal: to match a person with jobs; kept: 24 months after the last contact
  other_titles text[] not null default '{}'::text[], -- personal: to match a person with jobs; kept: 24 months after the last contact
  diploma text, -- personal: to match a person with jobs; kept: 24 months after the last contact
  field_of_study text, -- personal: to match a person with jobs; kept: 24 months after the last contact
  years_min numeric(4,1), -- personal: to match a person with jobs; kept: 24 months after the last contact
  years_max numeric(4,1), -- personal: to match a person with jobs; kept: 24 months after the last contact
  skills text[] not null default '{}'::text[], -- personal: to match a person with jobs; kept: 24 months after the last contact
  french_spoken_min integer, -- personal: to match a person with jobs; kept: 24 months after the last contact
  french_spoken_max integer, -- personal: to match a person with jobs; kept: 24 months after the last contact
  french_written_min integer, -- personal: to match a person with jobs; kept: 24 months after the last contact
  french_written_max integer, -- personal: to match a person with jobs; kept: 24 months after the last contact
  english_min integer, -- personal: to match a person with jobs; kept: 24 months after the last contact
  english_max integer, -- personal: to match a person with jobs; kept: 24 months after the last contact
  regions text[] not null default '{}'::text[], -- personal: to match a person with jobs; kept: 24 months after the last contact
  wage_floor numeric(9,2), -- personal: to match a person with jobs; kept: 24 months after the last contact
  may_work_until date, -- personal: to match a person with jobs; kept: 24 months after the last contact
  updated_at timestamp with time zone not null default app_now(), -- not personal
  row_version integer not null default 1, -- not personal
  constraint profiles_pkey PRIMARY KEY (organisation_id, candidate_id),
  constraint profiles_organisation_id_candidate_id_fkey FOREIGN KEY (organisation_id, candidate_id) REFERENCES candidates(organisation_id, id) ON DELETE CASCADE,
  constraint profiles_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(id),
  constraint profiles_english_max_check CHECK (((english_max >= 1) AND (english_max <= 12))),
  constraint profiles_english_min_check CHECK (((english_min >= 1) AND (english_min <= 12))),
  constraint profiles_french_spoken_max_check CHECK (((french_spoken_max >= 1) AND (french_spoken_max <= 12))),
  constraint profiles_french_spoken_min_check CHECK (((french_spoken_min >= 1) AND (french_spoken_min <= 12))),
  constraint profiles_french_written_max_check CHECK (((french_written_max >= 1) AND (french_written_max <= 12))),
  constraint profiles_french_written_min_check CHECK (((french_written_min >= 1) AND (french_written_min <= 12)))
);
comment on table profiles is 'What an employer may come to see: skills, experience, languages. Nothing of the eligibility file.';
alter table profiles enable row level security;
alter table profiles force row level security;
create policy maintenance on profiles for all to current_user using (true) with check (true);
create policy own_organisation on profiles for all to public using ((organisation_id = app_organisation())) with check ((organisation_id = app_organisation()));
grant select, insert, update, delete on profiles to jumelage_app;

create table programmes (
  organisation_id uuid not null, -- not personal
  id uuid not null, -- not personal
  slug text not null, -- not personal
  name_fr text not null, -- not personal
  name_en text not null, -- not personal
  summary_fr text not null default ''::text, -- not personal
  summary_en text not null default ''::text, -- not personal
  opened_on date not null, -- not personal
  closed_on date, -- not personal
  constraint programmes_pkey PRIMARY KEY (organisation_id, id),
  constraint programmes_organisation_id_slug_key UNIQUE (organisation_id, slug),
  constraint programmes_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(id)
);
comment on table programmes is 'A programme that an organisation offers.';
alter table programmes enable row level security;
alter table programmes force row level security;
create policy maintenance on programmes for all to current_user using (true) with check (true);
create policy own_organisation on programmes for all to public using ((organisation_id = app_organisation())) with check ((organisation_id = app_organisation()));
grant select, insert, update, delete on programmes to jumelage_app;

create table rate_limits (
  id text not null, -- not personal
  key text not null, -- not personal
  count integer not null, -- not personal
  last_request bigint not null, -- not personal
  constraint rate_limits_pkey PRIMARY KEY (id),
  constraint rate_limits_key_key UNIQUE (key)
);
comment on table rate_limits is 'Counters of tries, by what is limited and by whom (hashed).';
grant select, insert, update, delete on rate_limits to jumelage_app;

create table recoveries (
  organisation_id uuid not null, -- not personal
  id uuid not null, -- not personal
  user_id text not null, -- personal: proof of who let whom in again; kept: 7 years
  opened_by text not null, -- personal: proof of who let whom in again; kept: 7 years
  opened_at timestamp with time zone not null default app_now(), -- not personal
  reason text not null, -- personal: proof of who let whom in again; kept: 7 years
  approved_by text, -- personal: proof of who let whom in again; kept: 7 years
  approved_at timestamp with time zone, -- not personal
  declined_by text, -- personal: proof of who let whom in again; kept: 7 years
  declined_at timestamp with time zone, -- not personal
  constraint recoveries_pkey PRIMARY KEY (organisation_id, id),
  constraint recoveries_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(id),
  constraint recoveries_user_id_fkey FOREIGN KEY (user_id) REFERENCES users(id),
  constraint recoveries_check CHECK (((approved_by IS DISTINCT FROM user_id) AND (opened_by <> user_id))),
  constraint recoveries_check1 CHECK (((approved_at IS NULL) OR (declined_at IS NULL)))
);
comment on table recoveries is 'A lost passkey, recovered by a manager who is somebody else.';
alter table recoveries enable row level security;
alter table recoveries force row level security;
create policy maintenance on recoveries for all to current_user using (true) with check (true);
create policy own_organisation on recoveries for all to public using ((organisation_id = app_organisation())) with check ((organisation_id = app_organisation()));
grant select, insert, update, delete on recoveries to jumelage_app;

create table registration_withdrawals (
  organisation_id uuid not null, -- not personal
  registration_id uuid not null, -- personal: to plan the day; kept: 24 months
  withdrawn_at timestamp with time zone not null default app_now(), -- not personal
  withdrawn_by text not null, -- not personal
  reason text, -- personal: to plan the day; kept: 24 months
  constraint registration_withdrawals_pkey PRIMARY KEY (organisation_id, registration_id),
  constraint registration_withdrawals_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(id),
  constraint registration_withdrawals_organisation_id_registration_id_fkey FOREIGN KEY (organisation_id, registration_id) REFERENCES registrations(organisation_id, id) ON DELETE CASCADE,
  constraint registration_withdrawals_withdrawn_by_check CHECK ((withdrawn_by = ANY (ARRAY['candidate'::text, 'staff'::text])))
);
comment on table registration_withdrawals is 'A candidate who will not come after all.';
alter table registration_withdrawals enable row level security;
alter table registration_withdrawals force row level security;
create policy maintenance on registration_withdrawals for all to current_user using (true) with check (true);
create policy own_organisation on registration_withdrawals for all to public using ((organisation_id = app_organisation())) with check ((organisation_id = app_organisation()));
grant select, insert, update, delete on registration_withdrawals to jumelage_app;

create table registrations (
  organisation_id uuid not null, -- not personal
  id uuid not null, -- not personal
  event_id uuid not null, -- not personal
  candidate_id uuid not null, -- personal: to plan the day; kept: 24 months
  available integer[], -- personal: to plan the day; kept: 24 months
  availability_said text, -- personal: to plan the day; kept: 24 months
  max_meetings integer, -- personal: to plan the day; kept: 24 months
  registered_at timestamp with time zone not null, -- not personal
  source text not null, -- not personal
  row_version integer not null default 1, -- not personal
  constraint registrations_pkey PRIMARY KEY (organisation_id, id),
  constraint registrations_organisation_id_event_id_candidate_id_key UNIQUE (organisation_id, event_id, candidate_id),
  constraint registrations_organisation_id_candidate_id_fkey FOREIGN KEY (organisation_id, candidate_id) REFERENCES candidates(organisation_id, id) ON DELETE CASCADE,
  constraint registrations_organisation_id_event_id_fkey FOREIGN KEY (organisation_id, event_id) REFERENCES events(organisation_id, id) ON DELETE CASCADE,
  constraint registrations_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(id),
  constraint registrations_max_meetings_check CHECK ((max_meetings >= 0))
);
comment on table registrations is 'A candidate at an event. available lists slots; null means that nobody said, so every slot.';
alter table registrations enable row level security;
alter table registrations force row level security;
create policy maintenance on registrations for all to current_user using (true) with check (true);
create policy own_organisation on registrations for all to public using ((organisation_id = app_organisation())) with check ((organisation_id = app_organisation()));
grant select, insert, update, delete on registrations to jumelage_app;

create table release_meetings (
  organisation_id uuid not null, -- not personal
  release_id uuid not null, -- not personal
  meeting_id uuid not null, -- not personal
  candidate_id uuid not null, -- personal: what people were told; kept: 24 months
  table_id uuid not null, -- not personal
  slot integer not null, -- not personal
  constraint release_meetings_pkey PRIMARY KEY (organisation_id, release_id, meeting_id),
  constraint release_meetings_organisation_id_release_id_slot_candidate__key UNIQUE (organisation_id, release_id, slot, candidate_id),
  constraint release_meetings_organisation_id_release_id_slot_table_id_key UNIQUE (organisation_id, release_id, slot, table_id),
  constraint release_meetings_organisation_id_candidate_id_fkey FOREIGN KEY (organisation_id, candidate_id) REFERENCES candidates(organisation_id, id) ON DELETE CASCADE,
  constraint release_meetings_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(id),
  constraint release_meetings_organisation_id_release_id_fkey FOREIGN KEY (organisation_id, release_id) REFERENCES timetable_releases(organisation_id, id) ON DELETE CASCADE,
  constraint release_meetings_organisation_id_table_id_fkey FOREIGN KEY (organisation_id, table_id) REFERENCES event_tables(organisation_id, id)
);
comment on table release_meetings is 'The meetings of a release, frozen.';
alter table release_meetings enable row level security;
alter table release_meetings force row level security;
create policy maintenance on release_meetings for all to current_user using (true) with check (true);
create policy own_organisation on release_meetings for all to public using ((organisation_id = app_organisation())) with check ((organisation_id = app_organisation()));
grant select, insert on release_meetings to jumelage_app;

create table remembered_answers (
  organisation_id uuid not null, -- not personal
  id text not null, -- not personal
  key text not null, -- personal: to read the next file the same way; kept: 12 months after the last use
  answer jsonb not null, -- personal: to read the next file the same way; kept: 12 months after the last use
  answered_at timestamp with time zone not null, -- not personal
  used_at timestamp with time zone not null, -- not personal
  constraint remembered_answers_pkey PRIMARY KEY (organisation_id, id),
  constraint remembered_answers_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(id)
);
comment on table remembered_answers is 'What a chamber answered about values of its files, so that the next file is read the same way. id is a hash of key, which says of what column and value.';
alter table remembered_answers enable row level security;
alter table remembered_answers force row level security;
create policy maintenance on remembered_answers for all to current_user using (true) with check (true);
create policy own_organisation on remembered_answers for all to public using ((organisation_id = app_organisation())) with check ((organisation_id = app_organisation()));
grant select, insert, update, delete on remembered_answers to jumelage_app;

create table sessions (
  id text not null, -- not personal
  token text not null, -- not personal
  user_id text not null, -- personal: to recognise one's own devices; kept: until it ends
  expires_at timestamp with time zone not null, -- not personal
  ip_address text, -- personal: to recognise one's own devices; kept: until it ends
  user_agent text, -- personal: to recognise one's own devices; kept: until it ends
  last_seen_at timestamp with time zone not null default app_now(), -- personal: to recognise one's own devices; kept: until it ends
  second_factor_at timestamp with time zone, -- not personal
  idled_at timestamp with time zone, -- not personal
  created_at timestamp with time zone not null default app_now(), -- not personal
  updated_at timestamp with time zone not null default app_now(), -- not personal
  constraint sessions_pkey PRIMARY KEY (id),
  constraint sessions_token_key UNIQUE (token),
  constraint sessions_user_id_fkey FOREIGN KEY (user_id) REFERENCES users(id) ON DELETE CASCADE
);
comment on table sessions is 'Signed-in browsers, listed to their owner and revocable. The token is known only by its hash.';
CREATE INDEX sessions_of_user ON public.sessions USING btree (user_id);
grant select, insert, update, delete on sessions to jumelage_app;

create table spoken_languages (
  organisation_id uuid not null, -- not personal
  candidate_id uuid not null, -- personal: to match a person with jobs; kept: 24 months after the last contact
  language text not null, -- personal: to match a person with jobs; kept: 24 months after the last contact
  "position" integer not null, -- not personal
  level_said text, -- personal: to match a person with jobs; kept: 24 months after the last contact
  constraint spoken_languages_pkey PRIMARY KEY (organisation_id, candidate_id, language),
  constraint spoken_languages_organisation_id_candidate_id_fkey FOREIGN KEY (organisation_id, candidate_id) REFERENCES candidates(organisation_id, id) ON DELETE CASCADE,
  constraint spoken_languages_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(id),
  constraint spoken_languages_level_said_check CHECK ((length(level_said) <= 100))
);
comment on table spoken_languages is 'The languages of a person, by ISO 639 codes, each with its level in their words.';
alter table spoken_languages enable row level security;
alter table spoken_languages force row level security;
create policy maintenance on spoken_languages for all to current_user using (true) with check (true);
create policy own_organisation on spoken_languages for all to public using ((organisation_id = app_organisation())) with check ((organisation_id = app_organisation()));
grant select, insert, update, delete on spoken_languages to jumelage_app;

create table staff_invitations (
  organisation_id uuid not null, -- not personal
  id uuid not null, -- not personal
  email text not null, -- personal: whom we invite; kept: 12 months
  name text not null, -- personal: whom we invite; kept: 12 months
  roles text[] not null, -- not personal
  token_hash text not null, -- not personal
  invited_by text, -- personal: whom we invite; kept: 12 months
  invited_at timestamp with time zone not null default app_now(), -- not personal
  expires_at timestamp with time zone not null, -- not personal
  accepted_at timestamp with time zone, -- not personal
  withdrawn_at timestamp with time zone, -- not personal
  constraint staff_invitations_pkey PRIMARY KEY (organisation_id, id),
  constraint staff_invitations_organisation_id_token_hash_key UNIQUE (organisation_id, token_hash),
  constraint staff_invitations_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(id)
);
comment on table staff_invitations is 'Invitations to join the staff. The link is known only by its hash.';
alter table staff_invitations enable row level security;
alter table staff_invitations force row level security;
create policy maintenance on staff_invitations for all to current_user using (true) with check (true);
create policy own_organisation on staff_invitations for all to public using ((organisation_id = app_organisation())) with check ((organisation_id = app_organisation()));
grant select, insert, update, delete on staff_invitations to jumelage_app;

create table studies (
  organisation_id uuid not null, -- not personal
  id uuid not null, -- not personal
  candidate_id uuid not null, -- personal: to match a person with jobs; kept: 24 months after the last contact
  "position" integer not null, -- not personal
  degree text not null, -- personal: to match a person with jobs; kept: 24 months after the last contact
  field text, -- personal: to match a person with jobs; kept: 24 months after the last contact
  institution text, -- personal: to match a person with jobs; kept: 24 months after the last contact
  country text, -- personal: to match a person with jobs; kept: 24 months after the last contact
  ended_in integer, -- personal: to match a person with jobs; kept: 24 months after the last contact
  landmark text, -- personal: to match a person with jobs; kept: 24 months after the last contact
  source_page integer, -- not personal
  source_line integer, -- not personal
  source_text text, -- personal: to match a person with jobs; kept: 24 months after the last contact
  told_at timestamp with time zone not null default app_now(), -- not personal
  constraint studies_pkey PRIMARY KEY (organisation_id, id),
  constraint studies_organisation_id_candidate_id_fkey FOREIGN KEY (organisation_id, candidate_id) REFERENCES candidates(organisation_id, id) ON DELETE CASCADE,
  constraint studies_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(id),
  constraint studies_country_check CHECK ((length(country) <= 100)),
  constraint studies_degree_check CHECK ((length(degree) <= 200)),
  constraint studies_ended_in_check CHECK (((ended_in >= 1900) AND (ended_in <= 2100))),
  constraint studies_field_check CHECK ((length(field) <= 200)),
  constraint studies_institution_check CHECK ((length(institution) <= 200))
);
comment on table studies is 'The studies of a person, as they confirmed them. landmark: the diploma of Québec that we read in it; no evaluation. source_…: the line of the CV that said it.';
CREATE INDEX studies_of_candidate ON public.studies USING btree (organisation_id, candidate_id, "position");
alter table studies enable row level security;
alter table studies force row level security;
create policy maintenance on studies for all to current_user using (true) with check (true);
create policy own_organisation on studies for all to public using ((organisation_id = app_organisation())) with check ((organisation_id = app_organisation()));
grant select, insert, update, delete on studies to jumelage_app;

create table submissions (
  organisation_id uuid not null, -- not personal
  key text not null, -- not personal
  by_whom text not null, -- personal: whose form it was; kept: 48 hours
  request_hash text not null, -- not personal
  result jsonb, -- not personal
  at timestamp with time zone not null default app_now(), -- not personal
  constraint submissions_pkey PRIMARY KEY (organisation_id, by_whom, key),
  constraint submissions_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(id),
  constraint submissions_key_check CHECK ((length(key) <= 80))
);
comment on table submissions is 'Forms already carried out, so that a double click or a resend has one effect. Kept 48 hours.';
CREATE INDEX submissions_by_age ON public.submissions USING btree (organisation_id, at);
alter table submissions enable row level security;
alter table submissions force row level security;
create policy maintenance on submissions for all to current_user using (true) with check (true);
create policy own_organisation on submissions for all to public using ((organisation_id = app_organisation())) with check ((organisation_id = app_organisation()));
grant select, insert, update, delete on submissions to jumelage_app;

create table table_notes (
  organisation_id uuid not null, -- not personal
  table_id uuid not null, -- not personal
  kind text not null, -- not personal
  at timestamp with time zone, -- not personal
  noted_at timestamp with time zone not null default app_now(), -- not personal
  noted_by text, -- personal: to run the day and to report; kept: 24 months
  constraint table_notes_pkey PRIMARY KEY (organisation_id, table_id),
  constraint table_notes_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(id),
  constraint table_notes_organisation_id_table_id_fkey FOREIGN KEY (organisation_id, table_id) REFERENCES event_tables(organisation_id, id) ON DELETE CASCADE,
  constraint table_notes_check CHECK (((kind = 'absent'::text) = (at IS NULL))),
  constraint table_notes_kind_check CHECK ((kind = ANY (ARRAY['absent'::text, 'late'::text, 'gone'::text])))
);
comment on table table_notes is 'On the day: nobody sits at a table, they come later, or they left before the end. at: from or until when.';
alter table table_notes enable row level security;
alter table table_notes force row level security;
create policy maintenance on table_notes for all to current_user using (true) with check (true);
create policy own_organisation on table_notes for all to public using ((organisation_id = app_organisation())) with check ((organisation_id = app_organisation()));
grant select, insert, update, delete on table_notes to jumelage_app;

create table timetable_computations (
  organisation_id uuid not null, -- not personal
  id uuid not null, -- not personal
  event_id uuid not null, -- not personal
  kind text not null, -- not personal
  state text not null default 'waiting'::text, -- not personal
  rules jsonb not null, -- not personal
  attempt integer not null default 0, -- not personal
  is_enough boolean not null default false, -- not personal
  value bigint, -- not personal
  bound bigint, -- not personal
  meetings integer, -- not personal
  people integer, -- not personal
  failure text, -- not personal
  draft_id uuid, -- not personal
  prices jsonb, -- not personal
  ordered_by text, -- personal: who ordered it; kept: 24 months
  ordered_at timestamp with time zone not null, -- not personal
  started_at timestamp with time zone, -- not personal
  heard_at timestamp with time zone, -- not personal
  ended_at timestamp with time zone, -- not personal
  constraint timetable_computations_pkey PRIMARY KEY (organisation_id, id),
  constraint timetable_computations_organisation_id_draft_id_fkey FOREIGN KEY (organisation_id, draft_id) REFERENCES timetable_drafts(organisation_id, id) ON DELETE CASCADE,
  constraint timetable_computations_organisation_id_event_id_fkey FOREIGN KEY (organisation_id, event_id) REFERENCES events(organisation_id, id) ON DELETE CASCADE,
  constraint timetable_computations_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(id),
  constraint timetable_computations_check CHECK (((state = 'failed'::text) = (failure IS NOT NULL))),
  constraint timetable_computations_check1 CHECK (((kind = 'draft'::text) OR (draft_id IS NOT NULL))),
  constraint timetable_computations_failure_check CHECK ((failure = ANY (ARRAY['nothing-to-plan'::text, 'too-large'::text, 'unexpected'::text]))),
  constraint timetable_computations_kind_check CHECK ((kind = ANY (ARRAY['draft'::text, 'prices'::text]))),
  constraint timetable_computations_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'running'::text, 'done'::text, 'cancelled'::text, 'failed'::text])))
);
comment on table timetable_computations is 'A timetable, or the prices of its rules, ordered by somebody and computed by the worker. attempt counts the workers that took it up, the last of which may write. is_enough: the best so far is to be kept. heard_at: the worker was last at it. Prices hold for every draft of the same problem.';
CREATE UNIQUE INDEX one_draft_at_a_time ON public.timetable_computations USING btree (organisation_id, event_id) WHERE ((kind = 'draft'::text) AND (state = ANY (ARRAY['waiting'::text, 'running'::text])));
CREATE UNIQUE INDEX one_price_at_a_time ON public.timetable_computations USING btree (organisation_id, draft_id) WHERE ((kind = 'prices'::text) AND (state = ANY (ARRAY['waiting'::text, 'running'::text])));
alter table timetable_computations enable row level security;
alter table timetable_computations force row level security;
create policy maintenance on timetable_computations for all to current_user using (true) with check (true);
create policy own_organisation on timetable_computations for all to public using ((organisation_id = app_organisation())) with check ((organisation_id = app_organisation()));
grant select, insert, update, delete on timetable_computations to jumelage_app;

create table timetable_drafts (
  organisation_id uuid not null, -- not personal
  id uuid not null, -- not personal
  event_id uuid not null, -- not personal
  number integer not null, -- not personal
  rules jsonb not null, -- not personal
  problem jsonb not null, -- personal: to plan the day; kept: 24 months
  plan jsonb not null, -- personal: to plan the day; kept: 24 months
  locked jsonb not null default '[]'::jsonb, -- personal: to plan the day; kept: 24 months
  based_on uuid, -- not personal
  made_by text, -- personal: to plan the day; kept: 24 months
  made_at timestamp with time zone not null default app_now(), -- not personal
  problem_hash text generated always as (md5((problem)::text)) stored, -- not personal
  constraint timetable_drafts_pkey PRIMARY KEY (organisation_id, id),
  constraint timetable_drafts_organisation_id_event_id_number_key UNIQUE (organisation_id, event_id, number),
  constraint timetable_drafts_organisation_id_event_id_fkey FOREIGN KEY (organisation_id, event_id) REFERENCES events(organisation_id, id) ON DELETE CASCADE,
  constraint timetable_drafts_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(id)
);
comment on table timetable_drafts is 'A timetable being worked on; each change is a new numbered row, so that nothing is lost. problem and plan are in the exchange format.';
CREATE INDEX timetable_drafts_of_problem ON public.timetable_drafts USING btree (organisation_id, problem_hash);
alter table timetable_drafts enable row level security;
alter table timetable_drafts force row level security;
create policy maintenance on timetable_drafts for all to current_user using (true) with check (true);
create policy own_organisation on timetable_drafts for all to public using ((organisation_id = app_organisation())) with check ((organisation_id = app_organisation()));
grant select, insert, update, delete on timetable_drafts to jumelage_app;

create table timetable_releases (
  organisation_id uuid not null, -- not personal
  id uuid not null, -- not personal
  event_id uuid not null, -- not personal
  number integer not null, -- not personal
  draft_id uuid not null, -- not personal
  value bigint not null, -- not personal
  bound bigint not null, -- not personal
  status text not null, -- not personal
  message_fr text not null default ''::text, -- not personal
  message_en text not null default ''::text, -- not personal
  released_by text, -- personal: who released; kept: 7 years
  released_at timestamp with time zone not null default app_now(), -- not personal
  constraint timetable_releases_pkey PRIMARY KEY (organisation_id, id),
  constraint timetable_releases_organisation_id_event_id_number_key UNIQUE (organisation_id, event_id, number),
  constraint timetable_releases_organisation_id_draft_id_fkey FOREIGN KEY (organisation_id, draft_id) REFERENCES timetable_drafts(organisation_id, id),
  constraint timetable_releases_organisation_id_event_id_fkey FOREIGN KEY (organisation_id, event_id) REFERENCES events(organisation_id, id) ON DELETE CASCADE,
  constraint timetable_releases_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(id),
  constraint timetable_releases_number_check CHECK ((number > 0)),
  constraint timetable_releases_status_check CHECK ((status = ANY (ARRAY['optimal'::text, 'feasible'::text, 'infeasible'::text])))
);
comment on table timetable_releases is 'A frozen, numbered version of the timetable, as told to people.';
alter table timetable_releases enable row level security;
alter table timetable_releases force row level security;
create policy maintenance on timetable_releases for all to current_user using (true) with check (true);
create policy own_organisation on timetable_releases for all to public using ((organisation_id = app_organisation())) with check ((organisation_id = app_organisation()));
grant select, insert on timetable_releases to jumelage_app;

create table two_factors (
  id text not null, -- not personal
  secret text not null, -- not personal
  backup_codes text not null, -- not personal
  verified boolean not null default true, -- not personal
  failed_verification_count integer not null default 0, -- not personal
  locked_until timestamp with time zone, -- not personal
  user_id text not null, -- personal: whose secret; kept: until removed
  constraint two_factors_pkey PRIMARY KEY (id),
  constraint two_factors_user_id_fkey FOREIGN KEY (user_id) REFERENCES users(id) ON DELETE CASCADE
);
comment on table two_factors is 'Secrets of one-time codes (TOTP), encrypted by the application.';
CREATE INDEX two_factors_of_user ON public.two_factors USING btree (user_id);
grant select, insert, update, delete on two_factors to jumelage_app;

create table users (
  id text not null, -- not personal
  name text not null, -- personal: to sign in; kept: while the account lives
  email text not null, -- personal: to sign in; kept: while the account lives
  email_verified boolean not null default false, -- not personal
  image text, -- personal: to sign in; kept: while the account lives
  two_factor_enabled boolean default false, -- not personal
  language text not null default 'fr'::text, -- not personal
  created_at timestamp with time zone not null default app_now(), -- not personal
  updated_at timestamp with time zone not null default app_now(), -- not personal
  constraint users_pkey PRIMARY KEY (id),
  constraint users_email_key UNIQUE (email),
  constraint users_language_check CHECK ((language = ANY (ARRAY['fr'::text, 'en'::text])))
);
comment on table users is 'A person who signs in; one for all organisations.';
grant select, insert, update, delete on users to jumelage_app;

create table verifications (
  id text not null, -- not personal
  identifier text not null, -- not personal
  value text not null, -- personal: to whom the link was sent; kept: minutes
  expires_at timestamp with time zone not null, -- not personal
  created_at timestamp with time zone not null default app_now(), -- not personal
  updated_at timestamp with time zone not null default app_now(), -- not personal
  constraint verifications_pkey PRIMARY KEY (id)
);
comment on table verifications is 'Sign-in links and codes and passkey challenges: hashed, used once, short-lived.';
CREATE INDEX verifications_of_identifier ON public.verifications USING btree (identifier);
grant select, insert, update, delete on verifications to jumelage_app;

create table wishes (
  organisation_id uuid not null, -- not personal
  id uuid not null, -- not personal
  event_id uuid not null, -- not personal
  candidate_id uuid not null, -- personal: to plan the day; kept: 24 months
  employer_id uuid not null, -- not personal
  side text not null, -- not personal
  rank integer, -- personal: to plan the day; kept: 24 months
  comment text, -- personal: to plan the day; kept: 24 months
  wished_on date, -- not personal
  constraint wishes_pkey PRIMARY KEY (organisation_id, id),
  constraint wishes_organisation_id_event_id_candidate_id_employer_id_si_key UNIQUE (organisation_id, event_id, candidate_id, employer_id, side),
  constraint wishes_organisation_id_candidate_id_fkey FOREIGN KEY (organisation_id, candidate_id) REFERENCES candidates(organisation_id, id) ON DELETE CASCADE,
  constraint wishes_organisation_id_employer_id_fkey FOREIGN KEY (organisation_id, employer_id) REFERENCES employers(organisation_id, id),
  constraint wishes_organisation_id_event_id_fkey FOREIGN KEY (organisation_id, event_id) REFERENCES events(organisation_id, id) ON DELETE CASCADE,
  constraint wishes_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(id),
  constraint wishes_rank_check CHECK (((rank >= 1) AND (rank <= 9))),
  constraint wishes_side_check CHECK ((side = ANY (ARRAY['candidate'::text, 'employer'::text])))
);
comment on table wishes is 'Who wants to meet whom: a candidate''s request or an employer''s star. rank 1 is the strongest.';
alter table wishes enable row level security;
alter table wishes force row level security;
create policy maintenance on wishes for all to current_user using (true) with check (true);
create policy own_organisation on wishes for all to public using ((organisation_id = app_organisation())) with check ((organisation_id = app_organisation()));
grant select, insert, update, delete on wishes to jumelage_app;

create table works (
  organisation_id uuid not null, -- not personal
  id uuid not null, -- not personal
  candidate_id uuid not null, -- personal: to match a person with jobs; kept: 24 months after the last contact
  "position" integer not null, -- not personal
  title text not null, -- personal: to match a person with jobs; kept: 24 months after the last contact
  cnp_code text, -- personal: to match a person with jobs; kept: 24 months after the last contact
  employer text, -- personal: to match a person with jobs; kept: 24 months after the last contact
  country text, -- personal: to match a person with jobs; kept: 24 months after the last contact
  started_in text not null, -- personal: to match a person with jobs; kept: 24 months after the last contact
  ended_in text, -- personal: to match a person with jobs; kept: 24 months after the last contact
  source_page integer, -- not personal
  source_line integer, -- not personal
  source_text text, -- personal: to match a person with jobs; kept: 24 months after the last contact
  told_at timestamp with time zone not null default app_now(), -- not personal
  constraint works_pkey PRIMARY KEY (organisation_id, id),
  constraint works_organisation_id_candidate_id_fkey FOREIGN KEY (organisation_id, candidate_id) REFERENCES candidates(organisation_id, id) ON DELETE CASCADE,
  constraint works_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(id),
  constraint works_check CHECK (((ended_in IS NULL) OR (ended_in >= started_in))),
  constraint works_cnp_code_check CHECK ((cnp_code ~ '^[0-9]{5}$'::text)),
  constraint works_country_check CHECK ((length(country) <= 100)),
  constraint works_employer_check CHECK ((length(employer) <= 200)),
  constraint works_ended_in_check CHECK ((ended_in ~ '^[0-9]{4}-[0-9]{2}$'::text)),
  constraint works_started_in_check CHECK ((started_in ~ '^[0-9]{4}-[0-9]{2}$'::text)),
  constraint works_title_check CHECK ((length(title) <= 200))
);
comment on table works is 'The jobs of a person, as they confirmed them. cnp_code: of CNP 2021. ended_in: null while it goes on. source_…: the line of the CV that said it.';
CREATE INDEX works_of_candidate ON public.works USING btree (organisation_id, candidate_id, "position");
alter table works enable row level security;
alter table works force row level security;
create policy maintenance on works for all to current_user using (true) with check (true);
create policy own_organisation on works for all to public using ((organisation_id = app_organisation())) with check ((organisation_id = app_organisation()));
grant select, insert, update, delete on works to jumelage_app;

create view employer_candidates with (security_invoker=true) as
 SELECT organisation_id,
    employer_id,
    candidate_id,
    bool_or(introduced) AS contact_open
   FROM ( SELECT meetings.organisation_id,
            event_tables.employer_id,
            meetings.candidate_id,
            false AS introduced
           FROM meetings
             JOIN event_tables ON event_tables.organisation_id = meetings.organisation_id AND event_tables.id = meetings.table_id
        UNION ALL
         SELECT introductions.organisation_id,
            introductions.employer_id,
            introductions.candidate_id,
            true
           FROM introductions
        UNION ALL
         SELECT registrations.organisation_id,
            event_employers.employer_id,
            registrations.candidate_id,
            false
           FROM registrations
             JOIN events ON events.organisation_id = registrations.organisation_id AND events.id = registrations.event_id
             JOIN event_openings ON event_openings.organisation_id = events.organisation_id AND event_openings.event_id = events.id AND event_openings.part = 'stars'::text AND event_openings.closes_on >= (app_now() AT TIME ZONE events.time_zone)::date
             JOIN event_employers ON event_employers.organisation_id = events.organisation_id AND event_employers.event_id = events.id AND event_employers.state <> 'cancelled'::text
          WHERE NOT (EXISTS ( SELECT
                   FROM registration_withdrawals withdrawal
                  WHERE withdrawal.organisation_id = registrations.organisation_id AND withdrawal.registration_id = registrations.id))) seen
  GROUP BY organisation_id, employer_id, candidate_id;
