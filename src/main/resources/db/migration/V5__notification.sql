-- Who was told what, so that a letter that is tried again is sent once. Ids and the kind, nothing of its content.
create table notification (
    tenant_id uuid        not null references municipality,
    kind      text        not null,
    about_id  uuid        not null,
    about_at  timestamptz not null,
    person_id uuid        not null,
    sent_at   timestamptz not null,
    primary key (tenant_id, kind, about_id, about_at, person_id),
    foreign key (tenant_id, person_id) references person
);
call wall('notification');
grant select, insert on notification to ${appRole};
