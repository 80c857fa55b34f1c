-- The access log is only added to, and every line is bound to the one before it. A line is written in the transaction of
-- the page it tells about; its number and its hash are filled in shortly after, in order, by seal_access_log(), so that
-- readers of one municipality never wait for each other. After that nothing of it can change.

alter table access_log
    -- The reader's position and unit then: people change work, and the log must not change with them.
    add column position   text        not null default '',
    add column unit_id    uuid,
    -- The database's own clock; "at" is the application's.
    add column written_at timestamptz not null default clock_timestamp(),
    add column number     bigint,
    add column hash       bytea,
    add foreign key (tenant_id, unit_id) references unit not valid,
    add check ((number is null) = (hash is null));
create unique index one_line_for_each_number on access_log (tenant_id, number) where number is not null;
-- The unsealed tail, and how long it is.
create index unsealed_lines on access_log (tenant_id, written_at) where number is null;

-- The application adds lines, and can neither choose their number nor the time they were written.
revoke insert on access_log from ${appRole};
grant insert (tenant_id, entry_id, plan_id, person_id, purpose, granted, ground, at, position, unit_id)
    on access_log to ${appRole};

create function access_log_is_kept() returns trigger
    language plpgsql
as
$$
begin
    if tg_op = 'UPDATE' then
        if old.number is null and new.number is not null
                and (new.tenant_id, new.entry_id, new.plan_id, new.person_id, new.purpose, new.granted, new.ground, new.at,
                     new.position, new.unit_id, new.written_at)
                    is not distinct from
                    (old.tenant_id, old.entry_id, old.plan_id, old.person_id, old.purpose, old.granted, old.ground, old.at,
                     old.position, old.unit_id, old.written_at) then
            return new;
        end if;
    end if;
    raise exception 'the access log is only added to' using errcode = 'insufficient_privilege';
end
$$;
create trigger access_log_is_kept before update or delete on access_log
    for each row execute function access_log_is_kept();
create trigger access_log_is_not_emptied before truncate on access_log
    for each statement execute function access_log_is_kept();

-- The words of a line that its hash is taken over: each field with its length in front, so that no two lines can be
-- written alike. The verifier makes the same words on its own.
create function access_log_words(line access_log, number bigint) returns text
    language plpgsql stable
    set search_path = pg_catalog, public, pg_temp
as
$$
declare
    field text;
    words text := '';
begin
    foreach field in array array[
        number::text,
        line.tenant_id::text,
        line.entry_id::text,
        line.plan_id::text,
        line.person_id::text,
        line.purpose,
        line.granted::text,
        line.ground,
        (extract(epoch from line.at) * 1000000)::bigint::text,
        line.position,
        coalesce(line.unit_id::text, ''),
        (extract(epoch from line.written_at) * 1000000)::bigint::text]
    loop
        words := words || octet_length(field) || ':' || field || ',';
    end loop;
    return words;
end
$$;

-- Seals what waits in the municipality that is open, oldest first, and tells how far the chain reaches now and how many
-- lines still wait. Tells nothing when another process is sealing the same municipality.
create function seal_access_log(most int) returns table (reached bigint, head bytea, waiting bigint)
    language plpgsql security definer
    set search_path = pg_catalog, public, pg_temp
as
$$
declare
    municipality_now uuid := current_tenant();
    line access_log;
begin
    perform from municipality m where m.tenant_id = municipality_now for no key update skip locked;
    if not found then
        return;
    end if;
    select l.number, l.hash into reached, head
      from access_log l
     where l.tenant_id = municipality_now and l.number is not null
     order by l.number desc limit 1;
    reached := coalesce(reached, 0);
    head := coalesce(head, sha256(uuid_send(municipality_now)));
    for line in select l.* from access_log l
                 where l.tenant_id = municipality_now and l.number is null
                 order by l.written_at, l.entry_id limit most
    loop
        reached := reached + 1;
        head := sha256(head || convert_to(access_log_words(line, reached), 'UTF8'));
        update access_log l set number = reached, hash = head
         where l.tenant_id = municipality_now and l.entry_id = line.entry_id;
    end loop;
    select count(*) into waiting from access_log l where l.tenant_id = municipality_now and l.number is null;
    return next;
end
$$;

revoke all on function access_log_is_kept(), access_log_words(access_log, bigint), seal_access_log(int) from public;
grant execute on function seal_access_log(int) to ${appRole};
