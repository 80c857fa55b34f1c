package no.stafett.transition.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeMap;
import no.stafett.shared.Outcome;
import no.stafett.transition.domain.TransitionState.CalledOff;
import no.stafett.transition.domain.TransitionState.Finished;
import no.stafett.transition.domain.TransitionState.Passed;
import no.stafett.transition.domain.TransitionState.StandsStill;
import no.stafett.transition.domain.TransitionState.UnderWay;
import org.junit.jupiter.api.Test;

/** The whole table: what follows, or which reason, for every state and every act. */
class TransitionStateTest {

    private static final List<TransitionState> STATES =
            List.of(new UnderWay(), new Passed(), new StandsStill(), new Finished(), new CalledOff());

    private static final String TABLE = """
            UnderWay    TELL=UnderWay AIM=UnderWay ASK=UnderWay MEET=UnderWay AGREE_DAY=UnderWay OFFER=UnderWay \
            BATON_PASSED=Passed BATON_CAME_BACK=BATON_HAS_NOT_MOVED DAY_CAME=StandsStill CALL_OFF=CalledOff
            Passed      TELL=Passed AIM=BATON_HAS_PASSED ASK=BATON_HAS_PASSED MEET=Passed AGREE_DAY=Passed \
            OFFER=BATON_HAS_PASSED BATON_PASSED=BATON_HAS_PASSED BATON_CAME_BACK=UnderWay DAY_CAME=Finished CALL_OFF=CalledOff
            StandsStill TELL=StandsStill AIM=StandsStill ASK=StandsStill MEET=StandsStill AGREE_DAY=DAY_HAS_COME \
            OFFER=StandsStill BATON_PASSED=Finished BATON_CAME_BACK=BATON_HAS_NOT_MOVED DAY_CAME=DAY_HAS_COME CALL_OFF=CalledOff
            """;

    @Test
    void every_act_in_every_state_leads_where_the_table_says() {
        var expected = new TreeMap<String, String>();
        for (var line : TABLE.lines().toList()) {
            var words = line.split("\\s+");
            for (int i = 1; i < words.length; i++) {
                var pair = words[i].split("=");
                expected.put(words[0] + " " + pair[0], pair[1]);
            }
        }
        for (var act : TransitionAct.values()) {
            expected.put("Finished " + act, "TRANSITION_IS_OVER");
            expected.put("CalledOff " + act, "TRANSITION_IS_OVER");
        }

        var found = new TreeMap<String, String>();
        for (var state : STATES) {
            for (var act : TransitionAct.values()) {
                found.put(state.getClass().getSimpleName() + " " + act, said(state.after(act)));
            }
        }

        assertThat(found).hasSize(STATES.size() * TransitionAct.values().length).isEqualTo(expected);
    }

    @Test
    void these_are_all_the_states() {
        assertThat(STATES)
                .extracting(Object::getClass)
                .containsExactlyInAnyOrder(TransitionState.class.getPermittedSubclasses());
    }

    private static String said(Outcome<TransitionState> outcome) {
        return switch (outcome) {
            case Outcome.Done<TransitionState>(var next) -> next.getClass().getSimpleName();
            case Outcome.Refused<TransitionState>(var reasons) ->
                reasons.getFirst().name();
        };
    }
}
