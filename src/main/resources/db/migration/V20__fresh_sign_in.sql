-- Some acts are for one whom her issuer has seen a moment ago. When it saw her is the issuer's word; one that does not tell has
-- not said so, and when its token was written is no answer.

alter table session alter column authenticated_at drop not null;
-- Asked once more, she was seen for this and for nothing else. Nothing after an ordinary sign-in, which counts for all.
alter table session add column fresh_for text check (fresh_for in ('GIVE_CONSENT', 'BREAK_GLASS'));

alter table sign_in_attempt add column fresh_for text check (fresh_for in ('GIVE_CONSENT', 'BREAK_GLASS'));
alter table sign_in_attempt add column asked_at timestamptz not null;

create or replace function open_session(told text) returns void
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp as
$$
declare
    words text[] := string_to_array(keyring.signed_words('session', told), ' ');
begin
    insert into session (session_key, tenant_id, person_id, capacity, registration, issuer_session, level, language,
                         color_scheme, authenticated_at, fresh_for, seen_at, ends_at, latest_end)
    values (words[1], words[2]::uuid, words[3]::uuid, words[4], words[5], nullif(words[6], '-'), words[7],
            nullif(words[8], '-'), nullif(words[9], '-'), nullif(words[10], '-')::timestamptz, nullif(words[11], '-'),
            words[12]::timestamptz, least(words[13]::timestamptz, words[14]::timestamptz), words[14]::timestamptz);
end
$$;

drop function begin_sign_in(text, text, text, text, text, text, timestamptz);
create function begin_sign_in(state text, browser text, came_from text, its_nonce text, its_verifier text,
        its_redirect text, what_for text, asked timestamptz, ends timestamptz) returns void
    language sql security definer set search_path = pg_catalog, public, pg_temp as
$$
    insert into sign_in_attempt (state_key, browser_key, registration, nonce, verifier, redirect, fresh_for, asked_at, ends_at)
    values (state, browser, came_from, its_nonce, its_verifier, its_redirect, what_for, asked, ends)
$$;
revoke all on function begin_sign_in(text, text, text, text, text, text, text, timestamptz, timestamptz) from public;
grant execute on function begin_sign_in(text, text, text, text, text, text, text, timestamptz, timestamptz) to ${appRole};

-- Kept while the session goes on as well: its owner is on her way to the issuer and back.
drop function keep_unsent_form(text, bytea, timestamptz, timestamptz);
create function keep_unsent_form(shown_key text, its_sealed bytea, ends timestamptz) returns boolean
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp as
$$
begin
    insert into unsent_form (session_key, tenant_id, person_id, sealed, ends_at)
    select s.session_key, s.tenant_id, s.person_id, its_sealed, ends
      from session s
     where s.session_key = shown_key
     limit 1
    on conflict (session_key) do update set sealed = excluded.sealed, ends_at = excluded.ends_at;
    return found;
end
$$;
revoke all on function keep_unsent_form(text, bytea, timestamptz) from public;
grant execute on function keep_unsent_form(text, bytea, timestamptz) to ${appRole};
