-- A log that goes on as individuell plan, what such a plan must hold, and who has the main responsibility for it.

-- A person has one individuell plan (IP-01). A draft is nobody's plan yet.
create unique index one_individual_plan on plan (tenant_id, owner_id)
    where plan_type = 'INDIVIDUAL_PLAN' and status in ('AWAITING_CONSENT', 'ACTIVE');

-- A version of a consent that asks for the log to go on as individuell plan, and who shall coordinate it.
create table individual_plan_proposal (
    tenant_id      uuid not null,
    plan_id        uuid not null,
    consent_id     uuid not null,
    coordinator_id uuid not null,
    primary key (tenant_id, consent_id),
    foreign key (tenant_id, plan_id, consent_id) references consent (tenant_id, plan_id, consent_id),
    foreign key (tenant_id, coordinator_id) references person
);
call wall('individual_plan_proposal');
grant select, insert on individual_plan_proposal to ${appRole};

-- Why a log goes on: the answers about the right, the family's wish, and how far it has come (I-03, I-08, H-12).
create table continuation (
    tenant_id        uuid        not null,
    plan_id          uuid        not null,
    continuation_id  uuid        not null,
    several_services boolean     not null check (several_services),
    need_to_meet     boolean     not null check (need_to_meet),
    assessment       text        not null check (assessment <> ''),
    wished_by        uuid        not null,
    wished_on        date        not null,
    wish             text        not null default '',
    coordinator_id   uuid        not null,
    begun_by         uuid        not null,
    begun_at         timestamptz not null,
    -- The family has said yes; the coordinator has taken over; or nothing came of it.
    agreed_at        timestamptz,
    taken_over_at    timestamptz,
    dropped_at       timestamptz,
    primary key (tenant_id, continuation_id),
    foreign key (tenant_id, plan_id) references plan,
    foreign key (tenant_id, wished_by) references person,
    foreign key (tenant_id, coordinator_id) references person,
    foreign key (tenant_id, begun_by) references person,
    check (taken_over_at is null or agreed_at is not null and dropped_at is null)
);
create unique index one_continuation_under_way on continuation (tenant_id, plan_id)
    where taken_over_at is null and dropped_at is null;
-- Who takes over as coordinator the moment she holds the baton: agreed to, and the person has no such plan beside it (H-12).
create view coordinator_to_be with (security_invoker = true) as
select c.tenant_id, c.plan_id, c.coordinator_id as person_id
  from continuation c
  join plan p on p.tenant_id = c.tenant_id and p.plan_id = c.plan_id and p.status = 'ACTIVE'
 where c.agreed_at is not null and c.taken_over_at is null and c.dropped_at is null
   and not exists (select from plan other
                    where other.tenant_id = p.tenant_id and other.owner_id = p.owner_id and other.plan_id <> p.plan_id
                      and other.plan_type = 'INDIVIDUAL_PLAN' and other.status in ('AWAITING_CONSENT', 'ACTIVE'));
grant select on coordinator_to_be to ${appRole};
call wall('continuation');
call seal('continuation', 'begun_at', '{}');
grant select, insert on continuation to ${appRole};
grant update (agreed_at, taken_over_at, dropped_at) on continuation to ${appRole};

-- The service that has the main responsibility: exactly one at any time (IP-03).
create table main_responsibility (
    tenant_id uuid        not null,
    plan_id   uuid        not null,
    unit_id   uuid        not null,
    -- Nothing for the first: it comes with the coordinator.
    reason    text        not null default '',
    set_by    uuid        not null,
    since     timestamptz not null,
    until     timestamptz,
    primary key (tenant_id, plan_id, since),
    foreign key (tenant_id, plan_id) references plan,
    foreign key (tenant_id, unit_id) references unit,
    foreign key (tenant_id, set_by) references person
);
create unique index one_main_responsibility on main_responsibility (tenant_id, plan_id) where until is null;
call wall('main_responsibility');
grant select, insert on main_responsibility to ${appRole};
grant update (until) on main_responsibility to ${appRole};

create function main_responsibility_is_placed() returns trigger
    language plpgsql as
$$
begin
    if exists (select from plan p
                where p.tenant_id = new.tenant_id and p.plan_id = new.plan_id
                  and p.status = 'ACTIVE' and p.plan_type = 'INDIVIDUAL_PLAN')
       and not exists (select from main_responsibility m
                        where m.tenant_id = new.tenant_id and m.plan_id = new.plan_id and m.until is null) then
        raise exception 'one service has the main responsibility for an individuell plan'
            using errcode = 'integrity_constraint_violation';
    end if;
    return null;
end
$$;
create constraint trigger main_responsibility_is_placed after insert or update on main_responsibility
    deferrable initially deferred for each row execute function main_responsibility_is_placed();
create constraint trigger active_individual_plan_is_placed after insert or update of status, plan_type on plan
    deferrable initially deferred for each row execute function main_responsibility_is_placed();

-- What an individuell plan must hold and nothing else in the plan says (IP-02), in versions.
create table individual_plan_content (
    tenant_id     uuid        not null,
    plan_id       uuid        not null,
    version       int         not null check (version > 0),
    needs         text        not null default '',
    contributions text        not null default '',
    carrying_out  text        not null default '',
    cooperation   text        not null default '',
    period_from   date,
    period_until  date,
    revise_on     date,
    written_by    uuid        not null,
    written_at    timestamptz not null,
    primary key (tenant_id, plan_id, version),
    foreign key (tenant_id, plan_id) references plan,
    foreign key (tenant_id, written_by) references person,
    check (num_nulls(period_from, period_until, revise_on) in (0, 3)),
    check (revise_on between period_from and period_until)
);
call wall('individual_plan_content');
call seal('individual_plan_content', 'written_at', '{}');
grant select, insert on individual_plan_content to ${appRole};
