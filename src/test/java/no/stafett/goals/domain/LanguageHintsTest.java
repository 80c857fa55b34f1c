package no.stafett.goals.domain;

import static no.stafett.goals.domain.HintKind.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The language rules and the privacy rules, in both written Norwegians. */
class LanguageHintsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hei Ola! Takk for praten i dag. Du fortalde at du likar å teikne. Kari, læraren din, ringer mamma tysdag 3. mars klokka 14.",
                "Kontaktlæraren Per Hansen snakkar med Marte kvar fredag etter skulen. Mamma les med henne heime.",
                "Hei Ola! Takk for praten i dag. Du fortalte at du liker å tegne. Kari, læreren din, ringer mamma tirsdag 3. mars kl. 14.",
                "Hei Marte! På møtet onsdag 10. mars snakka du, mamma og kontaktlærar Per om friminutta. Du fortalde at du likar å spele fotball. "
                        + "Per spør tre andre i klassen om de vil spele saman med deg kvar tysdag og torsdag. Mamma pakkar fotballskoa i sekken. "
                        + "Vi møtest igjen 7. april og ser korleis det går.",
                "Hei Marte! På møtet onsdag 10. mars snakket du, mamma og kontaktlærer Per om friminuttene. Du fortalte at du liker å spille fotball. "
                        + "Per spør tre andre i klassen om de vil spille sammen med deg hver tirsdag og torsdag. Mamma pakker fotballskoene i sekken. "
                        + "Vi møtes igjen 7. april og ser hvordan det går.",
                "Helsesykepleier Anne møter Sofie på skolen hver onsdag i seks uker. Pappa blir med den første gangen."
            })
    void plain_text_gets_no_advice(String text) {
        assertThat(Hints.missing(WritingHints.forText(text))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Læraren ringer snarast., snarast",
        "Læraren ringer snarast mogleg., snarast mogleg",
        "Læraren svarar innan rimeleg tid., innan rimeleg tid",
        "Mamma ringer etter kvart., etter kvart",
        "Mamma ringer så snart som mogleg., så snart som mogleg",
        "Læreren ringer snarest., snarest",
        "Læreren svarer innen rimelig tid., innen rimelig tid",
        "Mamma ringer etter hvert., etter hvert",
        "SNAREST MULIG!, SNAREST MULIG",
        "Pappa hjelper ved behov., ved behov"
    })
    void the_hint_points_at_vague_time(String text, String quote) {
        assertThat(Hints.quotes(WritingHints.forText(text), VAGUE_TIME)).containsExactly(quote);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ola går på trening ein dag i veka.",
                "Mamma ventar kvart kvarter.",
                "Etter kvar time ryddar Ola.",
                "Etter hver time rydder Ola.",
                "Mamma har behov for hjelp måndag."
            })
    void an_exact_time_is_not_vague(String text) {
        assertThat(Hints.missing(WritingHints.forText(text))).doesNotContain(VAGUE_TIME);
    }

    @ParameterizedTest
    @CsvSource({
        "Eg ringer vedrørande møtet., vedrørande, om",
        "Læraren iverkset tiltaket kvar dag., iverkset, setje i gang",
        "Vi snakkar ikkje i henhold til planen., i henhold til, etter",
        "Jeg ringer vedrørende møtet., vedrørende, om",
        "Læreren iverksetter tiltaket hver dag., iverksetter, sette i gang",
        "Jeg gjør det i henhold til planen., i henhold til, etter",
        "Vedrørende møte, Vedrørende, om"
    })
    void a_heavy_word_comes_with_a_plain_one(String text, String quote, String suggestion) {
        List<Hint> hints = WritingHints.forText(text);

        assertThat(Hints.quotes(hints, HEAVY_WORD)).containsExactly(quote);
        assertThat(Hints.suggestions(hints, HEAVY_WORD)).containsExactly(suggestion);
    }

    @Test
    void the_plain_word_is_in_the_language_of_the_text() {
        assertThat(Hints.suggestions(WritingHints.forText("Eg veit ikkje kva eg skal benytte."), HEAVY_WORD))
                .containsExactly("bruke");
        assertThat(Hints.suggestions(
                        WritingHints.forText("Eg veit ikkje om det er tilstrekkeleg konkret. Det gir konsekvensar."),
                        HEAVY_WORD))
                .containsExactly("nok", "det som kjem av det");
        assertThat(Hints.suggestions(
                        WritingHints.forText("Jeg vet ikke om det er tilstrekkelig. Det gir konsekvenser."),
                        HEAVY_WORD))
                .containsExactly("nok", "det som kommer av det");
        assertThat(Hints.suggestions(WritingHints.forText("Eg ser på det, jf. planen frå skulen."), ABBREVIATION))
                .containsExactly("sjå");
        assertThat(Hints.suggestions(WritingHints.forText("Jeg ser på det, jf. planen fra skolen."), ABBREVIATION))
                .containsExactly("se");
    }

    @ParameterizedTest
    @CsvSource({
        "'Ola les ift. planen.', ift",
        "'Ola les mtp. prøva.', mtp",
        "'Ola les, evt. høyrer han på.', evt",
        "'Ola kan f.eks. lese.', f.eks",
        "'Ola kan bl.a. lese.', bl.a",
        "'Ola leser pga. prøven.', pga",
        "'Ring ang. møtet.', ang",
    })
    void an_abbreviation_is_found_with_and_without_its_full_stop(String text, String quote) {
        assertThat(Hints.quotes(WritingHints.forText(text), ABBREVIATION)).containsExactly(quote);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ola går på SFO kl. 14.",
                "Koppen er tom.",
                "Min mor ringer.",
                "OL er snart over for Ola.",
                "Ola ser bla i gras.",
                "Ang er ein by."
            })
    void names_and_ordinary_words_are_not_abbreviations(String text) {
        assertThat(Hints.missing(WritingHints.forText(text))).doesNotContain(ABBREVIATION);
    }

    @ParameterizedTest
    @CsvSource({
        "Vi skal følgje opp., Vi skal",
        "Ein må snakke saman., Ein må",
        "Man kan snakke sammen., Man",
        "Skulen skal ringe heim., Skulen skal",
        "Tiltaket skal gjennomføres i mars., skal gjennomføres",
        "Planen må skrivast på nytt., må skrivast",
        "Noen bør ringe pappa., Noen bør"
    })
    void an_unclear_responsible_is_asked_for_a_name(String text, String quote) {
        assertThat(Hints.quotes(WritingHints.forText(text), RESPONSIBLE_IS_UNCLEAR))
                .containsExactly(quote);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Vi gleder oss til å møte deg.",
                "Ola skal trivast i klassen.",
                "Ola skal lese.",
                "Ola og Per skal møtes fredag.",
                "Ein lærar ringer.",
                "Kari må fast til tannlegen."
            })
    void someone_who_does_something_is_not_unclear(String text) {
        assertThat(Hints.missing(WritingHints.forText(text))).doesNotContain(RESPONSIBLE_IS_UNCLEAR);
    }

    @Test
    void words_about_the_child_become_the_name_or_you() {
        assertThat(Hints.quotes(WritingHints.forText("Eleven les kvar dag."), ABOUT_THE_CHILD))
                .containsExactly("Eleven");
        assertThat(Hints.quotes(WritingHints.forText("Vedkommende leser hver dag."), ABOUT_THE_CHILD))
                .containsExactly("Vedkommende");
        assertThat(Hints.missing(WritingHints.forText("Barneskulen har elleve elevar.")))
                .doesNotContain(ABOUT_THE_CHILD);
    }

    @Test
    void a_long_sentence_is_found_by_its_beginning() {
        String long21 = "Ola og mamma les" + " ei bok".repeat(8) + " no";

        assertThat(Hints.quotes(WritingHints.forText("Hei. " + long21 + ". Takk."), LONG_SENTENCE))
                .containsExactly("Ola og mamma les");
        assertThat(Hints.missing(WritingHints.forText(long21.replace(" no", ""))))
                .doesNotContain(LONG_SENTENCE);
    }

    @ParameterizedTest
    @CsvSource({
        "'Ola les. Kari ser på.', 2",
        "'Møtet er 3. mars kl. 14 på skulen.', 1",
        "'Møtet er 3. Mars.', 1",
        "'Ola går i 5. klasse. Kari går i 6. klasse.', 2",
        "'Ola les, jf. planen. Kari ser på.', 2",
        "'Ola les f.eks. heime.', 1",
        "'ola les. kari ser på.', 2",
        "'Per A. Hansen ringer.', 1",
        "'Hei! Går det bra? Ja.', 3",
        "'Møtet var i 2026. Ola kom.', 2"
    })
    void sentences_are_counted_as_people_count_them(String text, int sentences) {
        assertThat(WrittenText.of(text).sentences()).isEqualTo(sentences);
    }

    @Test
    void a_new_line_is_a_new_sentence() {
        assertThat(WrittenText.of("les bok\nring mamma\r\n\r\nsov").sentences()).isEqualTo(3);
    }

    @Test
    void a_long_word_is_pointed_at_but_not_an_address_or_a_pair() {
        assertThat(Hints.quotes(WritingHints.forText("Her er spesialpedagogikkvurderinga."), LONG_WORD))
                .containsExactly("spesialpedagogikkvurderinga");
        assertThat(Hints.missing(WritingHints.forText("Sjå www.kommunen-vår-er-best-i-heile-landet.no")))
                .doesNotContain(LONG_WORD);
        assertThat(Hints.missing(WritingHints.forText("Kontaktlærar/helsesjukepleiar ringer.")))
                .doesNotContain(LONG_WORD);
    }

    @Test
    void a_heap_of_nouns_is_pointed_at() {
        assertThat(Hints.quotes(
                        WritingHints.forText(
                                "Forbedring av gjennomføringen krever tilrettelegging, opplevelse og forståelse i organisasjonen."),
                        NOUN_HEAP))
                .hasSize(1);
        assertThat(Hints.missing(WritingHints.forText("Helsestasjonen gir deg informasjon. Else heter læreren.")))
                .doesNotContain(NOUN_HEAP);
    }

    @Test
    void heavy_text_is_hard_to_read_and_light_text_is_not() {
        String heavy =
                "Kommunens tverrfaglige oppfølgingsteam utarbeider individuelle tiltaksbeskrivelser vedrørende elevens sosiale ferdigheter. "
                        + "Kartleggingen gjennomføres systematisk gjennom observasjoner, samtaler, standardiserte spørreskjemaer og etterfølgende evalueringer i samarbeidsgruppen. "
                        + "Resultatene dokumenteres fortløpende i journalsystemet og presenteres for foreldrene.";
        String light =
                "Ola leser med mamma. Han liker best å lese om hester. Læreren finner fem bøker om hester og gir dem til Ola på fredag. "
                        + "Pappa leser også litt. Så snakker de om boka.";

        assertThat(Hints.missing(WritingHints.forText(heavy))).contains(HARD_TO_READ);
        assertThat(Hints.missing(WritingHints.forText(light))).doesNotContain(HARD_TO_READ);
        assertThat(ReadingRules.lix(WrittenText.of("Ola les bok. Ola skriv bokstavane.")))
                .isEqualTo(3 + 100 / 6.0);
    }

    @Test
    void a_long_text_is_asked_to_be_shorter() {
        assertThat(Hints.missing(WritingHints.forText("Ola les bok. ".repeat(84))))
                .contains(LONG_TEXT);
        assertThat(Hints.missing(WritingHints.forText("Ola les bok. ".repeat(83))))
                .doesNotContain(LONG_TEXT);
    }

    @Test
    void a_national_id_is_seen_but_never_repeated() {
        for (String typed : List.of("Ola 20914695016 er her", "(209146 95016)", "nr.20914695016.")) {
            assertThat(WritingHints.forText(typed))
                    .filteredOn(hint -> hint.kind() == NATIONAL_ID)
                    .singleElement()
                    .satisfies(hint -> assertThat(hint.quote()).isEmpty());
        }
        assertThat(Hints.missing(WritingHints.forText("Kode 2091469501612 og 987654321.")))
                .doesNotContain(NATIONAL_ID, PHONE);
    }

    @ParameterizedTest
    @CsvSource({
        "Ring 41234567., 41234567",
        "Ring 412 34 567 i dag, 412 34 567",
        "Ring 41 23 45 67, 41 23 45 67",
        "Ring +47 412 34 567, +47 412 34 567",
        "Ring 004741234567, 004741234567"
    })
    void a_phone_number_is_pointed_at(String text, String quote) {
        assertThat(Hints.quotes(WritingHints.forText(text), PHONE)).containsExactly(quote);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Møtet er 12.03.2027.",
                "Skoleåret 2026-2027",
                "2026 2027",
                "Org.nr. 987 654 321",
                "20914695016",
                "kl. 08 15 til 09 00",
                "12345678901234",
                "Ola har 12 av 20"
            })
    void dates_and_other_numbers_are_not_phone_numbers(String text) {
        assertThat(Hints.missing(WritingHints.forText(text))).doesNotContain(PHONE);
    }

    @Test
    void an_email_address_is_pointed_at() {
        assertThat(Hints.quotes(WritingHints.forText("Skriv til kari.nordmann@eksempel.kommune.no."), EMAIL))
                .containsExactly("kari.nordmann@eksempel.kommune.no");
        assertThat(Hints.missing(WritingHints.forText("Vi møtest @ skulen, www.eksempel.no")))
                .doesNotContain(EMAIL);
    }

    @ParameterizedTest
    @CsvSource({
        "Ola har ADHD., ADHD",
        "Ola har adhd., adhd",
        "Kari er autistisk., autistisk",
        "Kari har psykiske lidingar., psykiske lidingar",
        "Utgreiing for dysleksi er gjort., dysleksi",
        "Ola har ADD., ADD"
    })
    void a_diagnosis_is_pointed_at(String text, String quote) {
        assertThat(Hints.quotes(WritingHints.forText(text), DIAGNOSIS)).containsExactly(quote);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Odd og Tore fer på fotball.",
                "Ola er redd for hundar.",
                "Mamma legg til to glas (add).",
                "Fas og fase."
            })
    void names_and_feelings_are_not_diagnoses(String text) {
        assertThat(Hints.missing(WritingHints.forText(text))).doesNotContain(DIAGNOSIS);
    }

    @Test
    void everyday_no_is_allowed_outside_goals() {
        assertThat(Hints.missing(WritingHints.forText("Du treng ikkje kome måndag.")))
                .isEmpty();
        assertThat(Hints.quotes(WritingHints.forText("Ola klarer ikkje å lese."), NEGATIVE_WORDING))
                .containsExactly("klarer ikkje");
    }

    @Test
    void an_activity_is_asked_who_and_when() {
        assertThat(Hints.satisfied(WritingHints.forActivity("Lese saman", "Mamma og Ola les ti minutt kvar kveld.")))
                .containsExactly(SAYS_WHO, SAYS_WHEN);
        assertThat(Hints.missing(WritingHints.forActivity("Tettare oppfølging", "Det må følgjast opp snarast.")))
                .contains(SAYS_WHO, SAYS_WHEN, RESPONSIBLE_IS_UNCLEAR, VAGUE_TIME);
        assertThat(Hints.missing(WritingHints.forActivity("Lekser", ""))).containsExactly(SAYS_WHO, SAYS_WHEN);
    }

    @Test
    void the_same_advice_comes_at_most_three_times() {
        String text = "snarast etter kvart ved behov fortløpande jamleg snarast";

        assertThat(Hints.quotes(WritingHints.forText(text), VAGUE_TIME))
                .containsExactly("snarast", "etter kvart", "ved behov");
    }

    @ParameterizedTest
    @CsvSource({
        "'Eg veit ikkje kva dei gjer heime.', NYNORSK",
        "'Jeg vet ikke hva de gjør hjemme.', BOKMAL",
        "'Hei Ola!', UNDECIDED",
        "'Marte leikar med to andre på skulen kvar dag', NYNORSK",
        "'Marte leker med to andre på skolen hver dag', BOKMAL"
    })
    void the_written_norwegian_is_recognised(String text, WrittenNorwegian language) {
        assertThat(WrittenText.of(text).language()).isEqualTo(language);
    }
}
