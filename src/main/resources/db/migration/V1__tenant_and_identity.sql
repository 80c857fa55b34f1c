-- The municipality is a wall. current_tenant() is the one place that knows how the wall is told whose turn it is;
-- outside a transaction with a municipality it fails, so a forgotten scope is an error and never an empty list.

create function current_tenant() returns uuid
    language sql stable parallel safe
    return current_setting('stafett.tenant')::uuid;

-- Raises the wall around a table: row-level security enabled and forced, one policy for every command.
create procedure wall(walled regclass)
    language plpgsql as
$$
begin
    execute format('alter table %s enable row level security', walled);
    execute format('alter table %s force row level security', walled);
    execute format('create policy municipality on %s using (tenant_id = (select current_tenant())) '
        'with check (tenant_id = (select current_tenant()))', walled);
end
$$;

create table municipality (
    tenant_id uuid primary key,
    name      text not null,
    phone     text,
    language  text not null check (language in ('NYNORSK', 'BOKMAL'))
);
call wall('municipality');
grant select on municipality to ${appRole};

create table local_rules (
    tenant_id      uuid not null references municipality,
    valid_from     date not null,
    consent_age    int  not null check (consent_age between 12 and 18),
    entry_level    int  not null check (entry_level between 0 and 3),
    most_holders   int  not null check (most_holders between 1 and 2),
    consent_months int  not null check (consent_months between 1 and 60),
    primary key (tenant_id, valid_from)
);
call wall('local_rules');
grant select, insert on local_rules to ${appRole};

create table unit (
    tenant_id uuid not null references municipality,
    unit_id   uuid not null,
    name      text not null,
    sector    text not null,
    primary key (tenant_id, unit_id)
);
call wall('unit');
grant select, insert on unit to ${appRole};

create table person (
    tenant_id    uuid        not null references municipality,
    person_id    uuid        not null,
    capacity     text        not null check (capacity in ('EMPLOYEE', 'CITIZEN')),
    first_name   text        not null check (first_name <> ''),
    last_name    text        not null,
    national_id  text,
    birth_date   date,
    email        text,
    phone        text,
    unit_id      uuid,
    position     text,
    language     text check (language in ('NYNORSK', 'BOKMAL')),
    color_scheme text check (color_scheme in ('LIGHT', 'DARK')),
    created_at   timestamptz not null,
    primary key (tenant_id, person_id),
    foreign key (tenant_id, unit_id) references unit,
    -- An employee is known by the sign-in of the workplace; a national identity number belongs to the citizen only.
    check (capacity = 'CITIZEN' or national_id is null)
);
create unique index one_citizen_per_number on person (tenant_id, national_id) where national_id is not null;
create index people_of_a_unit on person (tenant_id, unit_id);
call wall('person');
grant select, insert, update on person to ${appRole};

-- Who stands in which relation to a child, as the municipality's registers say it. A parent without responsibility
-- gets nothing by being a parent.
create table guardianship (
    tenant_id      uuid    not null,
    child_id       uuid    not null,
    guardian_id    uuid    not null,
    relation       text    not null check (relation in ('MOTHER', 'FATHER', 'CO_MOTHER', 'OTHER')),
    responsibility boolean not null,
    recorded_at    timestamptz not null,
    primary key (tenant_id, child_id, guardian_id),
    foreign key (tenant_id, child_id) references person,
    foreign key (tenant_id, guardian_id) references person
);
call wall('guardianship');
grant select, insert, update on guardianship to ${appRole};

-- The key a person signs in with: (issuer, subject), never an e-mail address. It must be read before any municipality
-- is known, so its own policy shows a row to the one who holds that key, and to nobody else.
create table sign_in_key (
    issuer    text not null,
    subject   text not null,
    tenant_id uuid not null,
    person_id uuid not null,
    primary key (issuer, subject, tenant_id),
    foreign key (tenant_id, person_id) references person
);
alter table sign_in_key enable row level security;
alter table sign_in_key force row level security;
create policy own_key on sign_in_key for select
    using (issuer = current_setting('stafett.issuer') and subject = current_setting('stafett.subject'));
create policy written_by_the_municipality on sign_in_key for insert
    with check (tenant_id = (select current_tenant()));
grant select, insert on sign_in_key to ${appRole};

-- A form that was sent twice is done once. The key is claimed in the transaction that does the work.
create table form_receipt (
    tenant_id  uuid        not null references municipality,
    person_id  uuid        not null,
    form_key   uuid        not null,
    claimed_at timestamptz not null,
    location   text,
    primary key (tenant_id, person_id, form_key)
);
call wall('form_receipt');
grant select, insert, update, delete on form_receipt to ${appRole};

-- Events that wait for their listeners (Spring Modulith's registry, its own layout). Ids only; no municipality column,
-- because the registry knows none: the listener opens the municipality from the event.
create table event_publication (
    id                     uuid        not null primary key,
    listener_id            text        not null,
    event_type             text        not null,
    serialized_event       text        not null,
    publication_date       timestamptz not null,
    completion_date        timestamptz,
    status                 text,
    completion_attempts    int,
    last_resubmission_date timestamptz
);
create index event_publication_serialized_event_hash on event_publication using hash (serialized_event);
create index event_publication_by_completion_date on event_publication (completion_date);
grant select, insert, update, delete on event_publication to ${appRole};

