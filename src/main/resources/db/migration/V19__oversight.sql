-- A leader may read one plan of her unit in an emergency, and those who look after the access log see what stands out in it.

-- What a plan is called by those who may not know whose it is. Drawn by lot: a number in a row would tell how many there
-- are that one is not shown. Without letters and digits that look alike.
create function plan_reference() returns text
    language sql volatile
    set search_path = pg_catalog, pg_temp
as
$$
    select string_agg(case when place = 4 then '-' else '' end
                          || substr('23456789ABCDEFGHJKMNPQRSTVWXYZ', 1 + get_byte(lot, place) % 30, 1), '' order by place)
      from (select sha256(uuid_send(gen_random_uuid())) as lot) drawn, generate_series(0, 7) place
$$;
revoke all on function plan_reference() from public;
grant execute on function plan_reference() to ${appRole};

alter table plan add column reference text not null default plan_reference();
alter table plan add unique (tenant_id, reference);

alter table office drop constraint office_office_check;
alter table office add constraint office_office_check
    check (office in ('LINE_MANAGER', 'LOCAL_ADMINISTRATOR', 'SYSTEM_ADMINISTRATOR', 'PRIVACY_OFFICER', 'ARCHIVIST'));
create index offices_of_a_person on office (tenant_id, person_id) where until is null;

-- What a municipality decides itself about emergencies and about what is worth a talk. Without a row the defaults hold.
create table oversight_limits (
    tenant_id             uuid not null references municipality,
    valid_from            date not null,
    emergency_hours       int  not null default 24 check (emergency_hours between 1 and 24),
    days                  int  not null default 30 check (days between 1 and 92),
    plans_at_once         int  not null default 10 check (plans_at_once > 1),
    at_once_minutes       int  not null default 60 check (at_once_minutes between 1 and 1440),
    after_the_end         int  not null default 2 check (after_the_end > 0),
    odd_hours             int  not null default 5 check (odd_hours > 0),
    night_from            int  not null default 22 check (night_from between 18 and 23),
    night_until           int  not null default 6 check (night_until between 0 and 9),
    denials               int  not null default 5 check (denials > 0),
    same_name             int  not null default 1 check (same_name > 0),
    plans_without_writing int  not null default 8 check (plans_without_writing > 1),
    emergencies           int  not null default 3 check (emergencies > 0),
    primary key (tenant_id, valid_from)
);
call wall('oversight_limits');
grant select on oversight_limits to ${appRole};

-- An emergency a leader has declared to read one plan: why, until when, and what the privacy officer found (D-06).
create table emergency (
    tenant_id    uuid        not null,
    plan_id      uuid        not null,
    emergency_id uuid        not null,
    leader_id    uuid        not null,
    -- The unit she led then, and what she was there: people change work.
    unit_id      uuid        not null,
    position     text        not null,
    reason       text        not null check (char_length(btrim(reason)) >= 20),
    began_at     timestamptz not null,
    until        timestamptz not null,
    ended_at     timestamptz,
    reviewed_at  timestamptz,
    reviewed_by  uuid,
    review_note  text,
    primary key (tenant_id, plan_id, emergency_id),
    unique (tenant_id, emergency_id),
    foreign key (tenant_id, plan_id) references plan,
    foreign key (tenant_id, leader_id) references person,
    foreign key (tenant_id, unit_id) references unit,
    foreign key (tenant_id, reviewed_by) references person,
    check (until > began_at and until <= began_at + interval '24 hours'),
    check (num_nulls(reviewed_at, reviewed_by, review_note) in (0, 3))
);
-- One at a time for a plan and a leader; the next begins when the one before it is closed.
create unique index one_emergency_at_a_time on emergency (tenant_id, plan_id, leader_id) where ended_at is null;
create index emergencies_by_time on emergency (tenant_id, began_at desc);
call wall('emergency');
grant select, insert on emergency to ${appRole};
grant update (ended_at, reviewed_at, reviewed_by, review_note) on emergency to ${appRole};

-- Who has read the pages of an office: whoever watches is watched (N-03). Only added to.
create table office_reading (
    tenant_id  uuid        not null references municipality,
    reading_id uuid        not null,
    person_id  uuid        not null,
    page       text        not null,
    unit_id    uuid,
    at         timestamptz not null,
    primary key (tenant_id, reading_id),
    foreign key (tenant_id, person_id) references person,
    foreign key (tenant_id, unit_id) references unit
);
create index office_readings_by_time on office_reading (tenant_id, at desc);
call wall('office_reading');
grant select, insert on office_reading to ${appRole};

create function office_reading_is_kept() returns trigger
    language plpgsql
    set search_path = pg_catalog, pg_temp
as
$$
begin
    raise exception 'who has read is only added to' using errcode = 'insufficient_privilege';
end
$$;
revoke all on function office_reading_is_kept() from public;
create trigger office_reading_is_kept before update or delete or truncate on office_reading
    for each statement execute function office_reading_is_kept();

create index visits_by_time on access_log (tenant_id, at desc);
create index denials_by_time on access_log (tenant_id, at desc) where not granted;

-- The owners whose plans must not be known of by this person: an address in the family is strictly protected, or by a grade
-- this version does not know, and she is not named for each of them. Nobody is named when no person is given.
create function owners_kept_from(person uuid) returns table (owner_id uuid)
    language sql stable
    set search_path = public, pg_temp
as
$$
    select family.owner_id
      from address_protection a
      cross join lateral (select a.person_id as owner_id
                           union
                          select g.child_id
                            from guardianship g
                           where g.tenant_id = a.tenant_id and g.guardian_id = a.person_id and g.responsibility) family
     where a.tenant_id = (select current_tenant())
     group by family.owner_id
    having bool_or(a.grade <> 'CONFIDENTIAL')
       and not bool_and(exists (select from address_authorisation named
                                 where named.tenant_id = a.tenant_id and named.person_id = a.person_id
                                   and named.named_id = person))
$$;

-- The lines of the access log that one who looks after it may be told of: of a unit, or of the whole municipality when no
-- unit is given. A hidden plan leaves no line behind, nor does the hindrance that would give its grade away.
create function lines_told_to(reader uuid, unit uuid, since timestamptz) returns setof access_log
    language sql stable
    set search_path = public, pg_temp
as
$$
    select l.*
      from access_log l
      left join plan p on p.tenant_id = l.tenant_id and p.plan_id = l.plan_id
     where l.tenant_id = (select current_tenant())
       and l.at >= since
       and (unit is null or l.unit_id = unit)
       and (p.owner_id is null or p.owner_id not in (select k.owner_id from owners_kept_from(reader) k))
       and (l.ground <> 'PROTECTED_ADDRESS'
            or p.owner_id in (select a.person_id
                                from address_authorisation a
                               where a.tenant_id = l.tenant_id and a.named_id = reader))
$$;

-- What is within reach in this moment: by right on the day, and the plans a leader reads in an emergency. The emergency
-- gives way to everything the door lets it give way to.
create function plans_within_reach(person uuid, day date, now timestamptz)
    returns table (plan_id uuid, action text, sees_place boolean)
    language sql stable
    set search_path = public, pg_temp
as
$$
    select r.plan_id, r.action, r.sees_place
      from plans_within_reach(person, day) r
     union
    select p.plan_id, 'READ',
           not exists (select from address_protection a
                        where a.tenant_id = p.tenant_id
                          and (a.person_id = p.owner_id
                               or exists (select from guardianship g
                                           where g.tenant_id = a.tenant_id and g.child_id = p.owner_id
                                             and g.guardian_id = a.person_id and g.responsibility))
                          and not exists (select from address_authorisation named
                                           where named.tenant_id = a.tenant_id and named.person_id = a.person_id
                                             and named.named_id = person))
      from emergency e
      join plan p on p.tenant_id = e.tenant_id and p.plan_id = e.plan_id and p.status = 'ACTIVE'
      join person me on me.tenant_id = e.tenant_id and me.person_id = e.leader_id and me.capacity = 'EMPLOYEE'
                    and me.left_at is null
     where e.tenant_id = (select current_tenant()) and e.leader_id = person and e.ended_at is null and e.until > now
       and exists (select from office led
                     join person colleague on colleague.tenant_id = led.tenant_id and colleague.unit_id = led.unit_id
                     join baton b on b.tenant_id = colleague.tenant_id and b.person_id = colleague.person_id
                                 and b.plan_id = e.plan_id and b.until is null
                    where led.tenant_id = e.tenant_id and led.person_id = person
                      and led.office = 'LINE_MANAGER' and led.until is null)
       and not exists (select from office held
                        where held.tenant_id = e.tenant_id and held.person_id = person and held.until is null
                          and held.office in ('LOCAL_ADMINISTRATOR', 'SYSTEM_ADMINISTRATOR'))
       and not exists (select from bar
                        where bar.tenant_id = e.tenant_id and bar.owner_id = p.owner_id and bar.person_id = person)
       and p.owner_id not in (select k.owner_id from owners_kept_from(null) k)
$$;
revoke all on function owners_kept_from(uuid), lines_told_to(uuid, uuid, timestamptz),
    plans_within_reach(uuid, date, timestamptz) from public;
grant execute on function owners_kept_from(uuid), lines_told_to(uuid, uuid, timestamptz),
    plans_within_reach(uuid, date, timestamptz) to ${appRole};
