-- Who coordinates when several services follow a child: the services a municipality can name, what was found about a plan, and
-- what was decided when the services did not agree (requirements §1.14 and §1.15).

-- The service table. A row is never changed: what is written later is a new version, valid from a day.
create table coordinating_service (
    tenant_id  uuid not null references municipality,
    service_id uuid not null,
    primary key (tenant_id, service_id)
);

create table coordinating_service_version (
    tenant_id         uuid        not null,
    service_id        uuid        not null,
    version           int         not null check (version > 0),
    valid_from        date        not null,
    position          int         not null,
    name_nn           text        not null check (name_nn <> ''),
    name_nb           text        not null check (name_nb <> ''),
    ownership         text        not null check (ownership in ('MUNICIPAL', 'COUNTY', 'STATE', 'PRIVATE')),
    holds_baton       boolean     not null,
    coordinates       boolean     not null,
    coordinates_child boolean     not null,
    natural_nn        text        not null default '',
    natural_nb        text        not null default '',
    unnatural_nn      text        not null default '',
    unnatural_nb      text        not null default '',
    retired           boolean     not null default false,
    -- Nobody, for the rows every municipality begins with.
    written_by        uuid,
    written_at        timestamptz not null,
    primary key (tenant_id, service_id, version),
    foreign key (tenant_id, service_id) references coordinating_service,
    foreign key (tenant_id, written_by) references person
);

-- Where the law says it, in words that hold from a day and until one. Shown as help; nothing is decided by it.
create table legal_reference (
    tenant_id   uuid not null references municipality,
    topic       text not null check (topic in ('COOPERATION', 'COORDINATOR', 'HEARING', 'CONSENT', 'DISAGREEMENT')),
    position    int  not null,
    valid_from  date not null,
    valid_until date check (valid_until >= valid_from),
    place_nn    text not null check (place_nn <> ''),
    place_nb    text not null check (place_nb <> ''),
    says_nn     text not null check (says_nn <> ''),
    says_nb     text not null check (says_nb <> ''),
    primary key (tenant_id, topic, position, valid_from)
);

-- What every municipality begins with, and may change from its first day.
create function lay_out_service_table(municipality uuid) returns void
    language sql
    set search_path = public, pg_temp
as
$$
    insert into coordinating_service (tenant_id, service_id)
    select municipality, cast(md5('coordinating service ' || place) as uuid) from generate_series(1, 11) place;

    insert into coordinating_service_version (tenant_id, service_id, version, valid_from, position, name_nn, name_nb, ownership,
                                      holds_baton, coordinates, coordinates_child, natural_nn, natural_nb, unnatural_nn,
                                      unnatural_nb, written_at)
    select municipality, cast(md5('coordinating service ' || r.place) as uuid), 1, date '2020-01-01', r.place, r.name_nn, r.name_nb,
           'MUNICIPAL', r.roles like '%B%', r.roles like '%C%', r.roles like '%F%', r.natural_nn, r.natural_nb, r.unnatural_nn,
           r.unnatural_nb, now()
      from (values
        (1, 'B', 'Skule og barnehage', 'Skole og barnehage',
         'Det meste som blir gjort, skjer i skulen eller barnehagen. Det gjeld òg når andre tenester hjelper til der, til dømes BUP, barnehabilitering, fysio- og ergoterapi eller eit lågterskelteam.',
         'Det meste som blir gjort, skjer på skolen eller i barnehagen. Det gjelder også når andre tjenester hjelper til der, for eksempel BUP, barnehabilitering, fysio- og ergoterapi eller et lavterskelteam.',
         'Barnet har hjelpetiltak frå barnevernet, eller får hjelp frå fleire helsetenester som må samordnast seg imellom. Heller ikkje når det vanskelege i hovudsak ligg utanfor skulen og barnehagen.',
         'Barnet har hjelpetiltak fra barnevernet, eller får hjelp fra flere helsetjenester som må samordnes seg imellom. Heller ikke når det vanskelige i hovedsak ligger utenfor skolen og barnehagen.'),
        (2, 'C', 'Fysioterapeut og ergoterapeut', 'Fysioterapeut og ergoterapeut',
         'Terapeuten møter barnet kvar veke eller fleire gonger i månaden, til dømes ved alvorleg cerebral parese eller ein annan diagnose terapeuten kan mykje om.',
         'Terapeuten møter barnet hver uke eller flere ganger i måneden, for eksempel ved alvorlig cerebral parese eller en annen diagnose terapeuten kan mye om.',
         'Barnet kjem til kontroll ein eller to gonger i året, eller terapeuten gir råd til skulen eller barnehagen når dei spør.',
         'Barnet kommer til kontroll en eller to ganger i året, eller terapeuten gir råd til skolen eller barnehagen når de spør.'),
        (3, 'C', 'Miljøtenesta', 'Miljøtjenesten',
         'Tenesta følgjer barnet tett, éin til éin.',
         'Tjenesten følger barnet tett, én til én.',
         'Barnet er berre med i grupper, eller har tilsyn før og etter skuletid på vidaregåande.',
         'Barnet er bare med i grupper, eller har tilsyn før og etter skoletid på videregående.'),
        (4, 'BC', 'FACT Ung', 'FACT Ung',
         'Den unge blir følgd opp av FACT Ung.',
         'Den unge følges opp av FACT Ung.',
         'Den unge har alt ei samarbeidsgruppe som er vel etablert, og den som koordinerer ho, gjer det godt.',
         'Den unge har allerede en samarbeidsgruppe som er vel etablert, og den som koordinerer den, gjør det godt.'),
        (5, 'BC', 'Utekontakten', 'Utekontakten',
         'Den unge blir følgd opp over tid, det trengst nokon som samordnar, og ingen andre står nærare.',
         'Den unge følges opp over tid, det trengs noen som samordner, og ingen andre står nærmere.',
         'Den unge er med på opne tilbod, som klatring eller ope rom, utan å bli følgd opp åleine over tid.',
         'Den unge er med på åpne tilbud, som klatring eller åpent rom, uten å bli fulgt opp alene over tid.'),
        (6, 'B', 'Kultur og fritid, òg mentorleiar', 'Kultur og fritid, også mentorleder',
         'Den tilsette følgjer barnet over tid, det trengst nokon som samordnar, og ingen andre står nærare.',
         'Den ansatte følger barnet over tid, det trengs noen som samordner, og ingen andre står nærmere.',
         '', ''),
        (7, 'BC', 'Helsesjukepleiar', 'Helsesykepleier',
         'Barnet har store helseplager, ei utviklingsforstyrring eller eit syndrom, og helsestasjonen følgjer det tett. Det er helst dei første to–tre åra. Unntaksvis gjeld det eldre barn, når nettopp denne kompetansen trengst for å samordne.',
         'Barnet har store helseplager, en utviklingsforstyrrelse eller et syndrom, og helsestasjonen følger det tett. Det er helst de første to–tre årene. Unntaksvis gjelder det eldre barn, når nettopp denne kompetansen trengs for å samordne.',
         'Barnet får berre det alle barn får, som samtalar på faste årstrinn og vaksinar.',
         'Barnet får bare det alle barn får, som samtaler på faste årstrinn og vaksiner.'),
        (8, 'C', 'Avlasting på institusjon', 'Avlastning på institusjon',
         'Familien har fått avlasting på institusjon, og ingen andre er meir sentrale.',
         'Familien har fått avlastning på institusjon, og ingen andre er mer sentrale.',
         '', ''),
        (9, 'BC', 'Barnevernstenesta', 'Barneverntjenesten',
         'Koordinator når barnevernet har overteke omsorga for barnet. Stafetthaldar når barnet har hjelpetiltak, og i omsorgssaker.',
         'Koordinator når barnevernet har overtatt omsorgen for barnet. Stafettholder når barnet har hjelpetiltak, og i omsorgssaker.',
         'Det er berre kome ei bekymringsmelding, eller saka blir undersøkt.',
         'Det er bare kommet en bekymringsmelding, eller saken undersøkes.'),
        (10, 'C', 'Barnebustad', 'Barnebolig',
         'Barnet bur der.',
         'Barnet bor der.',
         '', ''),
        (11, 'F', 'Saksbehandlar på tildelingskontoret', 'Saksbehandler på tildelingskontoret',
         'Familien ventar eller har eit barn med alvorleg sjukdom, skade eller funksjonsnedsetjing.',
         'Familien venter eller har et barn med alvorlig sykdom, skade eller funksjonsnedsettelse.',
         'Barnet er betre tent med ein annan koordinator, fordi andre tenester står nærare.',
         'Barnet er bedre tjent med en annen koordinator, fordi andre tjenester står nærmere.')
        ) r (place, roles, name_nn, name_nb, natural_nn, natural_nb, unnatural_nn, unnatural_nb);

    insert into legal_reference (tenant_id, topic, position, valid_from, valid_until, place_nn, place_nb, says_nn, says_nb)
    select municipality, r.topic, r.place, r.since, r.until, r.place_nn, r.place_nb, r.says_nn, r.says_nb
      from (values
        ('COOPERATION', 1, date '2022-08-01', cast(null as date),
         'Helse- og omsorgstenestelova § 3-4', 'Helse- og omsorgstjenesteloven § 3-4',
         'Kommunen skal samarbeide med andre tenester når det trengst for å gi barnet eit heilskapleg tilbod.',
         'Kommunen skal samarbeide med andre tjenester når det trengs for å gi barnet et helhetlig tilbud.'),
        ('COOPERATION', 2, date '2022-08-01', null,
         'Barnevernslova § 15-8', 'Barnevernsloven § 15-8',
         'Barnevernet skal samarbeide med andre tenester.',
         'Barnevernet skal samarbeide med andre tjenester.'),
        ('COOPERATION', 3, date '2022-08-01', null,
         'Barnehagelova § 2 b', 'Barnehageloven § 2 b',
         'Barnehagen skal samarbeide med kommunale tenester om barn som treng det.',
         'Barnehagen skal samarbeide med kommunale tjenester om barn som trenger det.'),
        ('COOPERATION', 4, date '2022-08-01', date '2024-07-31',
         'Opplæringslova (1998) §§ 4A-14 og 15-8', 'Opplæringsloven (1998) §§ 4A-14 og 15-8',
         'Skulen skal samarbeide med kommunale tenester om elevar som treng det.',
         'Skolen skal samarbeide med kommunale tjenester om elever som trenger det.'),
        ('COOPERATION', 4, date '2024-08-01', null,
         'Opplæringslova (2023)', 'Opplæringsloven (2023)',
         'Skulen skal samarbeide med andre tenester om elevar som treng det.',
         'Skolen skal samarbeide med andre tjenester om elever som trenger det.'),
        ('COORDINATOR', 1, date '2022-08-01', null,
         'Pasient- og brukarrettslova §§ 2-5 og 2-5 c', 'Pasient- og brukerrettighetsloven §§ 2-5 og 2-5 c',
         'Den som treng langvarige og koordinerte tenester, har rett til individuell plan. Familiar med eit alvorleg sjukt barn har rett til barnekoordinator.',
         'Den som trenger langvarige og koordinerte tjenester, har rett til individuell plan. Familier med et alvorlig sykt barn har rett til barnekoordinator.'),
        ('COORDINATOR', 2, date '2022-08-01', null,
         'Helse- og omsorgstenestelova § 7-2 a', 'Helse- og omsorgstjenesteloven § 7-2 a',
         'Kommunen skal ha barnekoordinator.',
         'Kommunen skal ha barnekoordinator.'),
        ('DISAGREEMENT', 1, date '2022-08-01', null,
         'Helse- og omsorgstenestelova § 3-4', 'Helse- og omsorgstjenesteloven § 3-4',
         'Når tenestene ikkje er samde, avgjer kommunen kva kommunal teneste som samordnar. Kommunen avgjer det ikkje for fylkeskommunale, statlege eller private tenester.',
         'Når tjenestene ikke er enige, bestemmer kommunen hvilken kommunal tjeneste som samordner. Kommunen bestemmer det ikke for fylkeskommunale, statlige eller private tjenester.'),
        ('HEARING', 1, date '2014-05-13', null,
         'Grunnlova § 104 og barnekonvensjonen artikkel 12', 'Grunnloven § 104 og barnekonvensjonen artikkel 12',
         'Barn har rett til å bli høyrde i det som gjeld dei sjølve. Det er ein rett, ikkje ei plikt.',
         'Barn har rett til å bli hørt i det som gjelder dem selv. Det er en rett, ikke en plikt.'),
        ('CONSENT', 1, date '2020-01-01', null,
         'Forvaltningslova § 13 a', 'Forvaltningsloven § 13 a',
         'Teieplikta er ikkje til hinder når den opplysningane gjeld, samtykkjer.',
         'Taushetsplikten er ikke til hinder når den opplysningene gjelder, samtykker.')
        ) r (topic, place, since, until, place_nn, place_nb, says_nn, says_nb);
$$;
revoke all on function lay_out_service_table(uuid) from public;

-- Those that are here already. Their owner may see them all until the wall is forced on her again.
alter table municipality no force row level security;
select lay_out_service_table(tenant_id) from municipality;
alter table municipality force row level security;

call wall('coordinating_service');
grant select, insert on coordinating_service to ${appRole};
call wall('coordinating_service_version');
grant select, insert on coordinating_service_version to ${appRole};
call wall('legal_reference');
grant select on legal_reference to ${appRole};

create function municipality_gets_a_service_table() returns trigger
    language plpgsql
    set search_path = public, pg_temp
as
$$
begin
    perform lay_out_service_table(new.tenant_id);
    return null;
end
$$;
revoke all on function municipality_gets_a_service_table() from public;
create trigger municipality_gets_a_service_table after insert on municipality
    for each row execute function municipality_gets_a_service_table();

-- What the one who holds the baton answered, what the tool advised, and what the child thinks (D-01…D-06, U-02). Only added to.
create table coordination_assessment (
    tenant_id       uuid        not null,
    plan_id         uuid        not null,
    assessment_id   uuid        not null,
    assessed_by     uuid        not null,
    assessed_at     timestamptz not null,
    other_services  text        not null check (other_services in ('YES', 'NO')),
    needs_others    text check (needs_others in ('YES', 'NO')),
    over_time       text check (over_time in ('YES', 'NO')),
    schooling       text check (schooling in ('OTHERS_TOO', 'WITH_EDUCATION_PLAN', 'WITHOUT_EDUCATION_PLAN')),
    staircase       text check (staircase in ('BATON_LOG', 'INDIVIDUAL_PLAN', 'CHILD_COORDINATOR', 'COORDINATOR_APPOINTED')),
    unnamed         int check (unnamed between 0 and 9),
    mine_id         uuid,
    mine_version    int,
    natural_id      uuid,
    natural_version int,
    advice          text        not null check (advice in ('NO_PLAN_ALONE', 'NO_PLAN_FOR_NOW', 'EDUCATION_PLAN',
                                                           'CHILD_COORDINATOR_COORDINATES', 'PLAN')),
    next_step       text check (next_step in ('I_COORDINATE', 'TWO_AGREE', 'CLARIFY')),
    child_heard     text        not null check (child_heard in ('SAID', 'DID_NOT_WANT', 'NOT_YET')),
    childs_view     text        not null default '',
    primary key (tenant_id, assessment_id),
    unique (tenant_id, plan_id, assessment_id),
    foreign key (tenant_id, plan_id) references plan,
    foreign key (tenant_id, assessed_by) references person,
    foreign key (tenant_id, mine_id, mine_version) references coordinating_service_version,
    foreign key (tenant_id, natural_id, natural_version) references coordinating_service_version,
    check ((advice = 'PLAN') = (next_step is not null))
);
create index assessments_of_a_plan on coordination_assessment (tenant_id, plan_id, assessed_at desc);
call wall('coordination_assessment');
call seal('coordination_assessment', 'assessed_at', '{}');
grant select, insert on coordination_assessment to ${appRole};

-- The services that were named, in the version that was read.
create table assessed_service (
    tenant_id     uuid        not null,
    plan_id       uuid        not null,
    assessment_id uuid        not null,
    service_id    uuid        not null,
    version       int         not null,
    assessed_at   timestamptz not null,
    primary key (tenant_id, assessment_id, service_id),
    foreign key (tenant_id, plan_id, assessment_id)
        references coordination_assessment (tenant_id, plan_id, assessment_id),
    foreign key (tenant_id, service_id, version) references coordinating_service_version
);
call wall('assessed_service');
call seal('assessed_service', 'assessed_at', '{}');
grant select, insert on assessed_service to ${appRole};

-- The family has said yes to other services being contacted, merely to find out who coordinates (D-11, S-15).
create table contact_consent (
    tenant_id     uuid        not null,
    plan_id       uuid        not null,
    assessment_id uuid        not null,
    person_id     uuid        not null,
    said_on       date        not null,
    noted_by      uuid        not null,
    noted_at      timestamptz not null,
    primary key (tenant_id, assessment_id),
    foreign key (tenant_id, plan_id, assessment_id)
        references coordination_assessment (tenant_id, plan_id, assessment_id),
    foreign key (tenant_id, person_id) references person,
    foreign key (tenant_id, noted_by) references person
);
call wall('contact_consent');
call seal('contact_consent', 'noted_at', '{}');
grant select, insert on contact_consent to ${appRole};

-- The services do not agree, and the municipality decides (U-03). What is named is kept in the words of the day it was written.
create table coordination_disagreement (
    tenant_id         uuid        not null,
    plan_id           uuid        not null,
    disagreement_id   uuid        not null,
    raised_by         uuid        not null,
    raised_at         timestamptz not null,
    about             text        not null check (about <> ''),
    child_heard       text        not null check (child_heard in ('SAID', 'DID_NOT_WANT', 'NOT_YET')),
    childs_view       text        not null default '',
    decided_by        uuid,
    decided_at        timestamptz,
    basis             text check (basis in ('DECISION', 'AGREEMENT')),
    decided_id        uuid,
    decided_nn        text,
    decided_nb        text,
    decided_ownership text check (decided_ownership in ('MUNICIPAL', 'COUNTY', 'STATE', 'PRIVATE')),
    reason            text check (reason <> ''),
    primary key (tenant_id, disagreement_id),
    unique (tenant_id, plan_id, disagreement_id),
    foreign key (tenant_id, plan_id) references plan,
    foreign key (tenant_id, raised_by) references person,
    foreign key (tenant_id, decided_by) references person,
    foreign key (tenant_id, decided_id) references coordinating_service,
    check (num_nulls(decided_by, decided_at, basis, decided_nn, decided_nb, decided_ownership, reason) in (0, 7)),
    check (basis is distinct from 'DECISION' or decided_ownership = 'MUNICIPAL')
);
create unique index one_open_disagreement on coordination_disagreement (tenant_id, plan_id) where decided_at is null;
call wall('coordination_disagreement');
call seal('coordination_disagreement', 'raised_at', '{}');
grant select, insert on coordination_disagreement to ${appRole};
grant update (decided_by, decided_at, basis, decided_id, decided_nn, decided_nb, decided_ownership, reason)
    on coordination_disagreement to ${appRole};

create table disagreement_party (
    tenant_id       uuid        not null,
    plan_id         uuid        not null,
    disagreement_id uuid        not null,
    position        int         not null,
    -- Nothing for a service that does not stand in the service table.
    service_id      uuid,
    name_nn         text        not null check (name_nn <> ''),
    name_nb         text        not null check (name_nb <> ''),
    ownership       text        not null check (ownership in ('MUNICIPAL', 'COUNTY', 'STATE', 'PRIVATE')),
    raised_at       timestamptz not null,
    primary key (tenant_id, disagreement_id, position),
    foreign key (tenant_id, service_id) references coordinating_service,
    foreign key (tenant_id, plan_id, disagreement_id)
        references coordination_disagreement (tenant_id, plan_id, disagreement_id)
);
call wall('disagreement_party');
call seal('disagreement_party', 'raised_at', '{}');
grant select, insert on disagreement_party to ${appRole};
