-- Meetings of a body, from their convocation to their end. `edition` grows with whatever a screen may show.
create table meet_meeting (
    id text collate "C" not null primary key,
    body text collate "C" not null,
    kind text collate "C" not null,
    title text collate "C" not null,
    state text collate "C" not null,
    starts_at text collate "C" not null,
    ends_at text collate "C" not null,
    zone text collate "C" not null,
    place text collate "C",
    online boolean not null,
    host_id text collate "C" references member_government (id) deferrable initially deferred,
    event_id text collate "C",
    sequence bigint not null,
    edition bigint not null,
    current_item text collate "C",
    convened_by text collate "C",
    convened_at text collate "C",
    opened_at text collate "C",
    closed_at text collate "C"
);

create index ix__meet_meeting__body on meet_meeting (body, starts_at);

-- The agenda as a tree; `visibility` is public, members or internal.
create table meet_item (
    id text collate "C" not null primary key,
    meeting_id text collate "C" not null references meet_meeting (id) deferrable initially deferred,
    parent_id text collate "C",
    ordinal bigint not null,
    title text collate "C" not null,
    visibility text collate "C" not null,
    minutes bigint,
    presenter text collate "C",
    ended_at text collate "C"
);

create index ix__meet_item__meeting on meet_item (meeting_id, ordinal);

-- Each published state of an agenda; number 0 is the first, the others are its revisions.
create table meet_agenda (
    meeting_id text collate "C" not null references meet_meeting (id) deferrable initially deferred,
    number bigint not null,
    published_at text collate "C" not null,
    items text collate "C" not null,
    primary key (meeting_id, number)
);

-- What is put to a body: a matter of the charter, a text, and what adopting it changes.
create table meet_motion (
    id text collate "C" not null primary key,
    meeting_id text collate "C" not null references meet_meeting (id) deferrable initially deferred,
    item_id text collate "C",
    number bigint not null,
    amends_id text collate "C",
    matter text collate "C" not null,
    title text collate "C" not null,
    body_text text collate "C",
    effect text collate "C" not null,
    state text collate "C" not null,
    proposed_by text collate "C" not null,
    proposed_for text collate "C",
    proposed_at text collate "C" not null
);

create index ix__meet_motion__meeting on meet_motion (meeting_id, number);

-- Who sits for a member: the delegation, its credential, its answer to the convocation.
create table meet_seat (
    meeting_id text collate "C" not null references meet_meeting (id) deferrable initially deferred,
    government_id text collate "C" not null references member_government (id) deferrable initially deferred,
    kind text collate "C" not null,
    head text collate "C",
    persons bigint,
    reply text collate "C",
    replied_at text collate "C",
    credential_at text collate "C",
    restricted boolean not null,
    primary key (meeting_id, government_id)
);

create table meet_presence (
    meeting_id text collate "C" not null references meet_meeting (id) deferrable initially deferred,
    government_id text collate "C" not null references member_government (id) deferrable initially deferred,
    ordinal bigint not null,
    arrived_at text collate "C" not null,
    left_at text collate "C",
    primary key (meeting_id, government_id, ordinal)
);

-- A vote of a body. `options` are the candidates of an election; `counted` are the two paper counts of a secret one.
create table meet_ballot (
    id text collate "C" not null primary key,
    meeting_id text collate "C" not null references meet_meeting (id) deferrable initially deferred,
    motion_id text collate "C" not null references meet_motion (id) deferrable initially deferred,
    way text collate "C" not null,
    round bigint not null,
    state text collate "C" not null,
    options text collate "C" not null,
    opens_at text collate "C" not null,
    closes_at text collate "C",
    opened_by text collate "C" not null,
    closed_at text collate "C",
    counted text collate "C" not null,
    reminded_at text collate "C",
    result text collate "C"
);

create index ix__meet_ballot__meeting on meet_ballot (meeting_id, opens_at);
create index ix__meet_ballot__motion on meet_ballot (motion_id);

-- One vote a member and ballot, whoever cast it; `token` tells a resend from a second vote.
create table meet_vote (
    ballot_id text collate "C" not null references meet_ballot (id) deferrable initially deferred,
    government_id text collate "C" not null references member_government (id) deferrable initially deferred,
    choice text collate "C" not null,
    way text collate "C" not null,
    cast_by text collate "C" not null,
    cast_at text collate "C" not null,
    token text collate "C" not null,
    audit_seq bigint not null,
    primary key (ballot_id, government_id)
);

-- What a body decided, with the case that the engine was given and what it answered.
create table meet_decision (
    id text collate "C" not null primary key,
    symbol text collate "C" not null unique,
    meeting_id text collate "C" not null references meet_meeting (id) deferrable initially deferred,
    motion_id text collate "C" not null references meet_motion (id) deferrable initially deferred,
    ballot_id text collate "C" not null references meet_ballot (id) deferrable initially deferred,
    body text collate "C" not null,
    matter text collate "C" not null,
    government_id text collate "C",
    decided_on text collate "C" not null,
    decided_at text collate "C" not null,
    outcome text collate "C" not null,
    title text collate "C" not null,
    body_text text collate "C",
    effect text collate "C" not null,
    reckoned text collate "C" not null,
    cites text collate "C" not null,
    audit_seq bigint not null,
    annuls_id text collate "C"
);

create index ix__meet_decision__meeting on meet_decision (meeting_id);
create index ix__meet_decision__day on meet_decision (decided_on);

-- What decisions have amended in instruments and rules, oldest first.
create table meet_amendment (
    ordinal bigint not null primary key,
    decision_id text collate "C" not null,
    from_day text collate "C" not null,
    patch text collate "C" not null
);

-- Who asked for the floor; a point of order goes before speeches.
create table meet_speaker (
    id text collate "C" not null primary key,
    meeting_id text collate "C" not null references meet_meeting (id) deferrable initially deferred,
    motion_id text collate "C",
    government_id text collate "C" not null references member_government (id) deferrable initially deferred,
    kind text collate "C" not null,
    asked_at text collate "C" not null,
    began_at text collate "C",
    ended_at text collate "C",
    seconds_max bigint
);

create index ix__meet_speaker__meeting on meet_speaker (meeting_id, asked_at);

-- Papers of a meeting: one symbol for all language versions.
create table meet_document (
    id text collate "C" not null primary key,
    meeting_id text collate "C" not null references meet_meeting (id) deferrable initially deferred,
    item_id text collate "C",
    symbol text collate "C" not null,
    lang text collate "C" not null,
    title text collate "C" not null,
    file text collate "C" not null,
    media text collate "C" not null,
    bytes bigint not null,
    visibility text collate "C" not null,
    added_at text collate "C" not null,
    added_by text collate "C" not null
);

create index ix__meet_document__meeting on meet_document (meeting_id, symbol);

-- Minutes: drafted from the record, corrected by people, approved and signed. `corrections` are texts by language.
create table meet_minutes (
    meeting_id text collate "C" not null primary key references meet_meeting (id) deferrable initially deferred,
    state text collate "C" not null,
    corrections text collate "C" not null,
    drafted_at text collate "C" not null,
    approved_at text collate "C",
    approved_by text collate "C",
    signed_at text collate "C",
    signed_by text collate "C",
    digest text collate "C"
);

-- What is to be done about a decision, by whom and until when.
create table meet_follow_up (
    id text collate "C" not null primary key,
    decision_id text collate "C" not null references meet_decision (id) deferrable initially deferred,
    title text collate "C" not null,
    responsible text collate "C" not null,
    due text collate "C",
    progress text collate "C",
    done_at text collate "C",
    created_at text collate "C" not null
);

create index ix__meet_follow_up__decision on meet_follow_up (decision_id);

-- The decision by which a membership began or ended.
alter table member_membership add column began_by text collate "C";
alter table member_membership add column ended_by text collate "C";

-- Every vote that was acknowledged, also those changed later: a resend finds its own, a replay changes nothing.
create table meet_cast (
    ballot_id text collate "C" not null references meet_ballot (id) deferrable initially deferred,
    token text collate "C" not null,
    government_id text collate "C" not null,
    choice text collate "C" not null,
    cast_at text collate "C" not null,
    audit_seq bigint not null,
    primary key (ballot_id, token)
);
