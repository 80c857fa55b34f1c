-- Level 0: what an employee wonders about before any log exists (B-01 to B-09). There is no consent yet, so a note knows no
-- citizen: only what the child is called in it. No row here leads to a person in the registers until a plan is opened.

-- What a municipality decides itself about notes. Without a row the defaults hold.
create table notebook_rules (
    tenant_id  uuid not null references municipality,
    valid_from date not null,
    still_days int  not null default 14 check (still_days between 1 and 365),
    kept_days  int  not null default 365 check (kept_days between 1 and 3650),
    primary key (tenant_id, valid_from)
);
call wall('notebook_rules');
grant select on notebook_rules to ${appRole};

create table note (
    tenant_id  uuid        not null references municipality,
    note_id    uuid        not null,
    author_id  uuid        not null,
    -- Where it was written: colleagues and leader are those of this unit.
    unit_id    uuid,
    called     text        not null check (char_length(called) between 1 and 40),
    version    int         not null default 1,
    opened_at  timestamptz not null,
    -- When something last happened with it.
    moved_at   timestamptz not null,
    summary    text,
    closed_at  timestamptz,
    -- What the family said yes to before it became a log: who, when and how.
    agreed_by  text,
    agreed_on  date,
    agreed_way text        check (agreed_way in ('ORAL', 'WRITTEN')),
    plan_id    uuid,
    kept_until date,
    primary key (tenant_id, note_id),
    foreign key (tenant_id, author_id) references person,
    foreign key (tenant_id, unit_id) references unit,
    -- A draft of a plan that is thrown away leaves the note as it was.
    foreign key (tenant_id, plan_id) references plan on delete set null (plan_id),
    check ((closed_at is null) = (summary is null)),
    check (num_nulls(agreed_by, agreed_on, agreed_way) in (0, 3)),
    check (plan_id is null or agreed_on is not null),
    check (num_nonnulls(closed_at, plan_id) <= 1)
);
create index notes_of_an_author on note (tenant_id, author_id);
create index notes_of_a_plan on note (tenant_id, plan_id) where plan_id is not null;
create index notes_to_forget on note (tenant_id, kept_until) where kept_until is not null;
call wall('note');
grant select, insert, delete on note to ${appRole};
grant update (version, moved_at, summary, closed_at, agreed_by, agreed_on, agreed_way, plan_id, kept_until) on note
    to ${appRole};

create table note_wording (
    tenant_id  uuid        not null,
    note_id    uuid        not null,
    version    int         not null,
    text       text        not null,
    written_at timestamptz not null,
    primary key (tenant_id, note_id, version),
    foreign key (tenant_id, note_id) references note on delete cascade
);
call wall('note_wording');
grant select, insert on note_wording to ${appRole};

create table note_share (
    tenant_id uuid        not null,
    note_id   uuid        not null,
    person_id uuid        not null,
    -- Whether she led the unit when it was shared with her.
    as_leader boolean     not null,
    shared_at timestamptz not null,
    ended_at  timestamptz,
    primary key (tenant_id, note_id, person_id, shared_at),
    foreign key (tenant_id, note_id) references note on delete cascade,
    foreign key (tenant_id, person_id) references person
);
create unique index shared_once on note_share (tenant_id, note_id, person_id) where ended_at is null;
create index notes_shared_with on note_share (tenant_id, person_id) where ended_at is null;
call wall('note_share');
grant select, insert on note_share to ${appRole};
grant update (ended_at) on note_share to ${appRole};

-- "Referat – undringssamtale" (B-04). What was agreed is never overwritten.
create table note_talk (
    tenant_id  uuid        not null,
    note_id    uuid        not null,
    talk_id    uuid        not null,
    version    int         not null,
    held_on    date        not null,
    took_part  text        not null,
    they_say   text        not null,
    we_see     text        not null,
    we_agree   text        not null,
    follow_up  text        not null check (follow_up in ('YES', 'NO', 'NOT_YET')),
    next_talk  date,
    written_at timestamptz not null,
    primary key (tenant_id, note_id, version, talk_id),
    foreign key (tenant_id, note_id) references note on delete cascade
);
call wall('note_talk');
grant select, insert on note_talk to ${appRole};

-- The sentences the family said could go along into the log.
create table carried_sentence (
    tenant_id uuid not null,
    note_id   uuid not null,
    position  int  not null,
    text      text not null,
    primary key (tenant_id, note_id, position),
    foreign key (tenant_id, note_id) references note on delete cascade
);
call wall('carried_sentence');
grant select, insert, delete on carried_sentence to ${appRole};

-- Ressursteam and BTI-team, and who sits in them: data the municipality keeps; the application only reads it.
create table team (
    tenant_id uuid not null references municipality,
    team_id   uuid not null,
    name      text not null,
    kind      text not null check (kind in ('RESOURCE_TEAM', 'BTI_TEAM')),
    -- The unit a resource team belongs to; nothing for the municipality's own.
    unit_id   uuid,
    primary key (tenant_id, team_id),
    foreign key (tenant_id, unit_id) references unit
);
call wall('team');
grant select on team to ${appRole};

create table team_member (
    tenant_id uuid not null,
    team_id   uuid not null,
    person_id uuid not null,
    since     date not null,
    until     date,
    primary key (tenant_id, team_id, person_id, since),
    foreign key (tenant_id, team_id) references team,
    foreign key (tenant_id, person_id) references person
);
create index teams_of_a_person on team_member (tenant_id, person_id) where until is null;
call wall('team_member');
grant select on team_member to ${appRole};

-- A note on the agenda of a team. The draft names nobody; who it is about is told while the parents' consent stands.
create table team_report (
    tenant_id     uuid        not null,
    note_id       uuid        not null,
    report_id     uuid        not null,
    team_id       uuid        not null,
    draft         text        not null,
    reported_at   timestamptz not null,
    taken_back_at timestamptz,
    agreed_by     text,
    agreed_on     date,
    agreed_way    text        check (agreed_way in ('ORAL', 'WRITTEN')),
    withdrawn_at  timestamptz,
    advice        text,
    advised_by    uuid,
    advised_at    timestamptz,
    primary key (tenant_id, note_id, report_id),
    unique (tenant_id, report_id),
    foreign key (tenant_id, note_id) references note on delete cascade,
    foreign key (tenant_id, team_id) references team,
    foreign key (tenant_id, advised_by) references person,
    check (num_nulls(agreed_by, agreed_on, agreed_way) in (0, 3)),
    check (num_nulls(advice, advised_by, advised_at) in (0, 3))
);
create unique index on_the_agenda_once on team_report (tenant_id, note_id, team_id)
    where taken_back_at is null and advised_at is null;
create index agenda_of_a_team on team_report (tenant_id, team_id) where taken_back_at is null;
call wall('team_report');
grant select, insert on team_report to ${appRole};
grant update (taken_back_at, agreed_by, agreed_on, agreed_way, withdrawn_at, advice, advised_by, advised_at) on team_report
    to ${appRole};

-- Who has come to a note, let in or not. Outlives the note, and holds a line for an id that is nobody's too; that is why it
-- leads to no row. Only added to.
create table note_visit (
    tenant_id uuid        not null references municipality,
    visit_id  uuid        not null,
    note_id   uuid        not null,
    person_id uuid        not null,
    act       text        not null,
    granted   boolean     not null,
    at        timestamptz not null,
    primary key (tenant_id, visit_id),
    foreign key (tenant_id, person_id) references person
);
create index visits_of_a_note on note_visit (tenant_id, note_id, at desc);
create index note_visits_by_time on note_visit (tenant_id, at desc, visit_id);
call wall('note_visit');
grant select, insert on note_visit to ${appRole};

create function note_visit_is_kept() returns trigger
    language plpgsql
    set search_path = pg_catalog, pg_temp
as
$$
begin
    raise exception 'who has come to a note is only added to' using errcode = 'insufficient_privilege';
end
$$;
revoke all on function note_visit_is_kept() from public;
create trigger note_visit_is_kept before update or delete or truncate on note_visit
    for each statement execute function note_visit_is_kept();
