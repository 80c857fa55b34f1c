-- An offer of the baton. Until it is accepted the giver holds it; an answered offer has no verbs left.

create table handover (
    tenant_id      uuid        not null,
    plan_id        uuid        not null,
    handover_id    uuid        not null,
    from_id        uuid        not null,
    to_id          uuid        not null,
    message        text        not null default '',
    offered_at     timestamptz not null,
    accepted_at    timestamptz,
    declined_at    timestamptz,
    decline_reason text,
    taken_back_at  timestamptz,
    primary key (tenant_id, plan_id, handover_id),
    foreign key (tenant_id, plan_id) references plan,
    foreign key (tenant_id, from_id) references person,
    foreign key (tenant_id, to_id) references person,
    check (from_id <> to_id),
    check (num_nonnulls(accepted_at, declined_at, taken_back_at) <= 1),
    check ((declined_at is null) = (decline_reason is null))
);
create unique index one_open_offer on handover (tenant_id, plan_id, from_id)
    where accepted_at is null and declined_at is null and taken_back_at is null;
create index batons_offered_to on handover (tenant_id, to_id)
    where accepted_at is null and declined_at is null and taken_back_at is null;
call wall('handover');
grant select, insert, update on handover to ${appRole};
