-- The plans from number :from up to :to, each with what a plan in use holds: 1 main goal, 3 sub-goals, 12 activities, 20 comments,
-- 4 evaluations, 60 log lines, 30 visits. Both numbers are whole teams: four teachers of one school who each hold the baton of
-- five plans and take part in the fifteen of the others. So a teacher has as many plans, and a school as many teachers,
-- whatever the size of the municipality.
insert into unit (tenant_id, unit_id, name, sector)
select :tenant, md5('unit' || n)::uuid, 'Skule ' || n, 'SCHOOL'
  from generate_series(:from / 200, (:to - 1) / 200) n
    on conflict do nothing
-- next
insert into person (tenant_id, person_id, capacity, first_name, last_name, email, phone, unit_id, position, created_at)
select :tenant, md5('teacher' || n)::uuid, 'EMPLOYEE', 'Lærar' || n, 'Benk', 'l' || n || '@example.no', '99 00 00 00',
       md5('unit' || n / 40)::uuid, 'kontaktlærar', now()
  from generate_series(:from / 5, :to / 5 - 1) n
-- next
insert into sign_in_key (issuer, subject, tenant_id, person_id)
select 'entra', 'bench/teacher' || n, :tenant, md5('teacher' || n)::uuid
  from generate_series(:from / 5, :to / 5 - 1) n
-- next
insert into person (tenant_id, person_id, capacity, first_name, last_name, birth_date, email, created_at)
select :tenant, md5(kind || n)::uuid, 'CITIZEN', case kind when 'child' then 'Barn' else 'Føresett' end || n, 'Benk',
       case kind when 'child' then date '2016-05-05' else date '1986-05-05' end, null, now()
  from generate_series(:from, :to - 1) n, (values ('child'), ('mother'), ('father')) kinds (kind)
-- next
insert into guardianship (tenant_id, child_id, guardian_id, relation, responsibility, recorded_at)
select :tenant, md5('child' || n)::uuid, md5(lower(kind) || n)::uuid, kind, true, now()
  from generate_series(:from, :to - 1) n, (values ('MOTHER'), ('FATHER')) kinds (kind)
-- next
insert into address_protection (tenant_id, person_id, grade, registered_at)
select :tenant, md5('mother' || n)::uuid, 'CONFIDENTIAL', now()
  from generate_series(:from, :to - 1) n
 where n % 250 = 7
-- next
insert into plan (tenant_id, plan_id, owner_id, subject_kind, plan_type, unit_id, level, status, opened_by, opened_at,
                  activated_at)
select :tenant, md5('plan' || n)::uuid, md5('child' || n)::uuid, 'CHILD', 'BATON_LOG', md5('unit' || n / 200)::uuid,
       1 + n % 3, 'ACTIVE', md5('teacher' || n / 5)::uuid, now() - interval '200 days', now() - interval '190 days'
  from generate_series(:from, :to - 1) n
-- next
insert into baton (tenant_id, plan_id, person_id, primary_contact, since)
select :tenant, md5('plan' || n)::uuid, md5('teacher' || n / 5)::uuid, true, now() - interval '190 days'
  from generate_series(:from, :to - 1) n
-- next
insert into plan_cover (tenant_id, plan_id, version, short_name, description, motif, next_meeting_at, written_by, written_at)
select :tenant, md5('plan' || n)::uuid, 1, 'Plan ' || n,
       'Likar fotball og å byggje. Trivst best når dagen er føreseieleg.', 'FOOTBALL', now() + interval '14 days',
       md5('teacher' || n / 5)::uuid, now() - interval '180 days'
  from generate_series(:from, :to - 1) n
-- next
insert into consent (tenant_id, plan_id, consent_id, version, valid_until, written_by, written_at, sent_at, activated_at)
select :tenant, md5('plan' || n)::uuid, md5('consent' || n)::uuid, 1, current_date + 300, md5('teacher' || n / 5)::uuid,
       now() - interval '200 days', now() - interval '199 days', now() - interval '190 days'
  from generate_series(:from, :to - 1) n
-- next
insert into consent_line (tenant_id, plan_id, consent_id, line_id, person_id, role, may_write)
select :tenant, md5('plan' || n)::uuid, md5('consent' || n)::uuid, md5('line' || k || '-' || n)::uuid,
       md5('teacher' || n / 20 * 4 + (n / 5 + k) % 4)::uuid, case k when 0 then 'BATON_HOLDER' else 'PARTICIPANT' end, true
  from generate_series(:from, :to - 1) n, generate_series(0, 3) k
-- next
insert into consent_answer (tenant_id, plan_id, consent_id, person_id, ground, answer, answered_at, assurance, language,
                            text_hash, text_shown)
select :tenant, md5('plan' || n)::uuid, md5('consent' || n)::uuid, md5(kind || n)::uuid, 'PARENTAL_RESPONSIBILITY', 'GIVEN',
       now() - interval '190 days', 'HIGH', 'nn', md5(n::text), 'Eg seier ja til dette.'
  from generate_series(:from, :to - 1) n, (values ('mother'), ('father')) kinds (kind)
-- next
insert into participation (tenant_id, plan_id, person_id, relation, may_write, line_id, since)
select :tenant, md5('plan' || n)::uuid, md5('teacher' || n / 20 * 4 + (n / 5 + k) % 4)::uuid, 'PARTICIPANT', true,
       md5('line' || k || '-' || n)::uuid, now() - interval '190 days'
  from generate_series(:from, :to - 1) n, generate_series(0, 3) k
-- next
insert into participation (tenant_id, plan_id, person_id, relation, may_write, since)
select :tenant, md5('plan' || n)::uuid, md5(kind || n)::uuid, 'GUARDIAN', true, now() - interval '190 days'
  from generate_series(:from, :to - 1) n, (values ('mother'), ('father')) kinds (kind)
-- next
insert into goal (tenant_id, plan_id, goal_id, kind, main_goal_id, version, position, created_by, created_at)
select :tenant, md5('plan' || n)::uuid, md5('goal' || k || '-' || n)::uuid, case k when 0 then 'MAIN' else 'SUB' end,
       case when k > 0 then md5('goal0-' || n)::uuid end, 1, k, md5('teacher' || n / 5)::uuid, now() - interval '150 days'
  from generate_series(:from, :to - 1) n, generate_series(0, 3) k
-- next
insert into goal_version (tenant_id, plan_id, goal_id, version, title, description, attention, shared_understanding,
                          development_area, evaluate_by, written_by, written_at)
select :tenant, md5('plan' || n)::uuid, md5('goal' || k || '-' || n)::uuid, 1,
       'Barnet møter i klasserommet klokka 8.30 minst fire dagar i veka ' || k, 'Vi tel dagane saman på fredagar.',
       case k when 0 then 'Barnet gruar seg til skulen.' else '' end,
       case k when 0 then 'Overgangen frå bil til klasserom er vanskeleg.' else '' end, null, current_date + 30 + k,
       md5('teacher' || n / 5)::uuid, now() - interval '150 days'
  from generate_series(:from, :to - 1) n, generate_series(0, 3) k
-- next
insert into activity (tenant_id, plan_id, activity_id, goal_id, version, position, created_by, created_at, ended_at,
                      ended_by, end_reason)
select :tenant, md5('plan' || n)::uuid, md5('activity' || k || '-' || n)::uuid,
       md5('goal' || 1 + k % 3 || '-' || n)::uuid, 1, k, md5('teacher' || n / 5)::uuid, now() - interval '140 days',
       case when k % 4 = 0 then now() - interval '20 days' end, case when k % 4 = 0 then md5('teacher' || n / 5)::uuid end,
       case when k % 4 = 0 then 'DONE' end
  from generate_series(:from, :to - 1) n, generate_series(0, 11) k
-- next
insert into activity_version (tenant_id, plan_id, activity_id, version, status, title, description, responsible_id, arena,
                              schedule, due_date, written_by, written_at)
select :tenant, md5('plan' || n)::uuid, md5('activity' || k || '-' || n)::uuid, 1,
       case k % 3 when 0 then 'PLANNED' else 'IN_PROGRESS' end, 'Læraren møter barnet ved porten ' || k,
       'Kvar dag kl. 8.15, i all slags vêr.', md5('teacher' || n / 20 * 4 + (n / 5 + k % 2) % 4)::uuid, 'UNIT', 'Kvar dag',
       current_date + 5 + 4 * k, md5('teacher' || n / 5)::uuid, now() - interval '140 days'
  from generate_series(:from, :to - 1) n, generate_series(0, 11) k
-- next
insert into comment (tenant_id, plan_id, comment_id, goal_id, activity_id, text, written_by, written_at)
select :tenant, md5('plan' || n)::uuid, md5('comment' || k || '-' || n)::uuid,
       case when k % 2 = 0 then md5('goal' || 1 + k % 3 || '-' || n)::uuid end,
       case when k % 2 = 1 then md5('activity' || k % 12 || '-' || n)::uuid end,
       'No har det gått fint tre dagar på rad, og gleda veks.', md5('mother' || n)::uuid, now() - k * interval '3 days'
  from generate_series(:from, :to - 1) n, generate_series(0, 19) k
-- next
insert into evaluation (tenant_id, plan_id, evaluation_id, goal_id, worked, what_we_did, effect, written_by, written_at)
select :tenant, md5('plan' || n)::uuid, md5('evaluation' || k || '-' || n)::uuid,
       md5('goal' || 1 + k % 3 || '-' || n)::uuid, 'PARTLY', 'Vi møttest ved porten.', 'Fire av fem dagar.',
       md5('teacher' || n / 5)::uuid, now() - k * interval '30 days'
  from generate_series(:from, :to - 1) n, generate_series(0, 3) k
-- next
insert into log_entry (tenant_id, plan_id, entry_id, event, about_id, happened_by, happened_at)
select :tenant, md5('plan' || n)::uuid, md5('log' || k || '-' || n)::uuid, 'ActivityCommented',
       md5('activity' || k % 12 || '-' || n)::uuid, md5('mother' || n)::uuid, now() - k * interval '2 days'
  from generate_series(:from, :to - 1) n, generate_series(0, 59) k
-- next
-- Sealed long ago. Nobody holds this chain up against an anchor; it is there so that the sealing has only new lines
-- to do. It numbers them from the highest on, so a municipality that grows gets lower numbers.
insert into access_log (tenant_id, entry_id, plan_id, person_id, purpose, granted, ground, at, written_at, number, hash)
select :tenant, md5('visit' || k || '-' || n)::uuid, md5('plan' || n)::uuid,
       md5('teacher' || n / 20 * 4 + (n / 5 + k) % 4)::uuid, 'READ_PLAN', true, 'CONSENT', now() - k * interval '3 days',
       now() - k * interval '3 days', -1 - n * 30 - k, sha256(convert_to('visit' || k || '-' || n, 'UTF8'))
  from generate_series(:from, :to - 1) n, generate_series(0, 29) k
-- next
insert into last_visit (tenant_id, plan_id, person_id, visited_at)
select :tenant, md5('plan' || n)::uuid, md5('teacher' || n / 5)::uuid, now() - interval '4 days'
  from generate_series(:from, :to - 1) n
