-- Forms outside of every organisation, and those that let a browser in: carried out once, and answered twice alike.

create table form_answers (
  key_hash text primary key,
  content_hash text not null,
  refused boolean not null default false,
  answer text,
  at timestamptz not null
);
create index form_answers_by_age on form_answers (at);
comment on table form_answers is 'Answers to forms that belong to no organisation, for whoever sends the same form again. No organisation owns them. Each is sealed with the secret of the installation, the key of its form and the token of its browser; the last two are not kept. Kept 10 minutes.';
call mark_columns('form_answers', 'not personal', 'key_hash content_hash refused at');
call mark_columns('form_answers', 'personal: to answer the same browser again, sealed; kept: 10 minutes', 'answer');
grant select, insert, update, delete on form_answers to jumelage_app;
