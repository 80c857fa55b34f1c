-- What somebody had written when her session was over, until she has signed in again. Sealed with what only her browser
-- holds, so it is words for nobody else, here or in a backup. Reached by functions that ask for the key, as sessions are.

create table unsent_form (
    session_key text        primary key check (session_key ~ '^[0-9a-f]{64}$'),
    tenant_id   uuid        not null,
    person_id   uuid        not null,
    sealed      bytea       not null check (octet_length(sealed) <= 400000),
    ends_at     timestamptz not null,
    foreign key (tenant_id, person_id) references person
);
create index unsent_forms_by_end on unsent_form (ends_at);
alter table unsent_form enable row level security;
alter table unsent_form force row level security;
create policy through_the_functions_only on unsent_form for all to current_user using (true) with check (true);

-- Kept for the one whose session it was and for nobody else; false when no session of that key has been. The last one
-- counts.
create function keep_unsent_form(shown_key text, its_sealed bytea, now_at timestamptz, ends timestamptz) returns boolean
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp as
$$
begin
    insert into unsent_form (session_key, tenant_id, person_id, sealed, ends_at)
    select s.session_key, s.tenant_id, s.person_id, its_sealed, ends
      from session s
     where s.session_key = shown_key and s.ends_at <= now_at
     limit 1
    on conflict (session_key) do update set sealed = excluded.sealed, ends_at = excluded.ends_at;
    return found;
end
$$;

create function read_unsent_form(shown_key text, now_at timestamptz) returns bytea
    language sql stable security definer set search_path = pg_catalog, public, pg_temp as
$$
    select f.sealed from unsent_form f where f.session_key = shown_key and f.ends_at > now_at
$$;

-- To the new session, when it is of the same person in the same municipality; false otherwise, and then it is gone.
create function carry_unsent_form(shown_key text, new_key text, its_sealed bytea) returns boolean
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp as
$$
declare
    carried boolean;
begin
    update unsent_form f set session_key = new_key, sealed = its_sealed
     where f.session_key = shown_key
       and exists (select from session s
                    where s.session_key = new_key and s.tenant_id = f.tenant_id and s.person_id = f.person_id);
    carried := found;
    delete from unsent_form where session_key = shown_key;
    return carried;
end
$$;

create function discard_unsent_form(shown_key text) returns void
    language sql security definer set search_path = pg_catalog, public, pg_temp as
$$
    delete from unsent_form where session_key = shown_key
$$;

-- Signing out leaves nothing of what was written either.
create or replace function end_session(shown_key text) returns void
    language sql security definer set search_path = pg_catalog, public, pg_temp as
$$
    delete from unsent_form where session_key = shown_key;
    delete from session where session_key = shown_key;
$$;

create or replace function clear_sessions(over_before timestamptz) returns void
    language sql security definer set search_path = pg_catalog, public, pg_temp as
$$
    delete from unsent_form where ends_at < least(over_before, now());
    -- A session that is over is known for some hours yet: a form that was open in it may still come.
    delete from session where ends_at < least(over_before, now()) - interval '12 hours';
    delete from sign_in_attempt where ends_at < least(over_before, now());
$$;

revoke all on function
    keep_unsent_form(text, bytea, timestamptz, timestamptz), read_unsent_form(text, timestamptz),
    carry_unsent_form(text, text, bytea), discard_unsent_form(text)
    from public;
grant execute on function
    keep_unsent_form(text, bytea, timestamptz, timestamptz), read_unsent_form(text, timestamptz),
    carry_unsent_form(text, text, bytea), discard_unsent_form(text)
    to ${appRole};
