-- Who must consent is decided over data: ages, parental responsibility as the register says it, care orders, and the
-- exceptions somebody has answered for by name.

-- Ages that differ from the municipality's own (local_rules.consent_age), by type of plan and by the sector of the services
-- a consent names. Versioned by date; the newest row of a pair counts, and the closest pair.
create table consent_age (
    tenant_id   uuid not null references municipality,
    plan_type   text not null check (plan_type in ('EVERY', 'BATON_LOG', 'INDIVIDUAL_PLAN')),
    sector      text not null check (sector in ('EVERY', 'KINDERGARTEN', 'SCHOOL', 'HEALTH', 'EDUCATIONAL_PSYCHOLOGY',
                                                'CHILD_WELFARE', 'MUNICIPALITY', 'OTHER')),
    valid_from  date not null,
    age         int  not null check (age between 12 and 18),
    legal_basis text not null check (legal_basis <> ''),
    primary key (tenant_id, plan_type, sector, valid_from)
);
call wall('consent_age');
grant select, insert on consent_age to ${appRole};

alter table local_rules add column one_guardian_may_suffice boolean not null default false;

-- What the population register said, and when it was asked. Nothing else of its answer is kept.
create table parental_responsibility (
    tenant_id    uuid        not null,
    child_id     uuid        not null,
    looked_up_at timestamptz not null,
    held_by      text        not null check (held_by in ('JOINT', 'MOTHER', 'FATHER', 'CO_MOTHER', 'OTHER', 'UNKNOWN')),
    primary key (tenant_id, child_id, looked_up_at),
    foreign key (tenant_id, child_id) references person
);
call wall('parental_responsibility');
grant select, insert on parental_responsibility to ${appRole};

-- An employee has looked at it by hand. What she found out stands beside the child (guardianship); how, stands here.
create table responsibility_control (
    tenant_id     uuid        not null,
    child_id      uuid        not null,
    controlled_at timestamptz not null,
    controlled_by uuid        not null,
    outcome       text        not null check (outcome <> ''),
    primary key (tenant_id, child_id, controlled_at),
    foreign key (tenant_id, child_id) references person,
    foreign key (tenant_id, controlled_by) references person
);
call wall('responsibility_control');
grant select, insert on responsibility_control to ${appRole};

-- The child welfare service acts for the child, by a document and until a day.
create table care_order (
    tenant_id         uuid        not null,
    child_id          uuid        not null,
    representative_id uuid        not null,
    document          text        not null check (document <> ''),
    valid_from        date        not null,
    valid_until       date        not null,
    recorded_by       uuid        not null,
    recorded_at       timestamptz not null,
    ended_by          uuid,
    ended_at          timestamptz,
    primary key (tenant_id, child_id, recorded_at),
    foreign key (tenant_id, child_id) references person,
    foreign key (tenant_id, representative_id) references person,
    foreign key (tenant_id, recorded_by) references person,
    foreign key (tenant_id, ended_by) references person,
    check (valid_until >= valid_from),
    check ((ended_at is null) = (ended_by is null))
);
call wall('care_order');
grant select, insert, update (ended_by, ended_at) on care_order to ${appRole};

-- Those beside a child, and whether each holds parental responsibility now. What an employee recorded holds until the
-- register says otherwise; what she found out by hand after that holds again. Unknown means no.
create view parental_right with (security_invoker = true) as
select g.tenant_id, g.child_id, g.guardian_id, g.relation, g.recorded_at,
       g.responsibility
           and (r.held_by is null or r.held_by = 'JOINT' or r.held_by = g.relation
                or exists (select from responsibility_control c
                            where c.tenant_id = g.tenant_id and c.child_id = g.child_id
                              and c.controlled_at >= r.looked_up_at)) as responsible
  from guardianship g
  left join lateral (select held_by, looked_up_at
                       from parental_responsibility
                      where tenant_id = g.tenant_id and child_id = g.child_id
                      order by looked_up_at desc
                      limit 1) r on true;
grant select on parental_right to ${appRole};

-- Whether a guardian still has a place in the plan of a child on a day: by parental responsibility, until the child is
-- grown up. The door asks this itself, so that nothing has to be closed at midnight. One born on 29 February turns on
-- 1 March in other years.
create function guardian_has_a_place(tenant uuid, child uuid, guardian uuid, today date) returns boolean
    language sql stable as
$$
    select exists (select from parental_right r
                     join person c on c.tenant_id = r.tenant_id and c.person_id = r.child_id
                    where r.tenant_id = tenant and r.child_id = child and r.guardian_id = guardian and r.responsible
                      and (c.birth_date is null
                           or extract(year from age(cast(today as timestamp), cast(c.birth_date as timestamp))) < 18))
$$;
grant execute on function guardian_has_a_place(uuid, uuid, uuid, date) to ${appRole};

-- One guardian's yes is enough for one version, for a reason in law that somebody has written down.
create table one_guardian (
    tenant_id    uuid        not null,
    plan_id      uuid        not null,
    consent_id   uuid        not null,
    guardian_id  uuid        not null,
    legal_reason text        not null check (legal_reason <> ''),
    decided_by   uuid        not null,
    decided_at   timestamptz not null,
    primary key (tenant_id, consent_id),
    foreign key (tenant_id, plan_id, consent_id) references consent (tenant_id, plan_id, consent_id),
    foreign key (tenant_id, guardian_id) references person,
    foreign key (tenant_id, decided_by) references person
);
call wall('one_guardian');
grant select, insert on one_guardian to ${appRole};

alter table consent_answer drop constraint consent_answer_ground_check;
alter table consent_answer add constraint consent_answer_ground_check
    check (ground in ('OWNER', 'PARENTAL_RESPONSIBILITY', 'CARE_ORDER'));
