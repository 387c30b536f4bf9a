-- What is said of people and tables on the day itself: the timetable is repaired after it.

create table absence_notes (
  organisation_id uuid not null references organisations,
  registration_id uuid not null,
  kind text not null check (kind in ('absent', 'late', 'gone')),
  at timestamptz,
  noted_at timestamptz not null default app_now(),
  noted_by text,
  primary key (organisation_id, registration_id),
  foreign key (organisation_id, registration_id) references registrations on delete cascade,
  check ((kind = 'absent') = (at is null))
);
comment on table absence_notes is 'On the day: a person does not come, is expected later, or left before the end. at: from or until when.';
call mark_columns('absence_notes', 'not personal', 'organisation_id');
call mark_columns('absence_notes', 'personal: to run the day and to report; kept: 24 months',
  'registration_id kind at noted_at noted_by');
call protect_table('absence_notes');
grant select, insert, update, delete on absence_notes to jumelage_app;

create table table_notes (
  organisation_id uuid not null references organisations,
  table_id uuid not null,
  kind text not null check (kind in ('absent', 'late', 'gone')),
  at timestamptz,
  noted_at timestamptz not null default app_now(),
  noted_by text,
  primary key (organisation_id, table_id),
  foreign key (organisation_id, table_id) references event_tables on delete cascade,
  check ((kind = 'absent') = (at is null))
);
comment on table table_notes is 'On the day: nobody sits at a table, they come later, or they left before the end. at: from or until when.';
call mark_columns('table_notes', 'not personal', 'organisation_id table_id kind at noted_at');
call mark_columns('table_notes', 'personal: to run the day and to report; kept: 24 months', 'noted_by');
call protect_table('table_notes');
grant select, insert, update, delete on table_notes to jumelage_app;
