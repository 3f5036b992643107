create table news_item (
    id text not null primary key,
    country text not null,
    date text,
    title text not null
);

create index ix__news_item__country on news_item (country);

create table news_government (
    item_id text not null references news_item (id) deferrable initially deferred,
    government_id text not null references member_government (id) deferrable initially deferred,
    primary key (item_id, government_id)
);
