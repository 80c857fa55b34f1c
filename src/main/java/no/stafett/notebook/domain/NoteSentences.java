package no.stafett.notebook.domain;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The sentences of a note, one by one: the family decides about each whether it goes along (B-05). */
public final class NoteSentences {

    private static final Pattern END = Pattern.compile("(?<=[.!?])\\s+|\\R+");

    private NoteSentences() {}

    /** Of the wonder, and of what was said, seen and agreed in the talks. Each only once. */
    public static List<String> of(Note note, List<NoteTalk> talks) {
        return Stream.concat(
                        Stream.of(note.wonder()),
                        talks.stream()
                                .map(NoteTalk::minutes)
                                .flatMap(said -> Stream.of(said.theySay(), said.weSee(), said.weAgree())))
                .flatMap(END::splitAsStream)
                .map(String::strip)
                .filter(sentence -> !sentence.isEmpty())
                .distinct()
                .toList();
    }

    /** Those chosen that are sentences of the note, in its order. Anything else was written by nobody here. */
    public static List<String> chosen(List<String> sentences, List<String> ticked) {
        return sentences.stream().filter(ticked::contains).toList();
    }
}
