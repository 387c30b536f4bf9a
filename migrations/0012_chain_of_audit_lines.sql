-- Every audit line is linked to the one before it in its organisation by a hash, so that an edit, a removal or a gap
-- shows (docs/decisions/0007). Linked when the transaction commits: a long one holds up nobody until then.

create table audit_links (
  organisation_id uuid not null references organisations,
  place bigint not null check (place > 0),
  line_id uuid not null,
  at timestamptz not null,
  line_hash bytea not null,
  hash bytea not null,
  primary key (organisation_id, place),
  unique (organisation_id, line_id)
);
comment on table audit_links is 'The chain of audit lines: hash is of the hash before, the place, the time and the hash of the line. Insert only. A line may be gone after its 7 years; its link then stands for it.';
call mark_columns('audit_links', 'not personal', 'organisation_id place at hash');
call mark_columns('audit_links', 'personal: proof of who looked; kept: 7 years', 'line_id line_hash');

create table audit_chains (
  organisation_id uuid not null references organisations,
  place bigint not null,
  hash bytea not null,
  primary key (organisation_id)
);
comment on table audit_chains is 'Where the chain of each organisation ends. Whoever adds a link locks this row until the commit is done.';
call mark_columns('audit_chains', 'not personal', 'organisation_id place hash');

create function audit_instant(at timestamptz) returns text language sql stable
  return to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US');

create function audit_line_hash(line audit_lines) returns bytea language sql stable
  return sha256(convert_to(jsonb_build_array(line.organisation_id, line.id, audit_instant(line.at), line.by_user,
    line.by_kind, line.by_name, line.action, line.subject_type, line.subject_id, line.request_id)::text, 'UTF8'));

create function audit_link_hash(before bytea, place bigint, at timestamptz, line_hash bytea) returns bytea
  language sql stable
  return sha256(convert_to(jsonb_build_array(encode(before, 'hex'), place, audit_instant(at), encode(line_hash, 'hex'))::text,
    'UTF8'));

create procedure link_audit_line(line audit_lines) language plpgsql as $$
declare ending audit_chains;
begin
  insert into audit_chains as chain (organisation_id, place, hash)
    values (line.organisation_id, 1, audit_link_hash('', 1, line.at, audit_line_hash(line)))
  on conflict (organisation_id) do update
    set place = chain.place + 1, hash = audit_link_hash(chain.hash, chain.place + 1, line.at, audit_line_hash(line))
  returning chain.* into ending;
  insert into audit_links (organisation_id, place, line_id, at, line_hash, hash)
    values (line.organisation_id, ending.place, line.id, line.at, audit_line_hash(line), ending.hash);
end $$;

-- What is here already, in the order in which it happened.
do $$
declare line audit_lines;
begin
  for line in select * from audit_lines order by organisation_id, at, id loop
    call link_audit_line(line);
  end loop;
end $$;

call protect_table('audit_links');
call protect_table('audit_chains');
grant select, insert on audit_links to jumelage_app;
grant select, insert, update on audit_chains to jumelage_app;

-- A transaction may have gone on to another organisation since it wrote the line.
create function link_new_audit_line() returns trigger language plpgsql as $$
declare former text := coalesce(current_setting('app.organisation', true), '');
begin
  perform set_config('app.organisation', new.organisation_id::text, true);
  call link_audit_line(new);
  perform set_config('app.organisation', former, true);
  return null;
end $$;
create constraint trigger link_audit_line after insert on audit_lines deferrable initially deferred
  for each row execute function link_new_audit_line();
