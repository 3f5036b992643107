-- Meetings of a body, from their convocation to their end. `edition` grows with whatever a screen may show.
create table meet_meeting (
    id text not null primary key,
    body text not null,
    kind text not null,
    title text not null,
    state text not null,
    starts_at text not null,
    ends_at text not null,
    zone text not null,
    place text,
    online boolean not null,
    host_id text references member_government (id) deferrable initially deferred,
    event_id text,
    sequence bigint not null,
    edition bigint not null,
    current_item text,
    convened_by text,
    convened_at text,
    opened_at text,
    closed_at text
);

create index ix__meet_meeting__body on meet_meeting (body, starts_at);

-- The agenda as a tree; `visibility` is public, members or internal.
create table meet_item (
    id text not null primary key,
    meeting_id text not null references meet_meeting (id) deferrable initially deferred,
    parent_id text,
    ordinal bigint not null,
    title text not null,
    visibility text not null,
    minutes bigint,
    presenter text,
    ended_at text
);

create index ix__meet_item__meeting on meet_item (meeting_id, ordinal);

-- Each published state of an agenda; number 0 is the first, the others are its revisions.
create table meet_agenda (
    meeting_id text not null references meet_meeting (id) deferrable initially deferred,
    number bigint not null,
    published_at text not null,
    items text not null,
    primary key (meeting_id, number)
);

-- What is put to a body: a matter of the charter, a text, and what adopting it changes.
create table meet_motion (
    id text not null primary key,
    meeting_id text not null references meet_meeting (id) deferrable initially deferred,
    item_id text,
    number bigint not null,
    amends_id text,
    matter text not null,
    title text not null,
    body_text text,
    effect text not null,
    state text not null,
    proposed_by text not null,
    proposed_for text,
    proposed_at text not null
);

create index ix__meet_motion__meeting on meet_motion (meeting_id, number);

-- Who sits for a member: the delegation, its credential, its answer to the convocation.
create table meet_seat (
    meeting_id text not null references meet_meeting (id) deferrable initially deferred,
    government_id text not null references member_government (id) deferrable initially deferred,
    kind text not null,
    head text,
    persons bigint,
    reply text,
    replied_at text,
    credential_at text,
    restricted boolean not null,
    primary key (meeting_id, government_id)
);

create table meet_presence (
    meeting_id text not null references meet_meeting (id) deferrable initially deferred,
    government_id text not null references member_government (id) deferrable initially deferred,
    ordinal bigint not null,
    arrived_at text not null,
    left_at text,
    primary key (meeting_id, government_id, ordinal)
);

-- A vote of a body. `options` are the candidates of an election; `counted` are the two paper counts of a secret one.
create table meet_ballot (
    id text not null primary key,
    meeting_id text not null references meet_meeting (id) deferrable initially deferred,
    motion_id text not null references meet_motion (id) deferrable initially deferred,
    way text not null,
    round bigint not null,
    state text not null,
    options text not null,
    opens_at text not null,
    closes_at text,
    opened_by text not null,
    closed_at text,
    counted text not null,
    reminded_at text,
    result text
);

create index ix__meet_ballot__meeting on meet_ballot (meeting_id, opens_at);
create index ix__meet_ballot__motion on meet_ballot (motion_id);

-- One vote a member and ballot, whoever cast it; `token` tells a resend from a second vote.
create table meet_vote (
    ballot_id text not null references meet_ballot (id) deferrable initially deferred,
    government_id text not null references member_government (id) deferrable initially deferred,
    choice text not null,
    way text not null,
    cast_by text not null,
    cast_at text not null,
    token text not null,
    audit_seq bigint not null,
    primary key (ballot_id, government_id)
);

-- What a body decided, with the case that the engine was given and what it answered.
create table meet_decision (
    id text not null primary key,
    symbol text not null unique,
    meeting_id text not null references meet_meeting (id) deferrable initially deferred,
    motion_id text not null references meet_motion (id) deferrable initially deferred,
    ballot_id text not null references meet_ballot (id) deferrable initially deferred,
    body text not null,
    matter text not null,
    government_id text,
    decided_on text not null,
    decided_at text not null,
    outcome text not null,
    title text not null,
    body_text text,
    effect text not null,
    reckoned text not null,
    cites text not null,
    audit_seq bigint not null,
    annuls_id text
);

create index ix__meet_decision__meeting on meet_decision (meeting_id);
create index ix__meet_decision__day on meet_decision (decided_on);

-- What decisions have amended in instruments and rules, oldest first.
create table meet_amendment (
    ordinal bigint not null primary key,
    decision_id text not null,
    from_day text not null,
    patch text not null
);

-- Who asked for the floor; a point of order goes before speeches.
create table meet_speaker (
    id text not null primary key,
    meeting_id text not null references meet_meeting (id) deferrable initially deferred,
    motion_id text,
    government_id text not null references member_government (id) deferrable initially deferred,
    kind text not null,
    asked_at text not null,
    began_at text,
    ended_at text,
    seconds_max bigint
);

create index ix__meet_speaker__meeting on meet_speaker (meeting_id, asked_at);

-- Papers of a meeting: one symbol for all language versions.
create table meet_document (
    id text not null primary key,
    meeting_id text not null references meet_meeting (id) deferrable initially deferred,
    item_id text,
    symbol text not null,
    lang text not null,
    title text not null,
    file text not null,
    media text not null,
    bytes bigint not null,
    visibility text not null,
    added_at text not null,
    added_by text not null
);

create index ix__meet_document__meeting on meet_document (meeting_id, symbol);

-- Minutes: drafted from the record, corrected by people, approved and signed. `corrections` are texts by language.
create table meet_minutes (
    meeting_id text not null primary key references meet_meeting (id) deferrable initially deferred,
    state text not null,
    corrections text not null,
    drafted_at text not null,
    approved_at text,
    approved_by text,
    signed_at text,
    signed_by text,
    digest text
);

-- What is to be done about a decision, by whom and until when.
create table meet_follow_up (
    id text not null primary key,
    decision_id text not null references meet_decision (id) deferrable initially deferred,
    title text not null,
    responsible text not null,
    due text,
    progress text,
    done_at text,
    created_at text not null
);

create index ix__meet_follow_up__decision on meet_follow_up (decision_id);

-- The decision by which a membership began or ended.
alter table member_membership add column began_by text;
alter table member_membership add column ended_by text;

-- Every vote that was acknowledged, also those changed later: a resend finds its own, a replay changes nothing.
create table meet_cast (
    ballot_id text not null references meet_ballot (id) deferrable initially deferred,
    token text not null,
    government_id text not null,
    choice text not null,
    cast_at text not null,
    audit_seq bigint not null,
    primary key (ballot_id, token)
);
