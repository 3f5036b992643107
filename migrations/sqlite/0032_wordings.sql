-- The official wording of clauses, as an association brought it, by the day from which it holds.
create table charter_wording (
    id text not null primary key,
    clause_id text not null references charter_clause (id) deferrable initially deferred,
    from_date text not null,
    wording text not null
);

create index ix__charter_wording__clause on charter_wording (clause_id, from_date);
