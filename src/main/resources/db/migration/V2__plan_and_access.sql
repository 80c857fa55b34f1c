-- A plan, who takes part in it, who holds its baton, and who opened its door.

create table plan (
    tenant_id    uuid        not null references municipality,
    plan_id      uuid        not null,
    owner_id     uuid        not null,
    subject_kind text        not null check (subject_kind in ('CHILD', 'YOUTH', 'PREGNANT')),
    plan_type    text        not null check (plan_type in ('BATON_LOG', 'INDIVIDUAL_PLAN')),
    unit_id      uuid        not null,
    level        int         not null check (level between 0 and 3),
    status       text        not null check (status in ('DRAFT', 'AWAITING_CONSENT', 'ACTIVE', 'CLOSED', 'DISPOSED')),
    opened_by    uuid        not null,
    opened_at    timestamptz not null,
    activated_at timestamptz,
    closed_at    timestamptz,
    closed_by    uuid,
    -- Who asks the family to open a closed plan again, when somebody is set in the place of those who held the baton last.
    asks_anew    uuid,
    -- The log an individuell plan goes on from, where the municipality opens a new plan for it (K3).
    predecessor_id uuid,
    primary key (tenant_id, plan_id),
    foreign key (tenant_id, owner_id) references person,
    foreign key (tenant_id, opened_by) references person,
    foreign key (tenant_id, closed_by) references person,
    foreign key (tenant_id, asks_anew) references person,
    foreign key (tenant_id, predecessor_id) references plan,
    foreign key (tenant_id, unit_id) references unit,
    check (status not in ('ACTIVE', 'DISPOSED') or activated_at is not null),
    check (status <> 'CLOSED' or closed_at is not null)
);
create index plans_opened_by on plan (tenant_id, opened_by) where status in ('DRAFT', 'AWAITING_CONSENT');
create index plans_to_ask_about_anew on plan (tenant_id, asks_anew) where status = 'CLOSED';
call wall('plan');
grant select, insert, update on plan to ${appRole};

-- The preparation checklist before a log is opened (L-03), with the oral consent: who told whom, and when.
create table preparation (
    tenant_id        uuid    not null,
    plan_id          uuid    not null,
    short_name       text    not null,
    oral_consent_on  date,
    oral_consent_by  text    not null default '',
    told_by          text    not null default '',
    leader_told      boolean not null default false,
    holder_settled   boolean not null default false,
    first_meeting_at timestamptz,
    holder_id        uuid    not null,
    primary key (tenant_id, plan_id),
    foreign key (tenant_id, plan_id) references plan,
    foreign key (tenant_id, holder_id) references person
);
call wall('preparation');
grant select, insert, update, delete on preparation to ${appRole};

-- The guardians as the opener has typed them. They become people and guardians of the child when the invitation is sent,
-- and are gone from here then: a draft that is thrown away leaves nothing behind in the registers.
create table prepared_guardian (
    tenant_id      uuid    not null,
    plan_id        uuid    not null,
    position       int     not null,
    relation       text    not null check (relation in ('MOTHER', 'FATHER', 'CO_MOTHER', 'OTHER')),
    responsibility boolean not null,
    national_id    text    not null,
    first_name     text    not null,
    last_name      text    not null,
    email          text    not null,
    phone          text    not null,
    primary key (tenant_id, plan_id, position),
    foreign key (tenant_id, plan_id) references plan
);
call wall('prepared_guardian');
grant select, insert, delete on prepared_guardian to ${appRole};

create table picture (
    tenant_id  uuid        not null,
    plan_id    uuid        not null,
    picture_id uuid        not null,
    content    bytea       not null,
    media_type text        not null check (media_type in ('image/jpeg', 'image/png')),
    width      int         not null,
    height     int         not null,
    added_by   uuid        not null,
    added_at   timestamptz not null,
    primary key (tenant_id, plan_id, picture_id),
    foreign key (tenant_id, plan_id) references plan,
    foreign key (tenant_id, added_by) references person
);
call wall('picture');
grant select, insert on picture to ${appRole};

-- Every level the cooperation has been on, and why it changed; the plan itself knows the level of today.
create table level_change (
    tenant_id  uuid        not null,
    plan_id    uuid        not null,
    level_from int         not null check (level_from between 0 and 3),
    level_to   int         not null check (level_to between 0 and 3),
    reason     text        not null,
    changed_by uuid        not null,
    changed_at timestamptz not null,
    primary key (tenant_id, plan_id, changed_at),
    foreign key (tenant_id, plan_id) references plan,
    foreign key (tenant_id, changed_by) references person,
    check (level_from <> level_to)
);
call wall('level_change');
grant select, insert on level_change to ${appRole};

-- What stands on the cover of the plan. Versioned: the text was agreed with the child.
create table plan_cover (
    tenant_id    uuid        not null,
    plan_id      uuid        not null,
    version      int         not null check (version > 0),
    short_name   text        not null,
    description  text        not null,
    motif        text,
    picture_id   uuid,
    picture_text text        not null default '',
    next_meeting_at    timestamptz,
    next_meeting_place text  not null default '',
    written_by   uuid        not null,
    written_at   timestamptz not null,
    primary key (tenant_id, plan_id, version),
    foreign key (tenant_id, plan_id) references plan,
    foreign key (tenant_id, plan_id, picture_id) references picture,
    foreign key (tenant_id, written_by) references person
);
call wall('plan_cover');
grant select, insert on plan_cover to ${appRole};

-- One version of a consent: what is shared, with whom, by whose word. A later version replaces it, never overwrites it.
create table consent (
    tenant_id    uuid        not null,
    plan_id      uuid        not null,
    consent_id   uuid        not null,
    version      int         not null check (version > 0),
    valid_until  date        not null,
    written_by   uuid        not null,
    written_at   timestamptz not null,
    sent_at      timestamptz,
    activated_at timestamptz,
    ended_at     timestamptz,
    ended_by     uuid,
    ended_why    text check (ended_why in ('REPLACED', 'DECLINED', 'WITHDRAWN', 'CALLED_BACK')),
    primary key (tenant_id, consent_id),
    unique (tenant_id, plan_id, version),
    unique (tenant_id, plan_id, consent_id),
    foreign key (tenant_id, plan_id) references plan,
    foreign key (tenant_id, written_by) references person,
    foreign key (tenant_id, ended_by) references person,
    check ((ended_at is null) = (ended_why is null))
);
create unique index one_active_consent on consent (tenant_id, plan_id) where activated_at is not null and ended_at is null;
create unique index one_consent_under_way on consent (tenant_id, plan_id) where activated_at is null and ended_at is null;
call wall('consent');
grant select, insert, update on consent to ${appRole};

-- A person or a service that shall take part, or a person as part of a service, with role (S-06, K8). With days of its own a
-- line opens the door from the one and until the other, both included.
create table consent_line (
    tenant_id   uuid    not null,
    plan_id     uuid    not null,
    consent_id  uuid    not null,
    line_id     uuid    not null,
    person_id   uuid,
    unit_id     uuid,
    role        text    not null check (role in ('BATON_HOLDER', 'PARTICIPANT', 'LEADER', 'OTHER')),
    may_write   boolean not null,
    valid_from  date,
    valid_until date,
    primary key (tenant_id, line_id),
    unique (tenant_id, plan_id, line_id),
    unique (tenant_id, consent_id, person_id),
    foreign key (tenant_id, plan_id, consent_id) references consent (tenant_id, plan_id, consent_id),
    foreign key (tenant_id, person_id) references person,
    foreign key (tenant_id, unit_id) references unit,
    check (person_id is not null or unit_id is not null and role <> 'BATON_HOLDER'),
    -- The plan is never without somebody who coordinates it.
    check (role <> 'BATON_HOLDER' or num_nonnulls(valid_from, valid_until) = 0),
    check (valid_from <= valid_until)
);
create unique index one_line_for_a_service on consent_line (tenant_id, consent_id, unit_id) where person_id is null;
call wall('consent_line');
grant select, insert, delete on consent_line to ${appRole};

-- Who is asked, and what each answered. The very text that was shown is kept, and its hash: names and positions change.
create table consent_answer (
    tenant_id   uuid not null,
    plan_id     uuid not null,
    consent_id  uuid not null,
    person_id   uuid not null,
    ground      text not null check (ground in ('OWNER', 'PARENTAL_RESPONSIBILITY')),
    answer      text check (answer in ('GIVEN', 'DECLINED')),
    answered_at timestamptz,
    assurance   text,
    language    text check (language in ('NYNORSK', 'BOKMAL')),
    text_hash   text,
    text_shown  text,
    primary key (tenant_id, consent_id, person_id),
    foreign key (tenant_id, plan_id, consent_id) references consent (tenant_id, plan_id, consent_id),
    foreign key (tenant_id, person_id) references person,
    check ((answer is null) = (answered_at is null)),
    check (answer is null and num_nonnulls(assurance, language, text_hash, text_shown) = 0
        or answer is not null and num_nulls(assurance, language, text_hash, text_shown) = 0)
);
create index consents_asked_of on consent_answer (tenant_id, person_id) where answer is null;
call wall('consent_answer');
grant select, insert, update on consent_answer to ${appRole};

-- Who takes part. An employee does so by a consent line that names the person; the owner and the guardians by who they are.
create table participation (
    tenant_id uuid        not null,
    plan_id   uuid        not null,
    person_id uuid        not null,
    relation  text        not null check (relation in ('OWNER', 'GUARDIAN', 'PARTICIPANT')),
    may_write boolean     not null,
    line_id   uuid,
    since     timestamptz not null,
    until     timestamptz,
    primary key (tenant_id, plan_id, person_id, since),
    foreign key (tenant_id, plan_id) references plan,
    foreign key (tenant_id, person_id) references person,
    foreign key (tenant_id, plan_id, line_id) references consent_line (tenant_id, plan_id, line_id),
    check ((relation = 'PARTICIPANT') = (line_id is not null))
);
create unique index one_open_participation on participation (tenant_id, plan_id, person_id) where until is null;
create index plans_of_a_person on participation (tenant_id, person_id) where until is null;
call wall('participation');
grant select, insert, update on participation to ${appRole};

-- The baton. Normally one holder, exceptionally two with a split of duties and one primary contact (R-08).
create table baton (
    tenant_id       uuid        not null,
    plan_id         uuid        not null,
    person_id       uuid        not null,
    primary_contact boolean     not null,
    duties          text        not null default '',
    since           timestamptz not null,
    until           timestamptz,
    primary key (tenant_id, plan_id, person_id, since),
    foreign key (tenant_id, plan_id) references plan,
    foreign key (tenant_id, person_id) references person
);
create unique index one_primary_contact on baton (tenant_id, plan_id) where until is null and primary_contact;
create unique index one_grip on baton (tenant_id, plan_id, person_id) where until is null;
create index batons_of_a_person on baton (tenant_id, person_id) where until is null;
call wall('baton');
grant select, insert, update on baton to ${appRole};

-- An active plan has one or two holders, never none (H-01). Checked when the transaction ends, so that a handover may
-- lay the baton down and take it up in either order.
create function baton_is_held() returns trigger
    language plpgsql as
$$
declare
    holders int;
begin
    if exists (select from plan p where p.tenant_id = new.tenant_id and p.plan_id = new.plan_id and p.status = 'ACTIVE') then
        select count(*) into holders from baton b
         where b.tenant_id = new.tenant_id and b.plan_id = new.plan_id and b.until is null;
        if holders not between 1 and 2 then
            raise exception 'an active plan has one or two baton holders' using errcode = 'integrity_constraint_violation';
        end if;
        if not exists (select from baton b where b.tenant_id = new.tenant_id and b.plan_id = new.plan_id
                                             and b.until is null and b.primary_contact) then
            raise exception 'one baton holder is the primary contact' using errcode = 'integrity_constraint_violation';
        end if;
    end if;
    return null;
end
$$;
create constraint trigger baton_is_held after insert or update on baton
    deferrable initially deferred for each row execute function baton_is_held();
create constraint trigger active_plan_has_a_holder after insert or update of status on plan
    deferrable initially deferred for each row execute function baton_is_held();

-- When a person was last in the plan: "news since you were here".
create table last_visit (
    tenant_id  uuid        not null,
    plan_id    uuid        not null,
    person_id  uuid        not null,
    visited_at timestamptz not null,
    primary key (tenant_id, plan_id, person_id),
    foreign key (tenant_id, plan_id) references plan,
    foreign key (tenant_id, person_id) references person
);
call wall('last_visit');
grant select, insert, update on last_visit to ${appRole};

-- The plan's own log: one line for everything that happened. Ids and the kind of event; the sentence is made for the reader.
create table log_entry (
    tenant_id   uuid        not null,
    plan_id     uuid        not null,
    entry_id    uuid        not null,
    -- Several things may happen in one moment; the line that was written last stands on top.
    number      bigint      generated always as identity,
    event       text        not null,
    about_id    uuid,
    happened_by uuid        not null,
    happened_at timestamptz not null,
    primary key (tenant_id, plan_id, entry_id),
    foreign key (tenant_id, plan_id) references plan,
    foreign key (tenant_id, happened_by) references person
);
create index log_by_time on log_entry (tenant_id, plan_id, happened_at desc, number desc);
call wall('log_entry');
grant select, insert on log_entry to ${appRole};

-- Who came to the door of which plan, for what, and whether it opened. Written at the door itself, refusals too; a plan
-- that does not exist gets its line as well, hence no foreign key.
create table access_log (
    tenant_id uuid        not null references municipality,
    entry_id  uuid        not null,
    plan_id   uuid        not null,
    person_id uuid        not null,
    purpose   text        not null,
    granted   boolean     not null,
    ground    text        not null,
    at        timestamptz not null,
    primary key (tenant_id, entry_id),
    foreign key (tenant_id, person_id) references person
);
create index who_came_to_a_plan on access_log (tenant_id, plan_id, at desc);
call wall('access_log');
grant select, insert on access_log to ${appRole};
