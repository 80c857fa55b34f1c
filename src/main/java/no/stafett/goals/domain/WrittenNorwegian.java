package no.stafett.goals.domain;

/** Which of the two written Norwegians a text is in, by the words only one of them has. */
enum WrittenNorwegian {
    NYNORSK,
    BOKMAL,
    /** Too short to tell, or equally much of both. */
    UNDECIDED;

    static WrittenNorwegian of(WrittenText text) {
        long nynorsk = WordLists.NYNORSK.in(text).size();
        long bokmal = WordLists.BOKMAL.in(text).size();
        if (nynorsk == bokmal) {
            return UNDECIDED;
        }
        return nynorsk > bokmal ? NYNORSK : BOKMAL;
    }
}
