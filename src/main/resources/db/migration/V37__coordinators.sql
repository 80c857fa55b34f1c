-- Who coordinates for a person beside any plan: koordinator and barnekoordinator, what was asked for, and the unit that answers.

alter table office drop constraint office_office_check;
alter table office add constraint office_office_check
    check (office in ('LINE_MANAGER', 'LOCAL_ADMINISTRATOR', 'SYSTEM_ADMINISTRATOR', 'PRIVACY_OFFICER', 'ARCHIVIST',
                      'COORDINATING_UNIT'));

-- What a municipality decides itself, and where an application for services goes. Without a row a coordinator is never the
-- case worker (I-11), and the form names no address.
create table appointment_rules (
    tenant_id         uuid    not null references municipality,
    valid_from        date    not null,
    case_worker_apart boolean not null default true,
    application_link  text    not null default '' check (application_link = '' or application_link like 'https://%'),
    application_to    text    not null default '',
    primary key (tenant_id, valid_from)
);
call wall('appointment_rules');
grant select on appointment_rules to ${appRole};

-- A family, or an employee with the family's yes, asks for a coordinator (BK-01). What was answered about the conditions is kept.
create table coordinator_request (
    tenant_id       uuid        not null,
    request_id      uuid        not null,
    kind            text        not null check (kind in ('COORDINATOR', 'CHILD_COORDINATOR')),
    person_id       uuid        not null,
    expecting       boolean     not null,
    origin          text        not null check (origin in ('FAMILY_ON_PAPER', 'EMPLOYEE')),
    serious         boolean,
    long_lasting    boolean     not null,
    other_welfare   boolean,
    about           text        not null check (about <> ''),
    wished_by       text        not null check (wished_by <> ''),
    wished_on       date        not null,
    whom            text        not null default '',
    case_worker_id  uuid,
    received_by     uuid        not null,
    received_at     timestamptz not null,
    answered_by     uuid,
    answered_at     timestamptz,
    refused_why     text check (refused_why in ('CONDITIONS_ARE_NOT_MET', 'FAMILY_DOES_NOT_WISH', 'LIVES_ELSEWHERE', 'OTHER')),
    refused_reason  text check (refused_reason <> ''),
    primary key (tenant_id, request_id),
    foreign key (tenant_id, person_id) references person,
    foreign key (tenant_id, case_worker_id) references person,
    foreign key (tenant_id, received_by) references person,
    foreign key (tenant_id, answered_by) references person,
    check (num_nulls(answered_by, answered_at) in (0, 2)),
    check (num_nulls(refused_why, refused_reason) in (0, 2)),
    check (refused_why is null or answered_at is not null),
    check ((kind = 'CHILD_COORDINATOR') = (num_nonnulls(serious, other_welfare) = 2))
);
create unique index one_request_at_a_time on coordinator_request (tenant_id, person_id) where answered_at is null;
create index requests_by_time on coordinator_request (tenant_id, received_at desc);
create index requests_of_an_employee on coordinator_request (tenant_id, received_by, received_at desc);
call wall('coordinator_request');
grant select, insert on coordinator_request to ${appRole};
grant update (answered_by, answered_at, refused_why, refused_reason) on coordinator_request to ${appRole};

-- Who coordinates for whom. It gives no way into any plan. A person has one at a time; the next begins the day the one before
-- ends, so that there is never a gap.
create table coordinator_appointment (
    tenant_id      uuid        not null,
    appointment_id uuid        not null,
    kind           text        not null check (kind in ('COORDINATOR', 'CHILD_COORDINATOR')),
    person_id      uuid        not null,
    expecting      boolean     not null,
    coordinator_id uuid        not null,
    case_worker_id uuid,
    request_id     uuid,
    since          date        not null,
    appointed_by   uuid        not null,
    appointed_at   timestamptz not null,
    -- Told that the child turns eighteen in half a year (BK-02).
    warned_at      timestamptz,
    until          date,
    ended_by       uuid,
    ended_at       timestamptz,
    ended_reason   text check (ended_reason <> ''),
    succeeded_by   uuid,
    primary key (tenant_id, appointment_id),
    foreign key (tenant_id, person_id) references person,
    foreign key (tenant_id, coordinator_id) references person,
    foreign key (tenant_id, case_worker_id) references person,
    foreign key (tenant_id, request_id) references coordinator_request,
    foreign key (tenant_id, appointed_by) references person,
    foreign key (tenant_id, ended_by) references person,
    foreign key (tenant_id, succeeded_by) references coordinator_appointment deferrable initially deferred,
    check (num_nulls(until, ended_by, ended_at, ended_reason) in (0, 4)),
    check (until >= since)
);
create unique index one_coordinator_of_a_person on coordinator_appointment (tenant_id, person_id) where ended_at is null;
create index appointments_of_a_coordinator on coordinator_appointment (tenant_id, coordinator_id) where ended_at is null;
call wall('coordinator_appointment');
grant select, insert on coordinator_appointment to ${appRole};
grant update (warned_at, until, ended_by, ended_at, ended_reason, succeeded_by) on coordinator_appointment to ${appRole};

-- Who coordinates for whom on which days: the last day is hers, unless another begins on it. Nobody who has left coordinates.
create view working_coordinator with (security_invoker = true) as
select a.tenant_id, a.appointment_id, a.kind, a.person_id, a.coordinator_id,
       daterange(a.since, case when a.succeeded_by is null then a.until + 1 else a.until end) as days
  from coordinator_appointment a
  join person c on c.tenant_id = a.tenant_id and c.person_id = a.coordinator_id and c.left_at is null;
grant select on working_coordinator to ${appRole};

-- Whether somebody's name is kept from an employee: her address, or that of a guardian, is strictly protected, and the reader is
-- not named for it (K-04).
create function is_hidden_from(tenant uuid, hidden uuid, reader uuid) returns boolean
    language sql stable
    set search_path = public, pg_temp
as
$$
    select exists (select from address_protection a
                    where a.tenant_id = tenant and a.grade = 'STRICTLY_CONFIDENTIAL'
                      and (a.person_id = hidden
                           or exists (select from guardianship g
                                       where g.tenant_id = tenant and g.child_id = hidden and g.guardian_id = a.person_id
                                         and g.responsibility))
                      and not exists (select from address_authorisation named
                                       where named.tenant_id = tenant and named.person_id = a.person_id
                                         and named.named_id = reader))
$$;
revoke all on function is_hidden_from(uuid, uuid, uuid) from public;
grant execute on function is_hidden_from(uuid, uuid, uuid) to ${appRole};
