-- The watch over plans: what puts the follow-up of a plan at risk is found by itself, and kept for as long as it is so (P-05, R-28).

-- From where something is at risk, as a municipality decides itself. Without a row the defaults hold.
create table watch_limits (
    tenant_id      uuid not null references municipality,
    valid_from     date not null,
    offer_days     int  not null default 5 check (offer_days between 1 and 90),
    still_weeks    int  not null default 6 check (still_weeks between 1 and 52),
    goalless_weeks int  not null default 4 check (goalless_weeks between 1 and 52),
    overdue_days   int  not null default 7 check (overdue_days between 0 and 90),
    consent_days   int  not null default 30 check (consent_days between 1 and 180),
    unheard_months int  not null default 6 check (unheard_months between 1 and 24),
    unopened_days  int  not null default 30 check (unopened_days between 1 and 180),
    primary key (tenant_id, valid_from)
);
call wall('watch_limits');
grant select on watch_limits to ${appRole};

-- One thing that was found, from when it has been so, and until when. Ids and days, nothing of what anybody wrote.
create table plan_finding (
    tenant_id   uuid        not null,
    plan_id     uuid        not null,
    finding_id  uuid        not null,
    kind        text        not null check (kind in ('HOLDER_HAS_LEFT', 'HOLDER_IS_OUT', 'CONSENT_RUNS_OUT', 'CONSENT_WAITS',
                                                     'OFFER_WAITS', 'NOTHING_WRITTEN', 'NO_GOAL', 'EVALUATION_OVERDUE',
                                                     'ACTIVITY_OVERDUE', 'CHILD_NOT_HEARD', 'NOT_OPENED')),
    person_id   uuid        check ((person_id is not null) = (kind in ('HOLDER_HAS_LEFT', 'HOLDER_IS_OUT', 'NOT_OPENED'))),
    handover_id uuid        check ((handover_id is not null) = (kind = 'OFFER_WAITS')),
    goal_id     uuid        check ((goal_id is not null) = (kind = 'EVALUATION_OVERDUE')),
    activity_id uuid        check ((activity_id is not null) = (kind = 'ACTIVITY_OVERDUE')),
    -- Whichever of them it is; nothing when it is about the plan as a whole.
    about       uuid        generated always as (coalesce(person_id, handover_id, goal_id, activity_id)) stored,
    -- The day it is about: the last day of a consent, otherwise the day it began.
    day         date        not null,
    since       date        not null,
    found_at    timestamptz not null,
    ended_at    timestamptz,
    primary key (tenant_id, plan_id, finding_id),
    foreign key (tenant_id, plan_id) references plan,
    foreign key (tenant_id, person_id) references person,
    foreign key (tenant_id, plan_id, handover_id) references handover,
    foreign key (tenant_id, plan_id, goal_id) references goal,
    foreign key (tenant_id, plan_id, activity_id) references activity,
    check (ended_at >= found_at)
);
create unique index one_open_finding on plan_finding (tenant_id, plan_id, kind, about) nulls not distinct
    where ended_at is null;
call wall('plan_finding');
call veil('plan_finding', 'goal_id', 'activity_id');
call seal('plan_finding', 'found_at', '{goal_id,activity_id}');
grant select, insert on plan_finding to ${appRole};
grant update (day, since, ended_at) on plan_finding to ${appRole};

-- When a holder was told that something new was found, so that she gets one letter a week and no more.
create table watch_letter (
    tenant_id uuid        not null,
    person_id uuid        not null,
    told_at   timestamptz not null,
    primary key (tenant_id, person_id, told_at),
    foreign key (tenant_id, person_id) references person
);
call wall('watch_letter');
grant select, insert on watch_letter to ${appRole};

-- The plans that are looked at: from when follow-up is reckoned, and from when what was written may count – what the family
-- kept to itself when a plan was opened again does not.
create view watched_plan with (security_invoker = true) as
select p.tenant_id, p.plan_id, p.owner_id, p.subject_kind, greatest(p.activated_at, p.reopened_at) as begun_at,
       coalesce(p.sealed_before, timestamptz '-infinity') as counts_from
  from plan p
 where p.status = 'ACTIVE';
grant select on watched_plan to ${appRole};
