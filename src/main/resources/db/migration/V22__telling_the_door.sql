-- What people write down for the door to know: own access of a child, bars, address grades, offices. Until now only the owner
-- of the database could. What is done for the municipality as a whole leaves a line in a log of its own.

alter table own_access add column talked_with text not null default '';
alter table own_access add column ended_by uuid;
alter table own_access add foreign key (tenant_id, ended_by) references person not valid;

grant insert on bar to ${appRole};
grant update (lifted_by, lifted_at) on bar to ${appRole};

-- Where the grade is known from, and who wrote it down; nobody when a register did.
alter table address_protection add column source text not null default '';
alter table address_protection add column registered_by uuid;
alter table address_protection add foreign key (tenant_id, registered_by) references person not valid;
grant insert, update, delete on address_protection to ${appRole};
grant insert, delete on address_authorisation to ${appRole};

alter table office add column appointed_by uuid;
alter table office add column ended_by uuid;
alter table office add foreign key (tenant_id, appointed_by) references person not valid;
alter table office add foreign key (tenant_id, ended_by) references person not valid;
create unique index one_of_each_office on office (tenant_id, person_id, office, unit_id) nulls not distinct
    where until is null;
grant insert on office to ${appRole};
grant update (until, ended_by) on office to ${appRole};

-- One proposes a system administrator and another approves: nobody makes an administrator alone (G-01).
create table office_proposal (
    tenant_id    uuid        not null,
    proposal_id  uuid        not null,
    person_id    uuid        not null,
    proposed_by  uuid        not null,
    proposed_at  timestamptz not null,
    approved_by  uuid,
    approved_at  timestamptz,
    dropped_by   uuid,
    dropped_at   timestamptz,
    primary key (tenant_id, proposal_id),
    foreign key (tenant_id, person_id) references person,
    foreign key (tenant_id, proposed_by) references person,
    foreign key (tenant_id, approved_by) references person,
    foreign key (tenant_id, dropped_by) references person,
    check (person_id <> proposed_by),
    check (approved_by is null or approved_by not in (person_id, proposed_by)),
    check ((approved_at is null) = (approved_by is null)),
    check ((dropped_at is null) = (dropped_by is null)),
    check (num_nonnulls(approved_at, dropped_at) <= 1)
);
create unique index one_open_proposal on office_proposal (tenant_id, person_id)
    where approved_at is null and dropped_at is null;
call wall('office_proposal');
grant select, insert on office_proposal to ${appRole};
grant update (approved_by, approved_at, dropped_by, dropped_at) on office_proposal to ${appRole};

-- What was done beside the plans, by whom and about whom. Only added to.
create table administration_log (
    tenant_id uuid        not null references municipality,
    entry_id  uuid        not null,
    number    bigint      generated always as identity,
    act       text        not null,
    person_id uuid,
    detail    text        not null default '',
    done_by   uuid        not null,
    done_at   timestamptz not null,
    primary key (tenant_id, entry_id),
    foreign key (tenant_id, person_id) references person,
    foreign key (tenant_id, done_by) references person
);
create index administration_by_time on administration_log (tenant_id, done_at desc, number desc);
call wall('administration_log');
grant select on administration_log to ${appRole};
grant insert (tenant_id, entry_id, act, person_id, detail, done_by, done_at) on administration_log to ${appRole};

-- Who must not even get a letter about a plan: barred, administering, gone from the municipality, or not named for a strictly
-- protected address. Asked when a letter is sent, so that what was on its way to her is not sent (A-06, K-04).
create function is_kept_away(tenant uuid, kept_plan uuid, person uuid, today date) returns boolean
    language sql stable
    set search_path = public, pg_temp
as
$$
    select exists (select from plan p
                    where p.tenant_id = tenant and p.plan_id = kept_plan
                      and (is_barred(tenant, p.owner_id, person, today)
                           or exists (select from person gone
                                       where gone.tenant_id = tenant and gone.person_id = is_kept_away.person
                                         and gone.left_at is not null)
                           or exists (select from office held
                                       where held.tenant_id = tenant and held.person_id = person and held.until is null
                                         and held.office in ('LOCAL_ADMINISTRATOR', 'SYSTEM_ADMINISTRATOR'))
                           or exists (select from address_protection a
                                       where a.tenant_id = tenant and a.person_id <> person
                                         and (a.person_id = p.owner_id
                                              or exists (select from guardianship g
                                                          where g.tenant_id = tenant and g.child_id = p.owner_id
                                                            and g.guardian_id = a.person_id and g.responsibility))
                                         and not exists (select from address_authorisation named
                                                          where named.tenant_id = tenant and named.person_id = a.person_id
                                                            and named.named_id = is_kept_away.person)
                                         -- The strictest in the family counts, and one must be named for each of them.
                                         and exists (select from address_protection strict
                                                      where strict.tenant_id = tenant
                                                        and strict.grade = 'STRICTLY_CONFIDENTIAL'
                                                        and (strict.person_id = p.owner_id
                                                             or exists (select from guardianship g
                                                                         where g.tenant_id = tenant
                                                                           and g.child_id = p.owner_id
                                                                           and g.guardian_id = strict.person_id
                                                                           and g.responsibility))))))
$$;
revoke all on function is_kept_away(uuid, uuid, uuid, date) from public;
grant execute on function is_kept_away(uuid, uuid, uuid, date) to ${appRole};
