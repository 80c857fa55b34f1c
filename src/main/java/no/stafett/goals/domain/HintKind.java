package no.stafett.goals.domain;

/** What a writing hint is about. The first group is the SMARTE check of a goal; the rest are the language rules. */
public enum HintKind {
    /** G-05, Q-08: somebody does something. */
    SAYS_WHAT,
    /** G-05, Q-04: by name, position or family relation. */
    SAYS_WHO,
    /** G-05. */
    SAYS_WHERE,
    /** G-05, Q-05: in which situation, or on which days. */
    SAYS_WHEN,
    /** G-06: a number, more or less, or how often. */
    CAN_BE_MEASURED,
    /** G-03, Q-08: where we are when the goal is reached. */
    IS_IN_PRESENT_TENSE(Extra.QUOTE),
    /** G-09. */
    HAS_A_DEADLINE,
    /** G-08, as far as words can show it: nobody reaches "always". */
    IS_REALISTIC(Extra.QUOTE),
    /** G-10, G-03: one sentence of fewer than 20 words. */
    IS_ONE_SHORT_SENTENCE,

    /** Privacy: a national identity number belongs in its own field. It is never quoted. */
    NATIONAL_ID,
    /** Privacy: contact details belong in their own fields. */
    PHONE(Extra.QUOTE),
    /** Privacy: contact details belong in their own fields. */
    EMAIL(Extra.QUOTE),
    /** write what the child needs; a diagnosis only when it is necessary. */
    DIAGNOSIS(Extra.QUOTE),
    /** */
    VAGUE_TIME(Extra.QUOTE),
    /** */
    RESPONSIBLE_IS_UNCLEAR(Extra.QUOTE),
    /** say what shall happen. */
    NEGATIVE_WORDING(Extra.QUOTE),
    /** */
    ADJECTIVE_FOR_VERB(Extra.QUOTE),
    /** */
    NOUN_HEAP(Extra.QUOTE),
    /** to the child and its parents, not about them. */
    ABOUT_THE_CHILD(Extra.QUOTE),
    /** */
    HEAVY_WORD(Extra.QUOTE_AND_SUGGESTION),
    /** */
    ABBREVIATION(Extra.QUOTE_AND_SUGGESTION),
    /** */
    LONG_WORD(Extra.QUOTE),
    /** more than 20 words. */
    LONG_SENTENCE(Extra.QUOTE),
    /** */
    LONG_TEXT,
    /** the readability index LIX is above what families are used to. */
    HARD_TO_READ;

    private enum Extra {
        NOTHING,
        QUOTE,
        QUOTE_AND_SUGGESTION
    }

    private final Extra extra;

    HintKind() {
        this(Extra.NOTHING);
    }

    HintKind(Extra extra) {
        this.extra = extra;
    }

    /** An unsatisfied hint of this kind always points at words in the text. */
    public boolean quotes() {
        return extra != Extra.NOTHING;
    }

    /** An unsatisfied hint of this kind always has plainer words to offer. */
    public boolean suggests() {
        return extra == Extra.QUOTE_AND_SUGGESTION;
    }
}
