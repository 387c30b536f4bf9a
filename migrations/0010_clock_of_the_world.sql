-- What is written and what is shown follow the clock of the world, as the pages do: a demonstration or a test may stand
-- still on a day of its own. A transaction says what time it is (app.now); without that it is the database's own clock.

create function app_now() returns timestamptz language sql stable
  return coalesce(nullif(current_setting('app.now', true), '')::timestamptz, now());

do $$
declare stamp record;
begin
  for stamp in
    select d.adrelid::regclass as of_table, a.attname as named
    from pg_attrdef d
    join pg_attribute a on a.attrelid = d.adrelid and a.attnum = d.adnum
    join pg_class c on c.oid = d.adrelid
    where c.relnamespace = 'public'::regnamespace and c.relname <> 'schema_migrations'
      and pg_get_expr(d.adbin, d.adrelid) = 'now()'
  loop
    execute format('alter table %s alter column %I set default app_now()', stamp.of_table, stamp.named);
  end loop;
end $$;

create or replace view employer_candidates with (security_invoker = true) as
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
      and event_openings.closes_on >= (app_now() at time zone events.time_zone)::date
    join event_employers on event_employers.organisation_id = events.organisation_id
      and event_employers.event_id = events.id and event_employers.state <> 'cancelled'
    where not exists (
      select from registration_withdrawals withdrawal
      where withdrawal.organisation_id = registrations.organisation_id and withdrawal.registration_id = registrations.id
    )
  ) seen
  group by organisation_id, employer_id, candidate_id;
