-- Who signs in (tables of better-auth, named as we name things), what they may do, and personal links.

create table users (
  id text primary key,
  name text not null,
  email text not null unique,
  email_verified boolean not null default false,
  image text,
  two_factor_enabled boolean default false,
  language text not null default 'fr' check (language in ('fr', 'en')),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
comment on table users is 'A person who signs in; one for all organisations.';
call mark_columns('users', 'not personal', 'id email_verified two_factor_enabled language created_at updated_at');
call mark_columns('users', 'personal: to sign in; kept: while the account lives', 'name email image');

create table sessions (
  id text primary key,
  token text not null unique,
  user_id text not null references users on delete cascade,
  expires_at timestamptz not null,
  ip_address text,
  user_agent text,
  last_seen_at timestamptz not null default now(),
  second_factor_at timestamptz,
  idled_at timestamptz,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index sessions_of_user on sessions (user_id);
comment on table sessions is 'Signed-in browsers, listed to their owner and revocable. The token is known only by its hash.';
call mark_columns('sessions', 'not personal', 'id token expires_at second_factor_at idled_at created_at updated_at');
call mark_columns('sessions', 'personal: to recognise one''s own devices; kept: until it ends',
  'user_id ip_address user_agent last_seen_at');

create table accounts (
  id text primary key,
  account_id text not null,
  provider_id text not null,
  user_id text not null references users on delete cascade,
  access_token text,
  refresh_token text,
  id_token text,
  access_token_expires_at timestamptz,
  refresh_token_expires_at timestamptz,
  scope text,
  password text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index accounts_of_user on accounts (user_id);
comment on table accounts is 'Required by the sign-in library; we have no passwords and no outside account, so it stays empty.';
call mark_columns('accounts', 'not personal', 'id account_id provider_id access_token refresh_token id_token
  access_token_expires_at refresh_token_expires_at scope password created_at updated_at');
call mark_columns('accounts', 'personal: whose account; kept: while the account lives', 'user_id');

create table verifications (
  id text primary key,
  identifier text not null,
  value text not null,
  expires_at timestamptz not null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index verifications_of_identifier on verifications (identifier);
comment on table verifications is 'Sign-in links and codes and passkey challenges: hashed, used once, short-lived.';
call mark_columns('verifications', 'not personal', 'id identifier expires_at created_at updated_at');
call mark_columns('verifications', 'personal: to whom the link was sent; kept: minutes', 'value');

create table passkeys (
  id text primary key,
  name text,
  public_key text not null,
  user_id text not null references users on delete cascade,
  credential_id text not null unique,
  counter int not null,
  device_type text not null,
  backed_up boolean not null,
  transports text,
  aaguid text,
  created_at timestamptz default now()
);
create index passkeys_of_user on passkeys (user_id);
comment on table passkeys is 'Public halves of passkeys.';
call mark_columns('passkeys', 'not personal', 'id public_key credential_id counter device_type backed_up transports aaguid created_at');
call mark_columns('passkeys', 'personal: whose key; kept: until removed', 'name user_id');

create table two_factors (
  id text primary key,
  secret text not null,
  backup_codes text not null,
  verified boolean not null default true,
  failed_verification_count int not null default 0,
  locked_until timestamptz,
  user_id text not null references users on delete cascade
);
create index two_factors_of_user on two_factors (user_id);
comment on table two_factors is 'Secrets of one-time codes (TOTP), encrypted by the application.';
call mark_columns('two_factors', 'not personal', 'id secret backup_codes verified failed_verification_count
  locked_until');
call mark_columns('two_factors', 'personal: whose secret; kept: until removed', 'user_id');

create table rate_limits (
  id text primary key,
  key text not null unique,
  count int not null,
  last_request bigint not null
);
comment on table rate_limits is 'Counters of tries, by what is limited and by whom (hashed).';
call mark_columns('rate_limits', 'not personal', 'id key count last_request');

create table grants (
  organisation_id uuid not null references organisations,
  id uuid not null,
  user_id text not null references users,
  role text not null check (role in ('manager', 'coordinator', 'adviser', 'employer-adviser', 'privacy-officer')),
  granted_by text,
  granted_at timestamptz not null default now(),
  ended_at timestamptz,
  ended_by text,
  primary key (organisation_id, id)
);
create unique index grants_in_force on grants (organisation_id, user_id, role) where ended_at is null;
create index grants_of_user on grants (user_id);
alter table grants enable row level security;
alter table grants force row level security;
create policy own_organisation on grants
  using (organisation_id = app_organisation() or (app_organisation() is null and user_id = app_user()))
  with check (organisation_id = app_organisation());
comment on table grants is 'What a member of staff may do in an organisation. One''s own grants are seen at sign-in, outside of every organisation.';
call mark_columns('grants', 'not personal', 'organisation_id id role granted_at ended_at');
call mark_columns('grants', 'personal: who may do what; kept: 7 years', 'user_id granted_by ended_by');

create table staff_invitations (
  organisation_id uuid not null references organisations,
  id uuid not null,
  email text not null,
  name text not null,
  roles text[] not null,
  token_hash text not null,
  invited_by text,
  invited_at timestamptz not null default now(),
  expires_at timestamptz not null,
  accepted_at timestamptz,
  withdrawn_at timestamptz,
  primary key (organisation_id, id),
  unique (organisation_id, token_hash)
);
comment on table staff_invitations is 'Invitations to join the staff. The link is known only by its hash.';
call mark_columns('staff_invitations', 'not personal', 'organisation_id id roles token_hash invited_at expires_at accepted_at withdrawn_at');
call mark_columns('staff_invitations', 'personal: whom we invite; kept: 12 months', 'email name invited_by');
call protect_table('staff_invitations');

create table recoveries (
  organisation_id uuid not null references organisations,
  id uuid not null,
  user_id text not null references users,
  opened_by text not null,
  opened_at timestamptz not null default now(),
  reason text not null,
  approved_by text,
  approved_at timestamptz,
  declined_by text,
  declined_at timestamptz,
  primary key (organisation_id, id),
  check (approved_by is distinct from user_id and opened_by <> user_id),
  check (approved_at is null or declined_at is null)
);
comment on table recoveries is 'A lost passkey, recovered by a manager who is somebody else.';
call mark_columns('recoveries', 'not personal', 'organisation_id id opened_at approved_at declined_at');
call mark_columns('recoveries', 'personal: proof of who let whom in again; kept: 7 years',
  'user_id opened_by approved_by declined_by reason');
call protect_table('recoveries');

create table access_links (
  organisation_id uuid not null references organisations,
  id uuid not null,
  kind text not null check (kind in ('candidate', 'employer')),
  candidate_id uuid,
  employer_id uuid,
  event_id uuid,
  token_hash text not null,
  made_at timestamptz not null default now(),
  expires_at timestamptz not null,
  revoked_at timestamptz,
  last_used_at timestamptz,
  primary key (organisation_id, id),
  unique (organisation_id, token_hash),
  check ((kind = 'candidate') = (candidate_id is not null) and (kind = 'employer') = (employer_id is not null))
);
create index access_links_of_candidate on access_links (organisation_id, candidate_id);
create index access_links_of_employer on access_links (organisation_id, employer_id);
comment on table access_links is 'Personal links sent by mail: a bearer credential for one candidate or one employer, known only by its hash.';
call mark_columns('access_links', 'not personal', 'organisation_id id kind event_id token_hash made_at expires_at revoked_at');
call mark_columns('access_links', 'personal: whose link; kept: 12 months after the event', 'candidate_id employer_id last_used_at');
call protect_table('access_links');

create table link_sessions (
  organisation_id uuid not null references organisations,
  id uuid not null,
  link_id uuid not null,
  token_hash text not null,
  made_at timestamptz not null default now(),
  expires_at timestamptz not null,
  ended_at timestamptz,
  primary key (organisation_id, id),
  unique (organisation_id, token_hash),
  foreign key (organisation_id, link_id) references access_links on delete cascade
);
comment on table link_sessions is 'A browser that opened a personal link and pressed its button.';
call mark_columns('link_sessions', 'not personal', 'organisation_id id token_hash made_at expires_at ended_at');
call mark_columns('link_sessions', 'personal: whose browser; kept: until it ends', 'link_id');
call protect_table('link_sessions');
