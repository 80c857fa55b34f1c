package no.stafett.consent.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import no.stafett.consent.domain.AnswerTyped;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** What was chosen and typed about an answer by word of mouth or on paper, as it was typed. */
public record RecordingForm(
        String answer,
        String earlier,
        String way,
        String day,
        String explainedIn,
        String otherLanguage,
        String interpreter,
        String witness,
        String witnessRole,
        String sheetMark) {

    static final RecordingForm EMPTY = new RecordingForm("", "", "", "", "", "", "", "", "", "");

    public RecordingForm(
            @Nullable String answer,
            @Nullable String earlier,
            @Nullable String way,
            @Nullable String day,
            @Nullable String explainedIn,
            @Nullable String otherLanguage,
            @Nullable String interpreter,
            @Nullable String witness,
            @Nullable String witnessRole,
            @Nullable String sheetMark) {
        this.answer = given(answer);
        this.earlier = given(earlier);
        this.way = given(way);
        this.day = given(day);
        this.explainedIn = given(explainedIn);
        this.otherLanguage = given(otherLanguage);
        this.interpreter = given(interpreter);
        this.witness = given(witness);
        this.witnessRole = given(witnessRole);
        this.sheetMark = given(sheetMark);
    }

    AnswerTyped typed() {
        return new AnswerTyped(
                answer, earlier, way, day, explainedIn, otherLanguage, interpreter, witness, witnessRole, sheetMark);
    }

    /** The files that came along. A browser sends an empty one where none was chosen. */
    static List<byte[]> sent(@Nullable List<MultipartFile> files) throws IOException {
        var sent = new ArrayList<byte[]>();
        for (var file : files == null ? List.<MultipartFile>of() : files) {
            if (!file.isEmpty()) {
                sent.add(file.getBytes());
            }
        }
        return sent;
    }

    private static String given(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

    @Override
    public String toString() {
        return "RecordingForm[]";
    }
}
