package no.stafett.plan.domain;

import java.util.Optional;

/**
 * What was clarified when the level changed, by the criteria of B-11.
 *
 * @param wish what the child, the young person and the family wish
 * @param scope what is difficult and what is done about it, how much there is of it
 * @param need how much there will be to coordinate, and between whom
 * @param roleNeeds said on level 3 alone
 */
public record LevelAnswers(
        String wish, String scope, String need, HolderOnwards onwards, Optional<RoleNeeds> roleNeeds) {

    @Override
    public String toString() {
        return "LevelAnswers[" + onwards + "]";
    }
}
