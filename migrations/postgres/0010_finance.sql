-- Amounts are integers in the smallest unit that the document prints, the currency always beside them.
create table fin_budget (
    id text collate "C" not null primary key,
    year bigint not null,
    amount bigint not null,
    currency text collate "C" not null,
    qualifier text collate "C" not null,
    title text collate "C" not null
);

create table fin_share (
    budget_id text collate "C" not null references fin_budget (id) deferrable initially deferred,
    government_id text collate "C" not null references member_government (id) deferrable initially deferred,
    percent bigint not null,
    primary key (budget_id, government_id)
);

create table fin_conversion (
    budget_id text collate "C" not null references fin_budget (id) deferrable initially deferred,
    currency text collate "C" not null,
    amount bigint not null,
    primary key (budget_id, currency)
);
