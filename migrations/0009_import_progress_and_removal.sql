-- How far an import is, by row; and when what it brought in was removed.

alter table imports add column stage text check (stage in ('read', 'compared', 'written'));
alter table imports add column emptied_at timestamptz;
comment on table imports is 'A set of files brought in together. Nothing is written before confirmed_at. stage, done, total: how many rows of how many were read, compared or written. emptied_at: the files and their rows were removed, 30 days after; it can no longer be undone.';
call mark_columns('imports', 'not personal', 'stage emptied_at');
call mark_columns('imports', 'personal: values of the files, to check how they were read; kept: 30 days', 'summary mapping');
