package no.stafett.coordination.domain;

import static no.stafett.coordination.domain.Question.MINE;
import static no.stafett.coordination.domain.Question.NATURAL;
import static no.stafett.coordination.domain.Question.NEEDS_OTHERS;
import static no.stafett.coordination.domain.Question.OTHER_SERVICES;
import static no.stafett.coordination.domain.Question.OVER_TIME;
import static no.stafett.coordination.domain.Question.SCHOOLING;
import static no.stafett.coordination.domain.Question.SERVICES;
import static no.stafett.coordination.domain.Question.STAIRCASE;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.stafett.coordination.ServiceId;

/** What somebody has answered so far. Nothing in it is about anybody: the tool is there before there is a plan. */
public record Answers(
        Optional<Reply> otherServices,
        Optional<Reply> needsOthers,
        Optional<Reply> overTime,
        Optional<Schooling> schooling,
        Optional<Staircase> staircase,
        Optional<Following> following,
        Optional<Named> natural,
        Optional<Named> mine) {

    /** The questions these answers lead through, the last one perhaps unanswered. What is answered beside the way does not count. */
    public List<Question> way(ServiceTable table) {
        var way = new ArrayList<Question>();
        for (var next = Optional.of(OTHER_SERVICES); next.isPresent(); next = after(next.get(), table)) {
            way.add(next.get());
        }
        return List.copyOf(way);
    }

    /** The question to ask now; nothing when all are answered. */
    public Optional<Question> next(ServiceTable table) {
        return Optional.of(way(table).getLast()).filter(last -> !isAnswered(last));
    }

    /** Those who may be pointed at as natural: named, the municipality's own, and with a role on this step. */
    public List<ServiceRow> candidates(ServiceTable table) {
        return staircase
                .map(step -> table.rows(named()).stream()
                        .filter(row -> row.mayCoordinate(step))
                        .toList())
                .orElse(List.of());
    }

    public boolean isAnswered(Question question) {
        return switch (question) {
            case OTHER_SERVICES -> otherServices.isPresent();
            case NEEDS_OTHERS -> needsOthers.isPresent();
            case OVER_TIME -> overTime.isPresent();
            case SCHOOLING -> schooling.isPresent();
            case STAIRCASE -> staircase.isPresent();
            case SERVICES -> following.filter(Following::areSeveral).isPresent();
            case NATURAL -> natural.isPresent();
            case MINE -> mine.isPresent();
        };
    }

    private Optional<Question> after(Question question, ServiceTable table) {
        return !isAnswered(question)
                ? Optional.empty()
                : switch (question) {
                    case OTHER_SERVICES ->
                        Optional.of(otherServices.equals(Optional.of(Reply.NO)) ? NEEDS_OTHERS : OVER_TIME);
                    case NEEDS_OTHERS ->
                        needsOthers.filter(reply -> reply == Reply.YES).map(_ -> OVER_TIME);
                    case OVER_TIME ->
                        overTime.filter(reply -> reply == Reply.YES).map(_ -> SCHOOLING);
                    case SCHOOLING ->
                        schooling
                                .filter(at -> at != Schooling.WITH_EDUCATION_PLAN)
                                .map(_ -> STAIRCASE);
                    case STAIRCASE ->
                        staircase
                                .filter(at -> at != Staircase.COORDINATOR_APPOINTED)
                                .map(_ -> SERVICES);
                    case SERVICES -> candidates(table).isEmpty() ? whoseOwn() : Optional.of(NATURAL);
                    case NATURAL -> whoseOwn();
                    case MINE -> Optional.empty();
                };
    }

    /** With nobody named there is none of them to be from. */
    private Optional<Question> whoseOwn() {
        return named().isEmpty() ? Optional.empty() : Optional.of(MINE);
    }

    private List<ServiceId> named() {
        return following.map(Following::named).orElse(List.of());
    }
}
