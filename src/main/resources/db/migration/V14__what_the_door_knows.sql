-- What the door must know beside the consent and the family. The application reads it all; it writes only what a page of
-- its own is for. Address grades, bans and offices come from registers and from those who keep them.

-- When an employee left the municipality. She signs in no more and no door opens; what she wrote stays hers. A baton she held
-- is not let go by it: whoever leads her unit sees to it that somebody else takes it (H-10).
alter table person
    add column left_at timestamptz,
    add check (left_at is null or capacity = 'EMPLOYEE');
create index employees_who_have_left on person (tenant_id, unit_id) where left_at is not null;

-- Who asks the family about a plan in use when everybody who held its baton has left.
alter table plan
    add column asks_next uuid,
    add foreign key (tenant_id, asks_next) references person not valid;
create index plans_to_find_a_holder_for on plan (tenant_id, asks_next) where asks_next is not null;

-- How the population register protects somebody's address.
create table address_protection (
    tenant_id     uuid        not null,
    person_id     uuid        not null,
    grade         text        not null check (grade in ('CONFIDENTIAL', 'STRICTLY_CONFIDENTIAL')),
    registered_at timestamptz not null,
    primary key (tenant_id, person_id),
    foreign key (tenant_id, person_id) references person
);
call wall('address_protection');
grant select on address_protection to ${appRole};

-- Who may know where a protected person is: named one by one, family too.
create table address_authorisation (
    tenant_id     uuid        not null,
    person_id     uuid        not null,
    named_id      uuid        not null,
    registered_at timestamptz not null,
    primary key (tenant_id, person_id, named_id),
    foreign key (tenant_id, person_id) references address_protection on delete cascade,
    foreign key (tenant_id, named_id) references person
);
call wall('address_authorisation');
grant select on address_authorisation to ${appRole};

-- Who must never come near the plans of an owner, whatever a consent says, until it is lifted or its last day is over. A bar
-- that came from a register has nobody who wrote it down.
create table bar (
    tenant_id   uuid        not null,
    bar_id      uuid        not null default gen_random_uuid(),
    owner_id    uuid        not null,
    person_id   uuid        not null,
    why         text        not null check (why in ('BLOCKED', 'KIN', 'BANNED')),
    -- The plan it was written down in; the bar outlives a draft that is thrown away.
    plan_id     uuid,
    document    text        not null default '',
    valid_until date,
    recorded_by uuid,
    recorded_at timestamptz not null,
    lifted_by   uuid,
    lifted_at   timestamptz,
    primary key (tenant_id, bar_id),
    foreign key (tenant_id, owner_id) references person,
    foreign key (tenant_id, person_id) references person,
    foreign key (tenant_id, plan_id) references plan on delete set null (plan_id),
    foreign key (tenant_id, recorded_by) references person,
    foreign key (tenant_id, lifted_by) references person,
    check ((lifted_at is null) = (lifted_by is null))
);
create unique index one_bar_of_a_kind on bar (tenant_id, owner_id, person_id, why) where lifted_at is null;
call wall('bar');
grant select on bar to ${appRole};

create function is_barred(tenant uuid, owner uuid, person uuid, today date) returns boolean
    language sql stable
    set search_path = public, pg_temp
as
$$
    select exists (select from bar b
                    where b.tenant_id = tenant and b.owner_id = owner and b.person_id = person and b.lifted_at is null
                      and (b.valid_until is null or b.valid_until >= today))
$$;
grant execute on function is_barred(uuid, uuid, uuid, date) to ${appRole};

-- What an employee does for the municipality as a whole. Never a way into a plan.
create table office (
    tenant_id uuid        not null,
    person_id uuid        not null,
    office    text        not null
        check (office in ('LINE_MANAGER', 'LOCAL_ADMINISTRATOR', 'SYSTEM_ADMINISTRATOR', 'PRIVACY_OFFICER')),
    since     timestamptz not null,
    until     timestamptz,
    -- The unit somebody leads. Other offices are for the whole municipality.
    unit_id   uuid        check (unit_id is null or office = 'LINE_MANAGER'),
    primary key (tenant_id, person_id, office, since),
    foreign key (tenant_id, person_id) references person,
    foreign key (tenant_id, unit_id) references unit
);
call wall('office');
grant select on office to ${appRole};

-- The age from which a child signs in without an assessment; without one it is the age of consent.
alter table local_rules add column own_access_age int check (own_access_age between 7 and 18);

-- The baton holder, with the child and the parents, has found it right that a younger child signs in (R-02).
create table own_access (
    tenant_id   uuid        not null,
    plan_id     uuid        not null,
    assessed_at timestamptz not null,
    assessed_by uuid        not null,
    note        text        not null check (note <> ''),
    ended_at    timestamptz,
    primary key (tenant_id, plan_id, assessed_at),
    foreign key (tenant_id, plan_id) references plan,
    foreign key (tenant_id, assessed_by) references person
);
create unique index one_assessment_in_force on own_access (tenant_id, plan_id) where ended_at is null;
call wall('own_access');
grant select, insert, update on own_access to ${appRole};
