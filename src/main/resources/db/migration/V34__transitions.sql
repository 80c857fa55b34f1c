-- From one unit to another: who is told, who comes in, who goes, and on which day (requirements §1.13, H-01 to H-11); and many
-- plans prepared together when a class moves to another school.

-- Her participation ended on the day the family had agreed to, and not because a version was replaced. Nothing she was named by
-- is written over: a later version only does not begin with her.
alter table participation
    add column agreed_end boolean not null default false,
    add check (not agreed_end or until is not null and relation = 'PARTICIPANT');

-- The same as before, without those who have gone: their line is not asked about again, unless somebody else is in by it. Whoever
-- has left is not asked about again either; a service stays, with nobody named.
create or replace view line_as_staffed with (security_invoker = true) as
select l.tenant_id, l.plan_id, l.consent_id, l.line_id,
       case when replaced.line_id is null then l.person_id else replaced.by_one end as person_id,
       l.unit_id, l.role, l.may_write, l.valid_from, l.valid_until
  from consent_line l
  join consent c on c.tenant_id = l.tenant_id and c.consent_id = l.consent_id
  -- Her line in the version that let people in: this one, or the one in force while this one waits for answers.
  left join lateral (
       select known.line_id, case when cardinality(staff.people) = 1 then staff.people[1] end as by_one
         from consent f
         join consent_line known on known.tenant_id = f.tenant_id and known.consent_id = f.consent_id
                                and known.person_id = l.person_id and known.unit_id = l.unit_id
        cross join lateral (select coalesce(array_agg(pa.person_id), '{}') as people
                              from participation pa
                             where pa.tenant_id = known.tenant_id and pa.line_id = known.line_id
                               and (pa.until is null or pa.until >= f.ended_at)) staff
        where f.tenant_id = l.tenant_id and f.plan_id = l.plan_id and f.activated_at is not null
          and (f.consent_id = l.consent_id or c.activated_at is null and f.ended_at is null)
          and l.person_id <> all (staff.people)) replaced on true
 where (not exists (select from participation gone
                     where gone.tenant_id = l.tenant_id and gone.plan_id = l.plan_id and gone.person_id = l.person_id
                       and gone.agreed_end and gone.until >= coalesce(c.sent_at, c.written_at))
        or exists (select from participation pa
                     join consent_line k on k.tenant_id = pa.tenant_id and k.line_id = pa.line_id
                    where pa.tenant_id = l.tenant_id and pa.plan_id = l.plan_id and pa.until is null
                      and (pa.person_id = l.person_id or k.unit_id = l.unit_id)))
   and (l.unit_id is not null
        or not exists (select from person left_us
                        where left_us.tenant_id = l.tenant_id and left_us.person_id = l.person_id
                          and left_us.left_at is not null));

create table transition (
    tenant_id         uuid        not null,
    plan_id           uuid        not null,
    transition_id     uuid        not null,
    -- Where the baton was held when it began.
    from_unit_id      uuid        not null,
    begun_by          uuid        not null,
    begun_at          timestamptz not null,
    -- From when nobody of the old unit holds the baton.
    passed_at         timestamptz,
    -- When the last day was over and the access of those who go was ended.
    access_ended_at   timestamptz,
    finished_at       timestamptz,
    called_off_at     timestamptz,
    called_off_by     uuid,
    -- Nothing when it ended with the plan.
    called_off_reason text check (called_off_reason <> ''),
    primary key (tenant_id, transition_id),
    unique (tenant_id, plan_id, transition_id),
    foreign key (tenant_id, plan_id) references plan,
    foreign key (tenant_id, from_unit_id) references unit,
    foreign key (tenant_id, begun_by) references person,
    foreign key (tenant_id, called_off_by) references person,
    check ((called_off_at is null) = (called_off_by is null)),
    check (called_off_reason is null or called_off_at is not null),
    check (num_nonnulls(finished_at, called_off_at) <= 1),
    check (finished_at is null or num_nonnulls(passed_at, access_ended_at) = 2)
);
create unique index one_open_transition on transition (tenant_id, plan_id)
    where finished_at is null and called_off_at is null;
create index transitions_of_a_plan on transition (tenant_id, plan_id, begun_at desc);
call wall('transition');
call seal('transition', 'begun_at', '{}');
grant select, insert on transition to ${appRole};
grant update (passed_at, access_ended_at, finished_at, called_off_at, called_off_by, called_off_reason) on transition
    to ${appRole};

-- What was told and agreed is never written over: what is written later is the next version of it.

-- Who was told, who said yes, and what the child wishes (H-02, H-03).
create table transition_told (
    tenant_id     uuid        not null,
    plan_id       uuid        not null,
    transition_id uuid        not null,
    version       int         not null check (version > 0),
    told_on       date        not null,
    whom          text        not null check (whom <> ''),
    said_yes      text        not null check (said_yes <> ''),
    childs_wish   text        not null check (childs_wish <> ''),
    written_by    uuid        not null,
    written_at    timestamptz not null,
    primary key (tenant_id, transition_id, version),
    foreign key (tenant_id, plan_id, transition_id) references transition (tenant_id, plan_id, transition_id),
    foreign key (tenant_id, written_by) references person
);
call wall('transition_told');
call seal('transition_told', 'written_at', '{}');
grant select, insert on transition_told to ${appRole};

-- Where to, who is thought of as the next holder, and who comes in with her (H-05).
create table transition_aim (
    tenant_id      uuid        not null,
    plan_id        uuid        not null,
    transition_id  uuid        not null,
    version        int         not null check (version > 0),
    kind           text        not null check (kind in ('TO_SCHOOL', 'NEW_SCHOOL', 'NEW_SERVICE', 'OTHER')),
    to_unit_id     uuid        not null,
    next_holder_id uuid,
    written_by     uuid        not null,
    written_at     timestamptz not null,
    primary key (tenant_id, transition_id, version),
    foreign key (tenant_id, plan_id, transition_id) references transition (tenant_id, plan_id, transition_id),
    foreign key (tenant_id, to_unit_id) references unit,
    foreign key (tenant_id, next_holder_id) references person,
    foreign key (tenant_id, written_by) references person
);
call wall('transition_aim');
call seal('transition_aim', 'written_at', '{}');
grant select, insert on transition_aim to ${appRole};

create table transition_invited (
    tenant_id     uuid        not null,
    plan_id       uuid        not null,
    transition_id uuid        not null,
    version       int         not null,
    person_id     uuid        not null,
    written_at    timestamptz not null,
    primary key (tenant_id, transition_id, version, person_id),
    foreign key (tenant_id, plan_id, transition_id) references transition (tenant_id, plan_id, transition_id),
    foreign key (tenant_id, transition_id, version) references transition_aim (tenant_id, transition_id, version),
    foreign key (tenant_id, person_id) references person
);
call wall('transition_invited');
call seal('transition_invited', 'written_at', '{}');
grant select, insert on transition_invited to ${appRole};

-- The handover meeting is the main rule; without one the reason stands here.
create table transition_meeting (
    tenant_id     uuid        not null,
    plan_id       uuid        not null,
    transition_id uuid        not null,
    version       int         not null check (version > 0),
    way           text        not null check (way in ('PLANNED', 'HELD', 'NONE')),
    day           date,
    place         text        not null default '',
    reason        text        not null default '',
    written_by    uuid        not null,
    written_at    timestamptz not null,
    primary key (tenant_id, transition_id, version),
    foreign key (tenant_id, plan_id, transition_id) references transition (tenant_id, plan_id, transition_id),
    foreign key (tenant_id, written_by) references person,
    check ((way = 'NONE') = (day is null) and (way = 'NONE') = (reason <> ''))
);
call wall('transition_meeting');
call seal('transition_meeting', 'written_at', '{}');
grant select, insert on transition_meeting to ${appRole};

-- The last day of those who go, agreed with the family (H-06). The day is the last one they have access.
create table transition_last_day (
    tenant_id     uuid        not null,
    plan_id       uuid        not null,
    transition_id uuid        not null,
    version       int         not null check (version > 0),
    last_day      date        not null,
    agreed_with   text        not null check (agreed_with <> ''),
    written_by    uuid        not null,
    written_at    timestamptz not null,
    primary key (tenant_id, transition_id, version),
    foreign key (tenant_id, plan_id, transition_id) references transition (tenant_id, plan_id, transition_id),
    foreign key (tenant_id, written_by) references person
);
call wall('transition_last_day');
call seal('transition_last_day', 'written_at', '{}');
grant select, insert on transition_last_day to ${appRole};

create table transition_leaving (
    tenant_id     uuid        not null,
    plan_id       uuid        not null,
    transition_id uuid        not null,
    version       int         not null,
    person_id     uuid        not null,
    written_at    timestamptz not null,
    primary key (tenant_id, transition_id, version, person_id),
    foreign key (tenant_id, plan_id, transition_id) references transition (tenant_id, plan_id, transition_id),
    foreign key (tenant_id, transition_id, version)
        references transition_last_day (tenant_id, transition_id, version),
    foreign key (tenant_id, person_id) references person
);
call wall('transition_leaving');
call seal('transition_leaving', 'written_at', '{}');
grant select, insert on transition_leaving to ${appRole};

-- Those in plans in use whose next holder has left before anybody there had the baton (H-10).
create view transition_without_next with (security_invoker = true) as
select t.tenant_id, t.plan_id, t.transition_id, aim.next_holder_id
  from transition t
  join plan p on p.tenant_id = t.tenant_id and p.plan_id = t.plan_id and p.status = 'ACTIVE'
  join lateral (select next_holder_id
                  from transition_aim
                 where tenant_id = t.tenant_id and transition_id = t.transition_id
                 order by version desc limit 1) aim on true
  join person gone on gone.tenant_id = t.tenant_id and gone.person_id = aim.next_holder_id
                  and gone.left_at is not null
 where t.passed_at is null and t.finished_at is null and t.called_off_at is null;
grant select on transition_without_next to ${appRole};

-- Many plans on their way to the same place: what they have in common. Each plan has a transition of its own.
create table move (
    tenant_id      uuid        not null references municipality,
    move_id        uuid        not null,
    name           text        not null check (name <> ''),
    to_unit_id     uuid        not null,
    next_holder_id uuid        not null,
    last_day       date        not null,
    meeting_day    date        not null,
    meeting_place  text        not null default '',
    made_by        uuid        not null,
    -- The colleague who prepares it too.
    second_id      uuid,
    made_at        timestamptz not null,
    primary key (tenant_id, move_id),
    foreign key (tenant_id, to_unit_id) references unit,
    foreign key (tenant_id, next_holder_id) references person,
    foreign key (tenant_id, made_by) references person,
    foreign key (tenant_id, second_id) references person,
    check (made_by <> second_id)
);
create index moves_of_a_maker on move (tenant_id, made_by);
create index moves_of_a_second on move (tenant_id, second_id) where second_id is not null;
call wall('move');
grant select, insert on move to ${appRole};

-- Who is thought of instead, when the one before has left. The newest counts; what was written first stays as it was.
create table move_next_holder (
    tenant_id      uuid        not null,
    move_id        uuid        not null,
    version        int         not null check (version > 0),
    next_holder_id uuid        not null,
    written_by     uuid        not null,
    written_at     timestamptz not null,
    primary key (tenant_id, move_id, version),
    foreign key (tenant_id, move_id) references move,
    foreign key (tenant_id, next_holder_id) references person,
    foreign key (tenant_id, written_by) references person
);
call wall('move_next_holder');
grant select, insert on move_next_holder to ${appRole};

-- A plan in such a list.
create table move_plan (
    tenant_id     uuid        not null,
    move_id       uuid        not null,
    plan_id       uuid        not null,
    transition_id uuid        not null,
    added_by      uuid        not null,
    added_at      timestamptz not null,
    primary key (tenant_id, move_id, plan_id),
    foreign key (tenant_id, move_id) references move,
    foreign key (tenant_id, plan_id, transition_id) references transition (tenant_id, plan_id, transition_id),
    foreign key (tenant_id, added_by) references person
);
create index moves_of_a_plan on move_plan (tenant_id, plan_id);
call wall('move_plan');
call seal('move_plan', 'added_at', '{}');
grant select, insert on move_plan to ${appRole};
grant update (transition_id, added_by, added_at) on move_plan to ${appRole};

-- How it went with each plan the last time something was done with several: all those of one round have the same moment.
create table move_report (
    tenant_id   uuid        not null,
    move_id     uuid        not null,
    plan_id     uuid        not null,
    round       text        not null check (round in ('ADD', 'ASK', 'MEET', 'OFFER', 'NAME_NEXT')),
    -- The key of the reason, when it did not go through.
    refusal     text,
    reported_to uuid        not null,
    reported_at timestamptz not null,
    primary key (tenant_id, move_id, plan_id),
    foreign key (tenant_id, move_id) references move,
    foreign key (tenant_id, plan_id) references plan,
    foreign key (tenant_id, reported_to) references person
);
call wall('move_report');
call seal('move_report', 'reported_at', '{}');
grant select, insert on move_report to ${appRole};
grant update (round, refusal, reported_to, reported_at) on move_report to ${appRole};
