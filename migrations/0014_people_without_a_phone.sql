-- Many people of a file have no phone: with them in the index, a session that knows no statistics yet takes it for a
-- way to anybody of an organisation, and checks of foreign keys become quadratic.
drop index candidates_by_phone;
create index candidates_by_phone on candidates (organisation_id, phone_key) where phone_key is not null;
