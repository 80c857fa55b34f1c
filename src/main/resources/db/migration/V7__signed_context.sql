-- Whose turn it is must be signed. An injected statement can set any setting it likes, so the application tells the
-- municipality and who acts (and the key somebody signs in with) together with a code over the words, this very connection
-- and a time limit. The key to that code is known to the application's process and to this schema, which its role cannot enter.

create schema keyring;

create table keyring.context_key (
    key_number int         primary key check (key_number between 1 and 999999),
    -- The key as HMAC uses it (RFC 2104), so that the built-in sha256 is enough and no extension is needed.
    inner_pad  bytea       not null check (octet_length(inner_pad) = 64),
    outer_pad  bytea       not null check (octet_length(outer_pad) = 64),
    made_at    timestamptz not null
);

-- Makes the first key, and a new one when the newest has become too old. The one before it stays a week, for processes
-- that were started with it.
create procedure keyring.renew(too_old interval)
    language plpgsql
    set search_path = pg_catalog, pg_temp
as
$$
declare
    newest keyring.context_key;
    inner_pad bytea;
    outer_pad bytea;
begin
    lock table keyring.context_key in exclusive mode;
    select * into newest from keyring.context_key order by key_number desc limit 1;
    if newest.made_at is null or newest.made_at < now() - too_old then
        -- 244 strong random bits go into each half.
        inner_pad := sha256(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()))
            || sha256(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()));
        outer_pad := inner_pad;
        for place in 0..63 loop
            outer_pad := set_byte(outer_pad, place, get_byte(inner_pad, place) # 54 # 92);
        end loop;
        insert into keyring.context_key (key_number, inner_pad, outer_pad, made_at)
        values (coalesce(newest.key_number, 0) + 1, inner_pad, outer_pad, now());
    elsif newest.made_at < now() - interval '7 days' then
        delete from keyring.context_key where key_number < newest.key_number;
    end if;
end
$$;

call keyring.renew(interval '90 days');

-- What the application said, when it was signed for this connection and not too long ago; an error otherwise. Layout: code
-- (64 hexadecimal digits), key number (6), server process (10), valid until (12, seconds), and the words.
create function keyring.signed_words(about text, told text) returns text
    language plpgsql stable parallel restricted
    set search_path = pg_catalog, pg_temp
as
$$
declare
    right_code text;
begin
    select encode(sha256(k.outer_pad || sha256(k.inner_pad || convert_to(about || substr(told, 65), 'UTF8'))), 'hex')
      into right_code
      from keyring.context_key k
     where k.key_number = substr(told, 65, 6)::int;
    if right_code is null or right_code is distinct from substr(told, 1, 64)
            or substr(told, 71, 10)::int <> pg_backend_pid()
            or substr(told, 81, 12)::bigint < extract(epoch from now()) then
        raise exception 'the % is not signed for this connection now', about using errcode = 'insufficient_privilege';
    end if;
    return substr(told, 93);
end
$$;

-- Whose turn it is, noted where only the owner can write and each session reads its own: the current values of five
-- sequences. A code is so checked once for each transaction and not once for each table of each statement. Unlogged,
-- because the note is worth nothing when the session is gone.
create unlogged sequence keyring.upper_half minvalue -9223372036854775808 start 1;
create unlogged sequence keyring.lower_half minvalue -9223372036854775808 start 1;
create unlogged sequence keyring.person_upper_half minvalue -9223372036854775808 start 1;
create unlogged sequence keyring.person_lower_half minvalue -9223372036854775808 start 1;
create unlogged sequence keyring.opened_at;

-- The owner of the tables calls it without a code, for setting up, mending and verifying: row-level security holds the
-- owner too. Nobody in particular acts when work runs on its own; that is noted as the id of nothing but zeros.
create procedure keyring.open_municipality(municipality uuid, person uuid default null)
    language plpgsql
    set search_path = pg_catalog, pg_temp
as
$$
declare
    digits text := replace(municipality::text, '-', '');
    person_digits text := coalesce(replace(person::text, '-', ''), repeat('0', 32));
begin
    perform setval('keyring.upper_half', ('x' || substr(digits, 1, 16))::bit(64)::bigint),
            setval('keyring.lower_half', ('x' || substr(digits, 17))::bit(64)::bigint),
            setval('keyring.person_upper_half', ('x' || substr(person_digits, 1, 16))::bit(64)::bigint),
            setval('keyring.person_lower_half', ('x' || substr(person_digits, 17))::bit(64)::bigint),
            setval('keyring.opened_at', (extract(epoch from now()) * 1000000)::bigint);
end
$$;

-- The application opens a municipality for somebody, for the running transaction. The words are the municipality and, when
-- somebody acts, a space and who.
create function open_municipality(told text) returns void
    language plpgsql security definer
    set search_path = pg_catalog, pg_temp
as
$$
declare
    words text[] := string_to_array(keyring.signed_words('municipality', told), ' ');
begin
    call keyring.open_municipality(words[1]::uuid, words[2]::uuid);
end
$$;

-- The same function every policy has called all along. It runs as the owner, who alone can read the note, and fails when
-- the note was not written in this transaction: its time tells.
create or replace function current_tenant() returns uuid
    language plpgsql stable parallel restricted security definer
    set search_path = pg_catalog, pg_temp
as
$$
begin
    if currval('keyring.opened_at') <> (extract(epoch from now()) * 1000000)::bigint then
        raise exception 'no municipality is open' using errcode = 'insufficient_privilege';
    end if;
    return (lpad(to_hex(currval('keyring.upper_half')), 16, '0')
        || lpad(to_hex(currval('keyring.lower_half')), 16, '0'))::uuid;
end
$$;

-- Who acts, read from the same note; nothing when work runs on its own.
create function current_person() returns uuid
    language plpgsql stable parallel restricted security definer
    set search_path = pg_catalog, pg_temp
as
$$
begin
    if currval('keyring.opened_at') <> (extract(epoch from now()) * 1000000)::bigint then
        raise exception 'no municipality is open' using errcode = 'insufficient_privilege';
    end if;
    return nullif((lpad(to_hex(currval('keyring.person_upper_half')), 16, '0')
        || lpad(to_hex(currval('keyring.person_lower_half')), 16, '0'))::uuid, '00000000-0000-0000-0000-000000000000');
end
$$;

-- The key a person has just proved to hold, "issuer subject". Signed too, or the table would answer which municipality
-- knows a national identity number.
create function current_sign_in_key() returns text
    language plpgsql stable parallel restricted security definer
    set search_path = pg_catalog, pg_temp
as
$$
begin
    return keyring.signed_words('sign-in key', current_setting('stafett.sign_in_key'));
end
$$;

drop policy own_key on sign_in_key;
create policy own_key on sign_in_key for select to ${appRole}
    using (issuer || ' ' || subject = (select current_sign_in_key()));

-- Nothing here is for everybody; the application's role gets what it needs by name.
revoke all on schema keyring from public;
revoke all on all tables in schema keyring from public;
revoke all on all sequences in schema keyring from public;
revoke all on all routines in schema keyring from public;
revoke all on all routines in schema public from public;
alter default privileges revoke execute on routines from public;
grant execute on function open_municipality(text), current_tenant(), current_person(), current_sign_in_key() to ${appRole};

-- A receipt names its person, so it must be a person of the same municipality, as everywhere else. Not valid: the owner
-- sees no rows here to look through; new ones are held.
alter table form_receipt add foreign key (tenant_id, person_id) references person not valid;
