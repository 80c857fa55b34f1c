-- Who was told ahead that a consent expires: once when a month is left, once when a week is. The door shuts by the date
-- itself, whether anybody was told or not.
create table expiry_warning (
    tenant_id  uuid        not null,
    plan_id    uuid        not null,
    consent_id uuid        not null,
    days_left  int         not null check (days_left in (30, 7)),
    warned_at  timestamptz not null,
    primary key (tenant_id, consent_id, days_left),
    foreign key (tenant_id, plan_id, consent_id) references consent (tenant_id, plan_id, consent_id)
);
call wall('expiry_warning');
grant select, insert on expiry_warning to ${appRole};

create index consents_in_force_by_day on consent (tenant_id, valid_until) where activated_at is not null and ended_at is null;
