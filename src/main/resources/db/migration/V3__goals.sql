-- Goals and activities. Each is a row that says that it exists, and one row for every version of what it says: what
-- somebody agreed to is never overwritten, and a version that is not the next one is refused by its primary key.

create table goal (
    tenant_id       uuid        not null,
    plan_id         uuid        not null,
    goal_id         uuid        not null,
    kind            text        not null check (kind in ('MAIN', 'SUB')),
    main_goal_id    uuid,
    version         int         not null,
    position        int         not null,
    created_by      uuid        not null,
    created_at      timestamptz not null,
    closed_at       timestamptz,
    closed_by       uuid,
    closing_summary text,
    primary key (tenant_id, plan_id, goal_id),
    foreign key (tenant_id, plan_id) references plan,
    foreign key (tenant_id, plan_id, main_goal_id) references goal,
    foreign key (tenant_id, created_by) references person,
    foreign key (tenant_id, closed_by) references person,
    check ((kind = 'SUB') = (main_goal_id is not null)),
    check ((closed_at is null) = (closed_by is null))
);
call wall('goal');
grant select, insert, update on goal to ${appRole};

create table goal_version (
    tenant_id            uuid        not null,
    plan_id              uuid        not null,
    goal_id              uuid        not null,
    version              int         not null check (version > 0),
    title                text        not null,
    description          text        not null default '',
    attention            text        not null default '',
    shared_understanding text        not null default '',
    development_area     text,
    period_from          date,
    evaluate_by          date,
    written_by           uuid        not null,
    written_at           timestamptz not null,
    primary key (tenant_id, plan_id, goal_id, version),
    foreign key (tenant_id, plan_id, goal_id) references goal deferrable initially deferred,
    foreign key (tenant_id, written_by) references person
);
call wall('goal_version');
grant select, insert on goal_version to ${appRole};

create table activity (
    tenant_id   uuid        not null,
    plan_id     uuid        not null,
    activity_id uuid        not null,
    goal_id     uuid        not null,
    version     int         not null,
    position    int         not null,
    created_by  uuid        not null,
    created_at  timestamptz not null,
    ended_at    timestamptz,
    ended_by    uuid,
    end_reason  text check (end_reason in ('DONE', 'WITHOUT_EFFECT', 'CARRIED_ON_IN_DAILY_LIFE')),
    end_note    text        not null default '',
    primary key (tenant_id, plan_id, activity_id),
    foreign key (tenant_id, plan_id, goal_id) references goal,
    foreign key (tenant_id, created_by) references person,
    foreign key (tenant_id, ended_by) references person,
    check ((ended_at is null) = (end_reason is null)),
    check ((ended_at is null) = (ended_by is null))
);
create index activities_of_a_goal on activity (tenant_id, plan_id, goal_id);
call wall('activity');
grant select, insert, update on activity to ${appRole};

create table activity_version (
    tenant_id      uuid        not null,
    plan_id        uuid        not null,
    activity_id    uuid        not null,
    version        int         not null check (version > 0),
    status         text        not null check (status in ('SUGGESTED', 'PLANNED', 'IN_PROGRESS')),
    title          text        not null,
    description    text        not null default '',
    responsible_id uuid        not null,
    arena          text        not null check (arena in ('HOME', 'UNIT', 'LEISURE')),
    schedule       text        not null default '',
    period_from    date,
    due_date       date        not null,
    motif          text,
    picture_id     uuid,
    picture_text   text        not null default '',
    written_by     uuid        not null,
    written_at     timestamptz not null,
    primary key (tenant_id, plan_id, activity_id, version),
    foreign key (tenant_id, plan_id, activity_id) references activity deferrable initially deferred,
    foreign key (tenant_id, responsible_id) references person,
    foreign key (tenant_id, plan_id, picture_id) references picture,
    foreign key (tenant_id, written_by) references person
);
create index activities_i_answer_for on activity_version (tenant_id, responsible_id);
call wall('activity_version');
grant select, insert on activity_version to ${appRole};

-- An ending that did not last. The activity knows the one that holds now; opening it again keeps what was said then.
create table past_ending (
    tenant_id   uuid        not null,
    plan_id     uuid        not null,
    activity_id uuid        not null,
    ended_at    timestamptz not null,
    ended_by    uuid        not null,
    end_reason  text        not null check (end_reason in ('DONE', 'WITHOUT_EFFECT', 'CARRIED_ON_IN_DAILY_LIFE')),
    end_note    text        not null,
    reopened_at timestamptz not null,
    reopened_by uuid        not null,
    primary key (tenant_id, plan_id, activity_id, ended_at),
    foreign key (tenant_id, plan_id, activity_id) references activity,
    foreign key (tenant_id, ended_by) references person,
    foreign key (tenant_id, reopened_by) references person
);
call wall('past_ending');
grant select, insert on past_ending to ${appRole};

create table comment (
    tenant_id   uuid        not null,
    plan_id     uuid        not null,
    comment_id  uuid        not null,
    goal_id     uuid,
    activity_id uuid,
    text        text        not null check (text <> ''),
    written_by  uuid        not null,
    written_at  timestamptz not null,
    primary key (tenant_id, plan_id, comment_id),
    foreign key (tenant_id, plan_id, goal_id) references goal,
    foreign key (tenant_id, plan_id, activity_id) references activity,
    foreign key (tenant_id, written_by) references person,
    check (num_nonnulls(goal_id, activity_id) = 1)
);
create index comments_on_a_goal on comment (tenant_id, plan_id, goal_id) where goal_id is not null;
create index comments_on_an_activity on comment (tenant_id, plan_id, activity_id) where activity_id is not null;
call wall('comment');
grant select, insert on comment to ${appRole};

-- E-01: does it work, what are the effects, does it lead to the goal; E-03: what the child itself says.
create table evaluation (
    tenant_id     uuid        not null,
    plan_id       uuid        not null,
    evaluation_id uuid        not null,
    goal_id       uuid,
    activity_id   uuid,
    worked        text        not null check (worked in ('YES', 'PARTLY', 'NO', 'TOO_EARLY')),
    what_we_did   text        not null default '',
    effect        text        not null default '',
    childs_view   text        not null default '',
    documentation text        not null default '',
    written_by    uuid        not null,
    written_at    timestamptz not null,
    primary key (tenant_id, plan_id, evaluation_id),
    foreign key (tenant_id, plan_id, goal_id) references goal,
    foreign key (tenant_id, plan_id, activity_id) references activity,
    foreign key (tenant_id, written_by) references person,
    check (num_nonnulls(goal_id, activity_id) = 1)
);
create index evaluations_of_a_goal on evaluation (tenant_id, plan_id, goal_id) where goal_id is not null;
create index evaluations_of_an_activity on evaluation (tenant_id, plan_id, activity_id) where activity_id is not null;
call wall('evaluation');
grant select, insert on evaluation to ${appRole};
