-- A locked part stays when the rest of the whole is shared again; why a version was made may be said beside it.
alter table allocation add column locked boolean not null default false;
alter table allocation add column note text;

create index territory_population_newest on territory_population (code, counted_on desc);
