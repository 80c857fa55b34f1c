-- What a consent holds beside its lines: which kinds of information, from whom more may be fetched, and what the family has
-- kept back. All of it belongs to one version; the next one starts from it.

-- Whether a municipality lets the baton holder change who it is within a service the family has said yes to (K8). A version
-- says what its readers were told: a rule that is loosened afterwards loosens no consent.
alter table local_rules add column staff_changes_within_service boolean not null default false;
alter table consent add column staff_changes boolean not null default false;

-- The hash of lines, information, sources and exceptions as they were sent, and as each answer met them (C-02).
alter table consent add column content_hash text;
alter table consent_answer add column content_hash text;

create table consent_information (
    tenant_id        uuid not null,
    plan_id          uuid not null,
    consent_id       uuid not null,
    information_type text not null check (information_type in ('EVERYDAY_LIFE', 'LEARNING_AND_DEVELOPMENT', 'HEALTH',
                                                               'FAMILY_SITUATION', 'SUPPORT_MEASURES')),
    primary key (tenant_id, consent_id, information_type),
    foreign key (tenant_id, plan_id, consent_id) references consent (tenant_id, plan_id, consent_id) on delete cascade
);
call wall('consent_information');
grant select, insert, delete on consent_information to ${appRole};

-- The services that information may be fetched from, beside those who take part (standards §1c 4).
create table consent_source (
    tenant_id  uuid not null,
    plan_id    uuid not null,
    consent_id uuid not null,
    unit_id    uuid not null,
    primary key (tenant_id, consent_id, unit_id),
    foreign key (tenant_id, plan_id, consent_id) references consent (tenant_id, plan_id, consent_id) on delete cascade,
    foreign key (tenant_id, unit_id) references unit
);
call wall('consent_source');
grant select, insert, delete on consent_source to ${appRole};

-- What is excepted (standards §1c 7). Without a matter, a person or a service that must not be let in; with one, something
-- that is not shared with that person or service, or with anybody.
create table consent_exception (
    tenant_id    uuid        not null,
    plan_id      uuid        not null,
    consent_id   uuid        not null,
    exception_id uuid        not null,
    person_id    uuid,
    unit_id      uuid,
    matter       text        not null default '',
    -- The family's own are not for the one who asks to take out.
    by_family    boolean     not null,
    written_by   uuid        not null,
    written_at   timestamptz not null,
    primary key (tenant_id, consent_id, exception_id),
    foreign key (tenant_id, plan_id, consent_id) references consent (tenant_id, plan_id, consent_id) on delete cascade,
    foreign key (tenant_id, person_id) references person,
    foreign key (tenant_id, unit_id) references unit,
    foreign key (tenant_id, written_by) references person,
    check (num_nonnulls(person_id, unit_id) <= 1),
    check (matter <> '' or num_nonnulls(person_id, unit_id) = 1)
);
call wall('consent_exception');
grant select, insert, delete on consent_exception to ${appRole};

-- What was sent is never written over, not even by the application: a change is a new version.
do
$$
declare
    part text;
begin
    foreach part in array array ['consent_line', 'consent_information', 'consent_source', 'consent_exception'] loop
        execute format('create policy added_to_a_draft on %1$s as restrictive for insert to ${appRole} with check '
            '(exists (select from consent c where c.tenant_id = %1$s.tenant_id and c.consent_id = %1$s.consent_id '
            'and c.sent_at is null))', part);
        execute format('create policy taken_from_a_draft on %1$s as restrictive for delete to ${appRole} using '
            '(exists (select from consent c where c.tenant_id = %1$s.tenant_id and c.consent_id = %1$s.consent_id '
            'and c.sent_at is null))', part);
    end loop;
end
$$;

-- Each answer keeps which content it met, however it was given.
create function answer_meets_the_content() returns trigger
    language plpgsql as
$$
begin
    if new.answer is not null and (tg_op = 'INSERT' or old.answer is null) then
        select c.content_hash into new.content_hash
          from consent c
         where c.tenant_id = new.tenant_id and c.consent_id = new.consent_id;
    end if;
    return new;
end
$$;
create trigger answer_meets_the_content before insert or update of answer on consent_answer
    for each row execute function answer_meets_the_content();
