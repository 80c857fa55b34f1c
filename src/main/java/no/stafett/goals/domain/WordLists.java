package no.stafett.goals.domain;

import static java.util.Objects.requireNonNull;

import java.util.Map;

/** The project's own word lists, read once from {@code plain-language/}. */
final class WordLists {

    private static final WordFile SIGNS = WordFile.read("signs.txt");
    private static final WordFile PLAIN_NYNORSK = WordFile.read("nn.txt");
    private static final WordFile PLAIN_BOKMAL = WordFile.read("nb.txt");

    static final PhraseList NYNORSK = SIGNS.list("nynorsk");
    static final PhraseList BOKMAL = SIGNS.list("bokmål");

    static final PhraseList PRESENT_VERBS = SIGNS.list("present verbs");
    static final PhraseList TO_BE_OR_HAVE = SIGNS.list("to be or have");
    static final PhraseList NOT_A_SUBJECT = SIGNS.list("not a subject");
    static final PhraseList NOT_PRESENT_TENSE = SIGNS.list("not present tense");
    static final PhraseList INFINITIVE_FIRST = SIGNS.list("infinitive first");
    static final PhraseList CLAUSE_FIRST = SIGNS.list("clause first");
    static final PhraseList JUDGING_ADJECTIVES = SIGNS.list("judging adjectives");

    static final PhraseList PEOPLE = SIGNS.list("people");
    static final PhraseList PLACES = SIGNS.list("places");
    static final PhraseList MOMENTS = SIGNS.list("moments");
    static final PhraseList MORE_OR_LESS = SIGNS.list("more or less");
    static final PhraseList NUMBERS = SIGNS.list("numbers");
    static final PhraseList ABSOLUTE = SIGNS.list("absolute");

    static final PhraseList MONTHS = SIGNS.list("months");
    static final PhraseList BEFORE_A_DEADLINE = SIGNS.list("before a deadline");
    static final PhraseList DEADLINES = SIGNS.list("deadlines");

    static final PhraseList VAGUE_TIME = SIGNS.list("vague time");
    static final PhraseList NEGATIVE = SIGNS.list("negative");
    static final PhraseList NEGATIVE_IN_A_GOAL = SIGNS.list("negative", "negative in a goal");
    static final PhraseList NOT_NEGATIVE = SIGNS.list("not negative");
    static final PhraseList UNCLEAR_WHO = SIGNS.list("unclear who");
    static final PhraseList PASSIVE_THAT_MEANS_SOMEONE = SIGNS.list("passive that means someone");
    static final PhraseList ABOUT_THE_CHILD = SIGNS.list("about the child");
    static final PhraseList DIAGNOSES = SIGNS.list("diagnoses");

    private static final Map<WrittenNorwegian, PhraseList> HEAVY_WORDS = byLanguage("words");
    private static final Map<WrittenNorwegian, PhraseList> ABBREVIATIONS = byLanguage("abbreviations");

    private WordLists() {}

    static PhraseList heavyWords(WrittenNorwegian language) {
        return requireNonNull(HEAVY_WORDS.get(language));
    }

    static PhraseList abbreviations(WrittenNorwegian language) {
        return requireNonNull(ABBREVIATIONS.get(language));
    }

    static boolean isAbbreviation(String word) {
        return abbreviations(WrittenNorwegian.UNDECIDED).holds(word);
    }

    // A text we cannot place is held up against both; where they differ, nynorsk comes first.
    private static Map<WrittenNorwegian, PhraseList> byLanguage(String section) {
        return Map.of(
                WrittenNorwegian.NYNORSK, PLAIN_NYNORSK.list(section),
                WrittenNorwegian.BOKMAL, PLAIN_BOKMAL.list(section),
                WrittenNorwegian.UNDECIDED, PLAIN_NYNORSK.listWith(PLAIN_BOKMAL, section));
    }
}
