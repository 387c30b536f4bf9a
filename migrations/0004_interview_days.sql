-- Events with a timetable: who is registered, who wishes whom, matches, drafts, releases, the day itself.

create table events (
  organisation_id uuid not null references organisations,
  id uuid not null,
  name text not null check (length(name) between 2 and 200),
  held_on date not null,
  time_zone text not null,
  place text not null default '',
  doors_open_at time,
  slot_minutes int not null check (slot_minutes between 3 and 180),
  warning_minute int,
  rooms int check (rooms > 0),
  max_per_candidate int not null default 6 check (max_per_candidate between 1 and 100),
  once_per_employer boolean not null default true,
  max_wishes int not null default 5 check (max_wishes between 1 and 9),
  repeated_hour text not null default 'before' check (repeated_hour in ('before', 'after')),
  row_version int not null default 1,
  created_at timestamptz not null default now(),
  primary key (organisation_id, id)
);
comment on table events is 'An interview day. Times of slots are local to time_zone, so that a change of law moves the instant and not the clock. repeated_hour says which one is meant where clocks go back.';
call mark_columns('events', 'not personal', 'organisation_id id name held_on time_zone place doors_open_at slot_minutes
  warning_minute rooms max_per_candidate once_per_employer max_wishes repeated_hour row_version created_at');
call protect_table('events');

create table event_changes (
  organisation_id uuid not null references organisations,
  id uuid not null,
  event_id uuid not null,
  kind text not null check (kind in ('postponed', 'cancelled')),
  from_on date not null,
  to_on date,
  reason text not null,
  changed_by text,
  changed_at timestamptz not null default now(),
  primary key (organisation_id, id),
  foreign key (organisation_id, event_id) references events on delete cascade,
  check ((kind = 'postponed') = (to_on is not null))
);
create unique index event_cancelled_once on event_changes (organisation_id, event_id) where kind = 'cancelled';
comment on table event_changes is 'An event put off or called off.';
call mark_columns('event_changes', 'not personal', 'organisation_id id event_id kind from_on to_on reason changed_at');
call mark_columns('event_changes', 'personal: who decided; kept: 7 years', 'changed_by');
call protect_table('event_changes');

create table event_openings (
  organisation_id uuid not null references organisations,
  event_id uuid not null,
  part text not null check (part in ('wishes', 'stars')),
  opened_at timestamptz not null default now(),
  opened_by text,
  closes_on date not null,
  primary key (organisation_id, event_id, part),
  foreign key (organisation_id, event_id) references events on delete cascade
);
comment on table event_openings is 'Until which day, that day included, candidates may wish and employers may see people and star them. Removed to close at once.';
call mark_columns('event_openings', 'not personal', 'organisation_id event_id part opened_at closes_on');
call mark_columns('event_openings', 'personal: who opened it; kept: 24 months', 'opened_by');
call protect_table('event_openings');

create table event_slots (
  organisation_id uuid not null references organisations,
  event_id uuid not null,
  slot int not null check (slot >= 0),
  starts_at time not null,
  ends_at time not null,
  primary key (organisation_id, event_id, slot),
  foreign key (organisation_id, event_id) references events on delete cascade,
  check (starts_at < ends_at)
);
comment on table event_slots is 'The slots of an event, numbered from 0; breaks are the gaps between them.';
call mark_columns('event_slots', 'not personal', 'organisation_id event_id slot starts_at ends_at');
call protect_table('event_slots');

create table event_programmes (
  organisation_id uuid not null references organisations,
  event_id uuid not null,
  programme_id uuid not null,
  primary key (organisation_id, event_id, programme_id),
  foreign key (organisation_id, event_id) references events on delete cascade,
  foreign key (organisation_id, programme_id) references programmes
);
comment on table event_programmes is 'The programmes whose people are invited.';
call mark_columns('event_programmes', 'not personal', 'organisation_id event_id programme_id');
call protect_table('event_programmes');

create table event_employers (
  organisation_id uuid not null references organisations,
  event_id uuid not null,
  employer_id uuid not null,
  state text not null check (state in ('confirmed', 'to-confirm', 'cancelled')),
  decision_maker_present boolean,
  remarks text,
  primary key (organisation_id, event_id, employer_id),
  foreign key (organisation_id, event_id) references events on delete cascade,
  foreign key (organisation_id, employer_id) references employers
);
comment on table event_employers is 'A firm at an event.';
call mark_columns('event_employers', 'not personal', 'organisation_id event_id employer_id state decision_maker_present remarks');
call protect_table('event_employers');

create table event_tables (
  organisation_id uuid not null references organisations,
  id uuid not null,
  event_id uuid not null,
  employer_id uuid not null,
  number int not null check (number > 0),
  recruiters text[] not null default '{}',
  languages text[] not null default '{fr}',
  away int[] not null default '{}',
  away_said text,
  max_meetings int check (max_meetings >= 0),
  row_version int not null default 1,
  primary key (organisation_id, id),
  unique (organisation_id, event_id, number),
  foreign key (organisation_id, event_id) references events on delete cascade,
  foreign key (organisation_id, event_id, employer_id) references event_employers (organisation_id, event_id, employer_id)
);
comment on table event_tables is 'A table: one recruiter, or several sitting together. away lists the slots without anybody.';
call mark_columns('event_tables', 'not personal', 'organisation_id id event_id employer_id number languages away away_said max_meetings row_version');
call mark_columns('event_tables', 'personal: to say who will be met; kept: 24 months', 'recruiters');
call protect_table('event_tables');

create table job_checks (
  organisation_id uuid not null references organisations,
  event_id uuid not null,
  job_id uuid not null,
  item text not null check (item in ('real-job', 'wage', 'schedule', 'french-level', 'decision-maker')),
  checked_by text,
  checked_at timestamptz not null default now(),
  primary key (organisation_id, event_id, job_id, item),
  foreign key (organisation_id, event_id) references events on delete cascade,
  foreign key (organisation_id, job_id) references jobs on delete cascade
);
comment on table job_checks is 'The reality gate: what a member of staff has verified of a job before people are invited to talk about it.';
call mark_columns('job_checks', 'not personal', 'organisation_id event_id job_id item checked_at');
call mark_columns('job_checks', 'personal: who verified; kept: 24 months', 'checked_by');
call protect_table('job_checks');

create table registrations (
  organisation_id uuid not null references organisations,
  id uuid not null,
  event_id uuid not null,
  candidate_id uuid not null,
  available int[],
  availability_said text,
  max_meetings int check (max_meetings >= 0),
  registered_at timestamptz not null,
  source text not null,
  row_version int not null default 1,
  primary key (organisation_id, id),
  unique (organisation_id, event_id, candidate_id),
  foreign key (organisation_id, event_id) references events on delete cascade,
  foreign key (organisation_id, candidate_id) references candidates on delete cascade
);
comment on table registrations is 'A candidate at an event. available lists slots; null means that nobody said, so every slot.';
call mark_columns('registrations', 'not personal', 'organisation_id id event_id registered_at source row_version');
call mark_columns('registrations', 'personal: to plan the day; kept: 24 months', 'candidate_id available availability_said max_meetings');
call protect_table('registrations');

create table registration_withdrawals (
  organisation_id uuid not null references organisations,
  registration_id uuid not null,
  withdrawn_at timestamptz not null default now(),
  withdrawn_by text not null check (withdrawn_by in ('candidate', 'staff')),
  reason text,
  primary key (organisation_id, registration_id),
  foreign key (organisation_id, registration_id) references registrations on delete cascade
);
comment on table registration_withdrawals is 'A candidate who will not come after all.';
call mark_columns('registration_withdrawals', 'not personal', 'organisation_id withdrawn_at withdrawn_by');
call mark_columns('registration_withdrawals', 'personal: to plan the day; kept: 24 months', 'registration_id reason');
call protect_table('registration_withdrawals');

create table attendance_confirmations (
  organisation_id uuid not null references organisations,
  registration_id uuid not null,
  release_number int not null,
  confirmed_at timestamptz not null default now(),
  primary key (organisation_id, registration_id, release_number),
  foreign key (organisation_id, registration_id) references registrations on delete cascade
);
comment on table attendance_confirmations is 'A candidate said yes to the times of a release.';
call mark_columns('attendance_confirmations', 'not personal', 'organisation_id release_number confirmed_at');
call mark_columns('attendance_confirmations', 'personal: to plan the day; kept: 24 months', 'registration_id');
call protect_table('attendance_confirmations');

create table check_ins (
  organisation_id uuid not null references organisations,
  registration_id uuid not null,
  arrived_at timestamptz not null default now(),
  noted_by text,
  primary key (organisation_id, registration_id),
  foreign key (organisation_id, registration_id) references registrations on delete cascade
);
comment on table check_ins is 'A candidate has arrived.';
call mark_columns('check_ins', 'not personal', 'organisation_id');
call mark_columns('check_ins', 'personal: to run the day and to report; kept: 24 months', 'registration_id arrived_at noted_by');
call protect_table('check_ins');

create table wishes (
  organisation_id uuid not null references organisations,
  id uuid not null,
  event_id uuid not null,
  candidate_id uuid not null,
  employer_id uuid not null,
  side text not null check (side in ('candidate', 'employer')),
  rank int check (rank between 1 and 9),
  comment text,
  wished_on date,
  primary key (organisation_id, id),
  unique (organisation_id, event_id, candidate_id, employer_id, side),
  foreign key (organisation_id, event_id) references events on delete cascade,
  foreign key (organisation_id, candidate_id) references candidates on delete cascade,
  foreign key (organisation_id, employer_id) references employers
);
comment on table wishes is 'Who wants to meet whom: a candidate''s request or an employer''s star. rank 1 is the strongest.';
call mark_columns('wishes', 'not personal', 'organisation_id id event_id employer_id side wished_on');
call mark_columns('wishes', 'personal: to plan the day; kept: 24 months', 'candidate_id rank comment');
call protect_table('wishes');

create table forbidden_pairs (
  organisation_id uuid not null references organisations,
  id uuid not null,
  event_id uuid not null,
  candidate_id uuid not null,
  employer_id uuid not null,
  reason text,
  primary key (organisation_id, id),
  unique (organisation_id, event_id, candidate_id, employer_id),
  foreign key (organisation_id, event_id) references events on delete cascade,
  foreign key (organisation_id, candidate_id) references candidates on delete cascade,
  foreign key (organisation_id, employer_id) references employers
);
comment on table forbidden_pairs is 'Who must not be matched, for instance with the present employer. Staff only.';
call mark_columns('forbidden_pairs', 'not personal', 'organisation_id id event_id employer_id');
call mark_columns('forbidden_pairs', 'personal: to protect the person; kept: 24 months', 'candidate_id reason');
call protect_table('forbidden_pairs');

create table matches (
  organisation_id uuid not null references organisations,
  id uuid not null,
  event_id uuid not null,
  candidate_id uuid not null,
  job_id uuid not null,
  employer_id uuid not null,
  score int not null check (score between 0 and 1000),
  for_job int not null check (for_job between 0 and 1000),
  for_candidate int not null check (for_candidate between 0 and 1000),
  contributions jsonb not null,
  requirements jsonb not null,
  computed_at timestamptz not null default now(),
  primary key (organisation_id, id),
  unique (organisation_id, event_id, candidate_id, job_id),
  foreign key (organisation_id, event_id) references events on delete cascade,
  foreign key (organisation_id, candidate_id) references candidates on delete cascade,
  foreign key (organisation_id, job_id) references jobs on delete cascade,
  foreign key (organisation_id, employer_id) references employers
);
create index matches_of_job on matches (organisation_id, event_id, job_id, score desc);
comment on table matches is 'Candidate × job with its reasons, as computed. A person decides (match_decisions).';
call mark_columns('matches', 'not personal', 'organisation_id id event_id job_id employer_id computed_at');
call mark_columns('matches', 'personal: to propose meetings; kept: 24 months', 'candidate_id score for_job for_candidate contributions requirements');
call protect_table('matches');

create table match_decisions (
  organisation_id uuid not null references organisations,
  id uuid not null,
  event_id uuid not null,
  candidate_id uuid not null,
  job_id uuid not null,
  decision text not null check (decision in ('approved', 'refused')),
  reason text,
  note text,
  factors jsonb not null,
  decided_by text,
  decided_at timestamptz not null default now(),
  primary key (organisation_id, id),
  foreign key (organisation_id, event_id) references events on delete cascade,
  foreign key (organisation_id, candidate_id) references candidates on delete cascade,
  foreign key (organisation_id, job_id) references jobs on delete cascade,
  check (decision = 'approved' or length(reason) > 0)
);
create index match_decisions_of_pair on match_decisions (organisation_id, event_id, candidate_id, job_id, decided_at desc);
comment on table match_decisions is 'A person approved or refused a match; the latest row counts. Survives a new computation. factors keeps what the person saw (P-39.1, s. 12.1); the note is for staff.';
call mark_columns('match_decisions', 'not personal', 'organisation_id id event_id job_id decision decided_at');
call mark_columns('match_decisions', 'personal: proof that a person decided; kept: 24 months', 'candidate_id reason note factors decided_by');
call protect_table('match_decisions');

create table timetable_drafts (
  organisation_id uuid not null references organisations,
  id uuid not null,
  event_id uuid not null,
  number int not null,
  rules jsonb not null,
  problem jsonb not null,
  plan jsonb not null,
  locked jsonb not null default '[]',
  based_on uuid,
  made_by text,
  made_at timestamptz not null default now(),
  primary key (organisation_id, id),
  unique (organisation_id, event_id, number),
  foreign key (organisation_id, event_id) references events on delete cascade
);
comment on table timetable_drafts is 'A timetable being worked on; each change is a new numbered row, so that nothing is lost. problem and plan are in the exchange format.';
call mark_columns('timetable_drafts', 'not personal', 'organisation_id id event_id number rules based_on made_at');
call mark_columns('timetable_drafts', 'personal: to plan the day; kept: 24 months', 'problem plan locked made_by');
call protect_table('timetable_drafts');

create table timetable_releases (
  organisation_id uuid not null references organisations,
  id uuid not null,
  event_id uuid not null,
  number int not null check (number > 0),
  draft_id uuid not null,
  value bigint not null,
  bound bigint not null,
  status text not null check (status in ('optimal', 'feasible', 'infeasible')),
  message_fr text not null default '',
  message_en text not null default '',
  released_by text,
  released_at timestamptz not null default now(),
  primary key (organisation_id, id),
  unique (organisation_id, event_id, number),
  foreign key (organisation_id, event_id) references events on delete cascade,
  foreign key (organisation_id, draft_id) references timetable_drafts
);
comment on table timetable_releases is 'A frozen, numbered version of the timetable, as told to people.';
call mark_columns('timetable_releases', 'not personal', 'organisation_id id event_id number draft_id value bound status message_fr message_en released_at');
call mark_columns('timetable_releases', 'personal: who released; kept: 7 years', 'released_by');
call protect_table('timetable_releases');

create table release_meetings (
  organisation_id uuid not null references organisations,
  release_id uuid not null,
  meeting_id uuid not null,
  candidate_id uuid not null,
  table_id uuid not null,
  slot int not null,
  primary key (organisation_id, release_id, meeting_id),
  unique (organisation_id, release_id, slot, table_id),
  unique (organisation_id, release_id, slot, candidate_id),
  foreign key (organisation_id, release_id) references timetable_releases on delete cascade,
  foreign key (organisation_id, candidate_id) references candidates on delete cascade,
  foreign key (organisation_id, table_id) references event_tables
);
comment on table release_meetings is 'The meetings of a release, frozen.';
call mark_columns('release_meetings', 'not personal', 'organisation_id release_id meeting_id table_id slot');
call mark_columns('release_meetings', 'personal: what people were told; kept: 24 months', 'candidate_id');
call protect_table('release_meetings');

create table meetings (
  organisation_id uuid not null references organisations,
  id uuid not null,
  event_id uuid not null,
  candidate_id uuid not null,
  table_id uuid not null,
  slot int not null,
  primary key (organisation_id, id),
  constraint one_meeting_per_table_and_slot unique (organisation_id, event_id, slot, table_id) deferrable initially deferred,
  constraint one_meeting_per_candidate_and_slot unique (organisation_id, event_id, slot, candidate_id) deferrable initially deferred,
  constraint one_meeting_per_pair unique (organisation_id, event_id, candidate_id, table_id),
  foreign key (organisation_id, event_id, slot) references event_slots (organisation_id, event_id, slot),
  foreign key (organisation_id, candidate_id) references candidates on delete cascade,
  foreign key (organisation_id, table_id) references event_tables
);
comment on table meetings is 'The timetable in force. Double booking is refused by its keys. An id outlives a change of slot, so that a calendar entry moves.';
call mark_columns('meetings', 'not personal', 'organisation_id id event_id table_id slot');
call mark_columns('meetings', 'personal: to run the day; kept: 24 months', 'candidate_id');
call protect_table('meetings');

create table meeting_declines (
  organisation_id uuid not null references organisations,
  id uuid not null,
  event_id uuid not null,
  candidate_id uuid not null,
  table_id uuid not null,
  side text not null check (side in ('candidate', 'employer')),
  reason text,
  declined_at timestamptz not null default now(),
  primary key (organisation_id, id),
  unique (organisation_id, event_id, candidate_id, table_id, side),
  foreign key (organisation_id, event_id) references events on delete cascade,
  foreign key (organisation_id, candidate_id) references candidates on delete cascade,
  foreign key (organisation_id, table_id) references event_tables
);
comment on table meeting_declines is 'One side does not want a meeting that was planned; the repair does not plan it again.';
call mark_columns('meeting_declines', 'not personal', 'organisation_id id event_id table_id side declined_at');
call mark_columns('meeting_declines', 'personal: to plan the day; kept: 24 months', 'candidate_id reason');
call protect_table('meeting_declines');

create table interview_answers (
  organisation_id uuid not null references organisations,
  id uuid not null,
  event_id uuid not null,
  candidate_id uuid not null,
  table_id uuid not null,
  employer_id uuid not null,
  side text not null check (side in ('candidate', 'employer')),
  answer text not null check (answer in ('yes', 'perhaps', 'no')),
  reason text,
  said text check (length(said) <= 1000),
  note text check (length(note) <= 4000),
  answered_at timestamptz not null default now(),
  row_version int not null default 1,
  primary key (organisation_id, id),
  unique (organisation_id, event_id, candidate_id, table_id, side),
  foreign key (organisation_id, event_id) references events on delete cascade,
  foreign key (organisation_id, candidate_id) references candidates on delete cascade,
  foreign key (organisation_id, table_id) references event_tables,
  foreign key (organisation_id, employer_id) references employers,
  check (answer <> 'no' or length(reason) > 0)
);
comment on table interview_answers is 'What each side said after a meeting: yes, perhaps, or no with a reason from a short list and in their own words (said). An employer''s note is its own.';
call mark_columns('interview_answers', 'not personal', 'organisation_id id event_id table_id employer_id side answered_at row_version');
call mark_columns('interview_answers', 'personal: to bring people together after the day; kept: 24 months', 'candidate_id answer reason said note');
call protect_table('interview_answers');

create table introductions (
  organisation_id uuid not null references organisations,
  id uuid not null,
  event_id uuid not null,
  candidate_id uuid not null,
  employer_id uuid not null,
  made_at timestamptz not null default now(),
  primary key (organisation_id, id),
  unique (organisation_id, event_id, candidate_id, employer_id),
  foreign key (organisation_id, event_id) references events on delete cascade,
  foreign key (organisation_id, candidate_id) references candidates on delete cascade,
  foreign key (organisation_id, employer_id) references employers
);
comment on table introductions is 'Both sides said yes: each was told, and contact is open.';
call mark_columns('introductions', 'not personal', 'organisation_id id event_id employer_id made_at');
call mark_columns('introductions', 'personal: to bring people together after the day; kept: 24 months', 'candidate_id');
call protect_table('introductions');

-- Whom an employer may see: those it meets by the timetable in force, those it was introduced to, and, while an event
-- lets employers star people, those who are registered there.
create view employer_candidates with (security_invoker = true) as
  select organisation_id, employer_id, candidate_id, bool_or(introduced) as contact_open
  from (
    select meetings.organisation_id, event_tables.employer_id, meetings.candidate_id, false as introduced
    from meetings
    join event_tables on event_tables.organisation_id = meetings.organisation_id and event_tables.id = meetings.table_id
    union all
    select organisation_id, employer_id, candidate_id, true from introductions
    union all
    select registrations.organisation_id, event_employers.employer_id, registrations.candidate_id, false
    from registrations
    join events on events.organisation_id = registrations.organisation_id and events.id = registrations.event_id
    join event_openings on event_openings.organisation_id = events.organisation_id
      and event_openings.event_id = events.id and event_openings.part = 'stars'
      and event_openings.closes_on >= (now() at time zone events.time_zone)::date
    join event_employers on event_employers.organisation_id = events.organisation_id
      and event_employers.event_id = events.id and event_employers.state <> 'cancelled'
    where not exists (
      select from registration_withdrawals withdrawal
      where withdrawal.organisation_id = registrations.organisation_id and withdrawal.registration_id = registrations.id
    )
  ) seen
  group by organisation_id, employer_id, candidate_id;
comment on view employer_candidates is 'Whom an employer may see, and whether contact is open. Consent is asked for besides.';
