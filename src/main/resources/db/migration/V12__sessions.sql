-- Who is signed in, for every process of an installation. A session is read before anybody knows which municipality it is
-- about, so no municipality's wall can stand around it. Instead the application's role has no right to these tables at all:
-- it calls the functions below, and each of them asks for the key. What the browser shows is never kept, only its SHA-256
-- in hexadecimal; no name, no national identity number and no token of an issuer is kept either.

create table session (
    session_key      text        not null check (session_key ~ '^[0-9a-f]{64}$'),
    tenant_id        uuid        not null,
    person_id        uuid        not null,
    capacity         text        not null check (capacity in ('EMPLOYEE', 'CITIZEN')),
    -- The issuer she came from, and its name for the session there, hashed: what a logout elsewhere tells.
    registration     text        not null,
    issuer_session   text,
    level            text        not null check (level in ('WORKPLACE', 'SUBSTANTIAL', 'HIGH')),
    language         text check (language in ('NYNORSK', 'BOKMAL')),
    color_scheme     text check (color_scheme in ('LIGHT', 'DARK')),
    authenticated_at timestamptz not null,
    seen_at          timestamptz not null,
    ends_at          timestamptz not null,
    latest_end       timestamptz not null check (ends_at <= latest_end),
    -- Several rows under one key: known in several municipalities, and one is not chosen yet.
    primary key (session_key, tenant_id),
    foreign key (tenant_id, person_id) references person
);
create index sessions_of_an_issuer on session (issuer_session) where issuer_session is not null;
create index sessions_by_end on session (ends_at);
alter table session enable row level security;
alter table session force row level security;
create policy through_the_functions_only on session for all to current_user using (true) with check (true);

-- What was asked of an issuer, until the answer comes, once.
create table sign_in_attempt (
    state_key    text        primary key check (state_key ~ '^[0-9a-f]{64}$'),
    browser_key  text        not null check (browser_key ~ '^[0-9a-f]{64}$'),
    registration text        not null,
    nonce        text        not null,
    verifier     text        not null,
    redirect     text        not null,
    ends_at      timestamptz not null
);
create index sign_in_attempts_by_end on sign_in_attempt (ends_at);
alter table sign_in_attempt enable row level security;
alter table sign_in_attempt force row level security;
create policy through_the_functions_only on sign_in_attempt for all to current_user using (true) with check (true);

-- Opened on the application's signed word only, as a municipality is (V7): an injected statement knows keys and people it
-- could put together, but cannot sign. The words stand one after the other with a space between; a dash is nothing.
create function open_session(told text) returns void
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp as
$$
declare
    words text[] := string_to_array(keyring.signed_words('session', told), ' ');
begin
    insert into session (session_key, tenant_id, person_id, capacity, registration, issuer_session, level, language,
                         color_scheme, authenticated_at, seen_at, ends_at, latest_end)
    values (words[1], words[2]::uuid, words[3]::uuid, words[4], words[5], nullif(words[6], '-'), words[7],
            nullif(words[8], '-'), nullif(words[9], '-'), words[10]::timestamptz, words[11]::timestamptz,
            least(words[12]::timestamptz, words[13]::timestamptz), words[13]::timestamptz);
end
$$;

-- Nothing for a key nobody has, and for a session that is over.
create function read_session(shown_key text, now_at timestamptz) returns setof session
    language sql stable security definer set search_path = pg_catalog, public, pg_temp as
$$
    select s.* from session s where s.session_key = shown_key and s.ends_at > now_at
$$;

create function prolong_session(shown_key text, now_at timestamptz, ends timestamptz) returns void
    language sql security definer set search_path = pg_catalog, public, pg_temp as
$$
    update session set seen_at = now_at, ends_at = least(ends, latest_end)
     where session_key = shown_key and ends_at > now_at and seen_at < now_at
$$;

create function change_session(shown_key text, their_language text, their_scheme text) returns void
    language sql security definer set search_path = pg_catalog, public, pg_temp as
$$
    update session set language = their_language, color_scheme = their_scheme where session_key = shown_key
$$;

-- The same session under a new key, in one of the municipalities it could be about.
create function renew_session(shown_key text, new_key text, tenant uuid) returns void
    language sql security definer set search_path = pg_catalog, public, pg_temp as
$$
    update session set session_key = new_key where session_key = shown_key and tenant_id = tenant;
    delete from session where session_key = shown_key;
$$;

create function end_session(shown_key text) returns void
    language sql security definer set search_path = pg_catalog, public, pg_temp as
$$
    delete from session where session_key = shown_key
$$;

create function end_sessions_of_issuer(came_from text, at_the_issuer text) returns void
    language sql security definer set search_path = pg_catalog, public, pg_temp as
$$
    delete from session where issuer_session = at_the_issuer and registration = came_from
$$;

create function begin_sign_in(state text, browser text, came_from text, its_nonce text, its_verifier text,
        its_redirect text, ends timestamptz) returns void
    language sql security definer set search_path = pg_catalog, public, pg_temp as
$$
    insert into sign_in_attempt (state_key, browser_key, registration, nonce, verifier, redirect, ends_at)
    values (state, browser, came_from, its_nonce, its_verifier, its_redirect, ends)
$$;

-- Gone once it is told: an answer is good for one time, whichever process it comes to.
create function finish_sign_in(state text, browser text, now_at timestamptz) returns setof sign_in_attempt
    language sql security definer set search_path = pg_catalog, public, pg_temp as
$$
    delete from sign_in_attempt a where a.state_key = state and a.browser_key = browser and a.ends_at > now_at returning a.*
$$;

create function clear_sessions(over_before timestamptz) returns void
    language sql security definer set search_path = pg_catalog, public, pg_temp as
$$
    delete from session where ends_at < least(over_before, now());
    delete from sign_in_attempt where ends_at < least(over_before, now());
$$;

revoke all on function
    open_session(text), read_session(text, timestamptz), prolong_session(text, timestamptz, timestamptz), change_session(text, text, text),
    renew_session(text, text, uuid), end_session(text), end_sessions_of_issuer(text, text),
    begin_sign_in(text, text, text, text, text, text, timestamptz), finish_sign_in(text, text, timestamptz),
    clear_sessions(timestamptz)
    from public;
grant execute on function
    open_session(text), read_session(text, timestamptz), prolong_session(text, timestamptz, timestamptz), change_session(text, text, text),
    renew_session(text, text, uuid), end_session(text), end_sessions_of_issuer(text, text),
    begin_sign_in(text, text, text, text, text, text, timestamptz), finish_sign_in(text, text, timestamptz),
    clear_sessions(timestamptz)
    to ${appRole};
