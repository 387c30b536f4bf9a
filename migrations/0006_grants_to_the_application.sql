-- The application signs in as jumelage_app: neither owner nor superuser. Later migrations grant what they add.
-- What happened and who looked can be added and read, never changed.

grant usage on schema public to jumelage_app;
grant select, insert, update, delete on all tables in schema public to jumelage_app;
revoke update, delete on facts, audit_lines, release_meetings, timetable_releases from jumelage_app;
