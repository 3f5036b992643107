-- Amounts are integers in the smallest unit that the document prints, the currency always beside them.
create table fin_budget (
    id text not null primary key,
    year bigint not null,
    amount bigint not null,
    currency text not null,
    qualifier text not null,
    title text not null
);

create table fin_share (
    budget_id text not null references fin_budget (id) deferrable initially deferred,
    government_id text not null references member_government (id) deferrable initially deferred,
    percent bigint not null,
    primary key (budget_id, government_id)
);

create table fin_conversion (
    budget_id text not null references fin_budget (id) deferrable initially deferred,
    currency text not null,
    amount bigint not null,
    primary key (budget_id, currency)
);
