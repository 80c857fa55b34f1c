-- The other way a log goes on as individuell plan (K3): a new plan is opened, and when the family has said yes to it, what
-- stands in the log is carried over and the log is closed.

alter table local_rules add column individual_plan_begins text not null default 'IN_PLACE'
    check (individual_plan_begins in ('IN_PLACE', 'IN_A_NEW_PLAN'));

-- One at a time goes on from a log.
create unique index one_successor on plan (tenant_id, predecessor_id)
    where status in ('DRAFT', 'AWAITING_CONSENT', 'ACTIVE');
create index every_successor on plan (tenant_id, predecessor_id) where predecessor_id is not null;

-- What is carried over gets an id of its own, worked out from what it was and where it goes, so that what hung together
-- still does.
create function carried_id(was uuid, successor uuid) returns uuid
    language sql immutable strict parallel safe
    return cast(md5(was::text || successor::text) as uuid);

-- Copies what stands in a log to the plan that goes on from it: words, pictures, goals and activities with all their
-- versions, comments, evaluations, by whom and when. What is kept from a guardian (C-07) is kept from her there too, from
-- the first moment: it is copied beneath the veil, whoever gave the last yes. What the family kept to itself when the log
-- was opened again (Z-07) stays in the log, where only the family reads.
create function carry_over(log uuid, successor uuid) returns void
    language plpgsql security definer
    set search_path = pg_catalog, public, pg_temp
as
$$
declare
    tenant uuid := current_tenant();
    since  timestamptz;
begin
    select coalesce(l.sealed_before, '-infinity') into since
      from plan l
      join plan s on s.tenant_id = l.tenant_id and s.predecessor_id = l.plan_id
     where l.tenant_id = tenant and l.plan_id = log and l.status = 'ACTIVE'
       and s.plan_id = successor and s.status = 'ACTIVE';
    if not found then
        raise exception 'only a log in use is carried over, to the plan that goes on from it';
    end if;

    insert into picture (tenant_id, plan_id, picture_id, content, media_type, width, height, added_by, added_at)
    select tenant_id, successor, carried_id(picture_id, successor), content, media_type, width, height, added_by, added_at
      from picture
     where tenant_id = tenant and plan_id = log and added_at >= since;

    -- The words about the owner are the log's; what was settled for the new plan, as its next meeting, is not written over.
    insert into plan_cover (tenant_id, plan_id, version, short_name, description, motif, picture_id, picture_text,
                            next_meeting_at, next_meeting_place, written_by, written_at)
    select tenant, successor, s.version + 1, s.short_name, l.description, l.motif, pic.picture_id, l.picture_text,
           coalesce(s.next_meeting_at, l.next_meeting_at),
           case when s.next_meeting_at is null then l.next_meeting_place else s.next_meeting_place end,
           l.written_by, l.written_at
      from (select * from plan_cover where tenant_id = tenant and plan_id = log order by version desc limit 1) l
     cross join (select * from plan_cover where tenant_id = tenant and plan_id = successor order by version desc limit 1) s
      left join picture pic on pic.tenant_id = tenant and pic.plan_id = successor
                           and pic.picture_id = carried_id(l.picture_id, successor)
     where l.written_at >= since;

    insert into goal (tenant_id, plan_id, goal_id, kind, main_goal_id, version, position, created_by, created_at, closed_at,
                      closed_by, closing_summary)
    select g.tenant_id, successor, carried_id(g.goal_id, successor), g.kind, carried_id(g.main_goal_id, successor), g.version,
           g.position, g.created_by, g.created_at, g.closed_at, g.closed_by, g.closing_summary
      from goal g
      left join goal m on m.tenant_id = g.tenant_id and m.plan_id = g.plan_id and m.goal_id = g.main_goal_id
     where g.tenant_id = tenant and g.plan_id = log and least(g.created_at, m.created_at) >= since;

    insert into goal_version (tenant_id, plan_id, goal_id, version, title, description, attention, shared_understanding,
                              development_area, period_from, evaluate_by, written_by, written_at)
    select v.tenant_id, successor, g.goal_id, v.version, v.title, v.description, v.attention, v.shared_understanding,
           v.development_area, v.period_from, v.evaluate_by, v.written_by, v.written_at
      from goal_version v
      join goal g on g.tenant_id = tenant and g.plan_id = successor and g.goal_id = carried_id(v.goal_id, successor)
     where v.tenant_id = tenant and v.plan_id = log;

    insert into activity (tenant_id, plan_id, activity_id, goal_id, version, position, created_by, created_at, ended_at,
                          ended_by, end_reason, end_note)
    select a.tenant_id, successor, carried_id(a.activity_id, successor), g.goal_id, a.version, a.position, a.created_by,
           a.created_at, a.ended_at, a.ended_by, a.end_reason, a.end_note
      from activity a
      join goal g on g.tenant_id = tenant and g.plan_id = successor and g.goal_id = carried_id(a.goal_id, successor)
     where a.tenant_id = tenant and a.plan_id = log and a.created_at >= since;

    insert into activity_version (tenant_id, plan_id, activity_id, version, status, title, description, responsible_id,
                                  arena, schedule, period_from, due_date, motif, picture_id, picture_text, written_by,
                                  written_at)
    select v.tenant_id, successor, a.activity_id, v.version, v.status, v.title, v.description, v.responsible_id, v.arena,
           v.schedule, v.period_from, v.due_date, v.motif, pic.picture_id, v.picture_text, v.written_by, v.written_at
      from activity_version v
      join activity a on a.tenant_id = tenant and a.plan_id = successor
                     and a.activity_id = carried_id(v.activity_id, successor)
      left join picture pic on pic.tenant_id = tenant and pic.plan_id = successor
                           and pic.picture_id = carried_id(v.picture_id, successor)
     where v.tenant_id = tenant and v.plan_id = log;

    insert into past_ending (tenant_id, plan_id, activity_id, ended_at, ended_by, end_reason, end_note, reopened_at,
                             reopened_by)
    select e.tenant_id, successor, a.activity_id, e.ended_at, e.ended_by, e.end_reason, e.end_note, e.reopened_at,
           e.reopened_by
      from past_ending e
      join activity a on a.tenant_id = tenant and a.plan_id = successor
                     and a.activity_id = carried_id(e.activity_id, successor)
     where e.tenant_id = tenant and e.plan_id = log;

    insert into comment (tenant_id, plan_id, comment_id, goal_id, activity_id, text, written_by, written_at)
    select c.tenant_id, successor, carried_id(c.comment_id, successor), g.goal_id, a.activity_id, c.text, c.written_by,
           c.written_at
      from comment c
      left join goal g on g.tenant_id = tenant and g.plan_id = successor and g.goal_id = carried_id(c.goal_id, successor)
      left join activity a on a.tenant_id = tenant and a.plan_id = successor
                          and a.activity_id = carried_id(c.activity_id, successor)
     where c.tenant_id = tenant and c.plan_id = log and coalesce(g.goal_id, a.activity_id) is not null;

    insert into evaluation (tenant_id, plan_id, evaluation_id, goal_id, activity_id, worked, what_we_did, effect,
                            childs_view, documentation, written_by, written_at)
    select e.tenant_id, successor, carried_id(e.evaluation_id, successor), g.goal_id, a.activity_id, e.worked,
           e.what_we_did, e.effect, e.childs_view, e.documentation, e.written_by, e.written_at
      from evaluation e
      left join goal g on g.tenant_id = tenant and g.plan_id = successor and g.goal_id = carried_id(e.goal_id, successor)
      left join activity a on a.tenant_id = tenant and a.plan_id = successor
                          and a.activity_id = carried_id(e.activity_id, successor)
     where e.tenant_id = tenant and e.plan_id = log and coalesce(g.goal_id, a.activity_id) is not null;

    -- Each of them, where what it is about has come along. One that has ended opens nothing and stays in the log.
    insert into keeping (tenant_id, plan_id, keeping_id, goal_id, activity_id, comment_id, evaluation_id, guardian_id,
                         reason, kept_by, kept_at)
    select k.tenant_id, successor, carried_id(k.keeping_id, successor), g.goal_id, a.activity_id, c.comment_id,
           e.evaluation_id, k.guardian_id, k.reason, k.kept_by, k.kept_at
      from keeping k
      left join goal g on g.tenant_id = tenant and g.plan_id = successor and g.goal_id = carried_id(k.goal_id, successor)
      left join activity a on a.tenant_id = tenant and a.plan_id = successor
                          and a.activity_id = carried_id(k.activity_id, successor)
      left join comment c on c.tenant_id = tenant and c.plan_id = successor
                         and c.comment_id = carried_id(k.comment_id, successor)
      left join evaluation e on e.tenant_id = tenant and e.plan_id = successor
                            and e.evaluation_id = carried_id(k.evaluation_id, successor)
     where k.tenant_id = tenant and k.plan_id = log and k.ended_at is null
       and num_nonnulls(g.goal_id, a.activity_id, c.comment_id, e.evaluation_id) = 1;
end
$$;
revoke all on function carried_id(uuid, uuid) from public;
revoke all on function carry_over(uuid, uuid) from public;
grant execute on function carry_over(uuid, uuid) to ${appRole};
