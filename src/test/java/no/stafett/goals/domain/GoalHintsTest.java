package no.stafett.goals.domain;

import static no.stafett.goals.domain.HintKind.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** SMARTE, in both written Norwegians. */
class GoalHintsTest {

    private static final List<HintKind> SMARTE = List.of(
            SAYS_WHAT,
            SAYS_WHO,
            SAYS_WHERE,
            SAYS_WHEN,
            CAN_BE_MEASURED,
            IS_IN_PRESENT_TENSE,
            HAS_A_DEADLINE,
            IS_REALISTIC,
            IS_ONE_SHORT_SENTENCE);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Marte leikar med to andre i kvart friminutt på skulen innan 1. mars.",
                "Ola les høgt for mamma heime i ti minutt kvar kveld fram til jul",
                "Innan vinterferien går Jonas til klassen sin fire av fem morgonar.",
                "Sofie leker med to andre i hvert friminutt på skolen innen 1. mars.",
                "Ola leser høyt for pappa hjemme i ti minutter hver kveld fram til jul",
                "Innen vinterferien spør Aisha læreren om hjelp minst tre ganger i hver mattetime."
            })
    void a_good_goal_is_only_praised(String goal) {
        List<Hint> hints = WritingHints.forGoal(goal);

        assertThat(Hints.missing(hints)).isEmpty();
        assertThat(Hints.satisfied(hints)).containsExactlyElementsOf(SMARTE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Betre konsentrasjon", "God sjølvkjensle", "Bedre konsentrasjon", "Økt trivsel"})
    void a_wish_in_two_words_is_asked_about_everything(String goal) {
        assertThat(Hints.missing(WritingHints.forGoal(goal)))
                .contains(SAYS_WHAT, SAYS_WHO, SAYS_WHERE, SAYS_WHEN, IS_IN_PRESENT_TENSE, HAS_A_DEADLINE);
    }

    @Test
    void nothing_written_gets_no_advice() {
        assertThat(WritingHints.forGoal("")).isEmpty();
        assertThat(WritingHints.forGoal(" \n ")).isEmpty();
        assertThat(WritingHints.forGoal("…!?")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Ola skal lese kvar dag, skal",
        "Ola vil lese hver dag, vil",
        "Målet er at Ola les kvar dag, Målet er at",
        "Vi ønskjer at Ola les kvar dag, ønskjer",
        "Kari kommer til å lese hver dag, kommer til å",
        "Kari klarte å lese ei side, klarte",
        "Å lese meir heime, Å lese meir",
        "Auke lesinga heime, Auke lesinga heime",
        "Redusere uro i klassen, Redusere uro i",
        "Mindre uro, Mindre uro"
    })
    void the_hint_points_at_what_is_not_in_the_present_tense(String goal, String quote) {
        assertThat(Hints.quotes(WritingHints.forGoal(goal), IS_IN_PRESENT_TENSE))
                .containsExactly(quote);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ola les kvar dag",
                "Ola og Kari baksar i snøen",
                "Ho søv heile natta",
                "Du følgjer planen",
                "Marte konsentrerer seg i ti minutt",
                "Marte konsentrerar seg i ti minutt",
                "Ola seier frå når han må på do",
                "Når Ola skal skifte aktivitet, ser han på planen",
                "Når Ola skal bytte aktivitet, ser han på planen",
                "Jeg kommer på skolen hver dag",
                "Emma kan binde skolissene sine selv",
                "Emma bind skolissene sine sjølv",
                "Familien et middag saman",
                "Hun sover hele natten"
            })
    void the_present_tense_is_recognised(String goal) {
        assertThat(Hints.satisfied(WritingHints.forGoal(goal))).contains(IS_IN_PRESENT_TENSE, SAYS_WHAT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "innan 1. mars",
                "innen 1. mars",
                "innan 01.03.2027",
                "innan 2027-03-01",
                "før påske",
                "før sommerferien",
                "i veke 12",
                "uke 12",
                "i løpet av hausten",
                "i løpet av åtte uker",
                "i åtte veker",
                "om 3 måneder",
                "ut skuleåret",
                "innan fredag",
                "innen neste møte",
                "til desember"
            })
    void a_deadline_is_recognised(String deadline) {
        assertThat(Hints.satisfied(WritingHints.forGoal("Ola les " + deadline))).contains(HAS_A_DEADLINE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kvar veke",
                "tre gonger i veka",
                "hver uke",
                "frå måndag til fredag",
                "om morgonen",
                "i 5. klasse",
                "til læraren vår",
                "20 minutt",
                "3-4 gonger"
            })
    void how_often_is_not_a_deadline(String howOften) {
        assertThat(Hints.missing(WritingHints.forGoal("Ola les " + howOften))).contains(HAS_A_DEADLINE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ti minutt",
                "10 minutt",
                "10 %",
                "3-4 sider",
                "meir enn før",
                "oftere",
                "kvar dag",
                "hver kveld",
                "dagleg",
                "én gang",
                "4/5 dager",
                "kvart friminutt"
            })
    void what_can_be_measured_is_recognised(String measure) {
        assertThat(Hints.satisfied(WritingHints.forGoal("Ola les " + measure))).contains(CAN_BE_MEASURED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "innan 1. mars",
                "innan 01.03.2027",
                "innan 2027",
                "i veke 12",
                "i uke 12",
                "i 5. klasse",
                "klokka 8",
                "ein stad",
                "kvar han er"
            })
    void a_date_or_a_class_measures_nothing(String phrase) {
        assertThat(Hints.missing(WritingHints.forGoal("Ola les " + phrase))).contains(CAN_BE_MEASURED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Læraren les",
                "Mamma les",
                "Les saman med Ola",
                "Ola les",
                "Jeg leser",
                "PPT rettleier",
                "Kontaktlæreren leser",
                "Bestemor les",
                "Ólafur les"
            })
    void somebody_is_recognised_by_name_position_or_family(String goal) {
        assertThat(Hints.satisfied(WritingHints.forGoal(goal))).contains(SAYS_WHO);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Skulen følgjer opp",
                "Les meir heime",
                "Målet er å lese",
                "SFO ordnar det",
                "Skal lese meir",
                "Flere dager med ro"
            })
    void a_building_or_a_capital_letter_is_nobody(String goal) {
        assertThat(Hints.missing(WritingHints.forGoal(goal))).contains(SAYS_WHO);
    }

    @ParameterizedTest
    @CsvSource({
        "Ola rekk alltid opp handa, alltid",
        "Ola leser perfekt, perfekt",
        "Ola kjem kvar einaste dag, kvar einaste",
        "Hun følger planen til enhver tid, til enhver tid"
    })
    void what_nobody_reaches_is_pointed_at(String goal, String quote) {
        assertThat(Hints.quotes(WritingHints.forGoal(goal), IS_REALISTIC)).containsExactly(quote);
    }

    @Test
    void two_sentences_or_twenty_words_are_not_simple() {
        assertThat(Hints.missing(WritingHints.forGoal("Ola les. Han likar det.")))
                .contains(IS_ONE_SHORT_SENTENCE);
        assertThat(Hints.missing(WritingHints.forGoal("Ola les" + " bok".repeat(18))))
                .contains(IS_ONE_SHORT_SENTENCE);
        assertThat(Hints.missing(WritingHints.forGoal("Ola les" + " bok".repeat(17))))
                .doesNotContain(IS_ONE_SHORT_SENTENCE);
    }

    @ParameterizedTest
    @CsvSource({
        "Ola er trygg i klassen, trygg",
        "Marte blir flinkare på skulen, flinkare",
        "Marte har god selvfølelse, god",
        "Ola skal bli en rolig gutt, rolig",
        "God trivsel, God"
    })
    void an_adjective_alone_is_asked_what_it_looks_like(String goal, String quote) {
        assertThat(Hints.quotes(WritingHints.forGoal(goal), ADJECTIVE_FOR_VERB)).containsExactly(quote);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ola er trygg når han les høgt",
                "Emma kan knyte fine sløyfer",
                "Ola seier god morgon til læraren kvar dag",
                "Hun leker med gode venner",
                "Ola er på skulen fire dagar i veka"
            })
    void an_adjective_beside_a_verb_is_left_alone(String goal) {
        assertThat(Hints.missing(WritingHints.forGoal(goal))).doesNotContain(ADJECTIVE_FOR_VERB);
    }

    @ParameterizedTest
    @CsvSource({
        "Ola klarer ikkje å sitje stille, klarer ikkje",
        "Ola klarer ikke å sitte stille, klarer ikke",
        "Ola slår ikkje andre, ikkje",
        "Kari unngår krangling, unngår",
        "Kari slutter å banne, slutter å",
        "Kari har vansker med å lese, vansker"
    })
    void a_goal_that_says_what_shall_not_be_is_turned_round(String goal, String quote) {
        assertThat(Hints.quotes(WritingHints.forGoal(goal), NEGATIVE_WORDING)).containsExactly(quote);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ola les ikkje berre heime", "Ola leser ikke bare hjemme", "Ola er med på problemløysing"})
    void not_only_is_not_negative(String goal) {
        assertThat(Hints.missing(WritingHints.forGoal(goal))).doesNotContain(NEGATIVE_WORDING);
    }
}
