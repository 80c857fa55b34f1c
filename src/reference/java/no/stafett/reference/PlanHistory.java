package no.stafett.reference;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.stafett.access.AddressGrade;
import no.stafett.access.domain.Standing;

/**
 * One plan as somebody would remember it who was told of everything that happened, and what follows for each person on a
 * day. Kept as plain memories, with no thought of tables or of the door.
 */
public final class PlanHistory {

    public static final int CONSENT_AGE = 15;
    private static final ZoneId NORWAY = ZoneId.of("Europe/Oslo");

    /**
     * How somebody is named in a consent. The rector is named as a leader.
     *
     * @param forTheService whether it is as one of the service
     */
    public record Named(boolean mayWrite, LocalDate from, LocalDate until, boolean forTheService) {

        private boolean isOpenOn(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(until);
        }
    }

    private record Consent(Map<Somebody, Named> named, Set<Somebody> asked, LocalDate lastDay) {}

    private final LocalDate born;
    private Standing standing = Standing.NOT_YET_ACTIVE;
    private Consent underWay = nothing();
    private Consent inForce = nothing();
    private boolean isUnderWay;
    private boolean isInForce;
    private boolean familyIsIn;
    private boolean assessed;
    private boolean leads;
    private Instant emergencyUntil = Instant.MIN;
    private Somebody holder = Somebody.COLLEAGUE;
    private final Set<Somebody> holdsToo = EnumSet.noneOf(Somebody.class);
    private final Set<Somebody> mayAskAnew = EnumSet.noneOf(Somebody.class);
    private Somebody askedAnew = Somebody.COLLEAGUE;
    private AddressGrade grade = AddressGrade.OPEN;
    private final Set<Somebody> familyWhoTookPart = EnumSet.noneOf(Somebody.class);
    private final Set<Somebody> gone = EnumSet.noneOf(Somebody.class);
    private final Set<Somebody> outOfTheMunicipality = EnumSet.noneOf(Somebody.class);
    private Optional<Somebody> asksNext = Optional.empty();
    private final Set<Somebody> responsible = EnumSet.of(Somebody.MOTHER, Somebody.FATHER);
    private final Set<Somebody> barred = EnumSet.noneOf(Somebody.class);
    private final Set<Somebody> administering = EnumSet.noneOf(Somebody.class);
    private final Set<Somebody> named = EnumSet.noneOf(Somebody.class);
    private final Set<Somebody> outOfTheService = EnumSet.noneOf(Somebody.class);

    public PlanHistory(LocalDate born) {
        this.born = born;
    }

    private static Consent nothing() {
        return new Consent(Map.of(), Set.of(), LocalDate.MIN);
    }

    // What can happen, and what is remembered of it.

    public void asked(Map<Somebody, Named> toBeNamed, Set<Somebody> mustAnswer, LocalDate lastDay) {
        underWay = new Consent(new EnumMap<>(toBeNamed), Set.copyOf(mustAnswer), lastDay);
        isUnderWay = true;
    }

    public void allSaidYes() {
        inForce = underWay;
        isInForce = true;
        isUnderWay = false;
        gone.clear();
        gone.addAll(outOfTheMunicipality);
        if (standing == Standing.CLOSED) {
            standing = Standing.ACTIVE;
            holder = askedAnew;
        }
        if (standing == Standing.NOT_YET_ACTIVE) {
            standing = Standing.ACTIVE;
            holder = Somebody.TEACHER;
        }
    }

    public void tookPart(Set<Somebody> family) {
        familyWhoTookPart.addAll(family);
        familyIsIn = true;
    }

    public void saidNo() {
        isUnderWay = false;
    }

    /** By the family, or by the holder. */
    public void closed() {
        isInForce = false;
        isUnderWay = false;
        standing = Standing.CLOSED;
        mayAskAnew.clear();
        mayAskAnew.add(holder);
        mayAskAnew.addAll(holdsToo);
        holdsToo.clear();
        asksNext = Optional.empty();
    }

    public void askedAnew(Somebody by) {
        askedAnew = by;
    }

    /** Somebody else shall ask; the question of those before is taken back. */
    public void appointed(Somebody asker) {
        mayAskAnew.clear();
        mayAskAnew.add(asker);
        isUnderWay = false;
    }

    public void handedOver(Somebody to) {
        holder = to;
        holdsToo.clear();
    }

    /** She holds the baton beside the one who does. */
    public void holdsToo(Somebody second) {
        holdsToo.add(second);
    }

    public void left(Somebody employee) {
        gone.add(employee);
    }

    /** She works in the municipality no more; a baton she holds is hers still. */
    public void leftTheMunicipality(Somebody employee) {
        outOfTheMunicipality.add(employee);
        gone.add(employee);
    }

    /** Nothing is hers again but that she may sign in. */
    public void cameBack(Somebody employee) {
        outOfTheMunicipality.remove(employee);
    }

    /** Who asks the family, now that all who held the baton have left. */
    public void askNext(Somebody asker) {
        asksNext = Optional.of(asker);
    }

    public void worksInTheService(Somebody employee, boolean does) {
        remember(outOfTheService, employee, !does);
    }

    public void responsibility(Somebody parent, boolean has) {
        remember(responsible, parent, has);
    }

    public void barred(Somebody one, boolean is) {
        remember(barred, one, is);
    }

    public void administers(Somebody one, boolean does) {
        remember(administering, one, does);
    }

    public void graded(AddressGrade ofTheChild, Set<Somebody> mayKnow) {
        grade = ofTheChild;
        named.clear();
        named.addAll(mayKnow);
    }

    public void leads(boolean does) {
        leads = does;
    }

    public void brokeTheGlass(Instant until) {
        emergencyUntil = until;
    }

    public void endedTheEmergency() {
        emergencyUntil = Instant.MIN;
    }

    public void assessed(boolean fit) {
        assessed = fit;
    }

    private static void remember(Set<Somebody> those, Somebody one, boolean is) {
        if (is) {
            those.add(one);
        } else {
            those.remove(one);
        }
    }

    // What may happen next.

    public boolean leads() {
        return leads;
    }

    public boolean hasLeft(Somebody employee) {
        return outOfTheMunicipality.contains(employee);
    }

    public boolean nobodyHoldsItWell() {
        return isActive() && gone.contains(holder) && gone.containsAll(holdsToo);
    }

    public boolean isUnderWay() {
        return isUnderWay;
    }

    public boolean isActive() {
        return standing == Standing.ACTIVE;
    }

    public boolean isInForce() {
        return isInForce;
    }

    public boolean isClosed() {
        return standing == Standing.CLOSED;
    }

    public boolean hasTwoHolders() {
        return !holdsToo.isEmpty();
    }

    public Set<Somebody> mayAskAnew() {
        return Set.copyOf(mayAskAnew);
    }

    public boolean isHolder(Somebody who) {
        return who == holder || holdsToo.contains(who);
    }

    public boolean isResponsible(Somebody parent) {
        return responsible.contains(parent);
    }

    /** Whether a consent that has come into force names this employee, and she has not left since. */
    public boolean takesPart(Somebody employee) {
        return isInForce && inForce.named().containsKey(employee) && !gone.contains(employee);
    }

    public boolean isOf(int years, LocalDate day) {
        return !day.isBefore(birthday(years));
    }

    /** One born on 29 February grows older on 1 March. */
    private LocalDate birthday(int years) {
        int year = born.getYear() + years;
        return born.getMonthValue() == 2 && born.getDayOfMonth() == 29 && !Year.isLeap(year)
                ? LocalDate.of(year, 3, 1)
                : LocalDate.of(year, born.getMonth(), born.getDayOfMonth());
    }

    // What follows for somebody on a day.

    /** Somebody reads by right, or the rector in an emergency. */
    public boolean reads(Somebody who, Instant now) {
        return readsByRight(who, now.atZone(NORWAY).toLocalDate())
                || who == Somebody.RECTOR && mayBreakTheGlass() && now.isBefore(emergencyUntil);
    }

    private boolean readsByRight(Somebody who, LocalDate day) {
        return isLetNear(who)
                && switch (who) {
                    case OWNER -> familyReads(who) && (isOf(CONSENT_AGE, day) || assessed);
                    case MOTHER, FATHER -> familyReads(who) && responsible.contains(who) && !isOf(18, day);
                    case RECTOR, COLLEAGUE -> false;
                    case TEACHER, NURSE, ADVISER -> isActive() && takesPart(who) && isWithinTheConsent(who, day);
                };
    }

    private boolean isWithinTheConsent(Somebody who, LocalDate day) {
        return !day.isAfter(inForce.lastDay())
                && nameOf(who)
                        .filter(line -> line.isOpenOn(day))
                        .filter(line -> !line.forTheService() || !outOfTheService.contains(who))
                        .isPresent();
    }

    private Optional<Named> nameOf(Somebody who) {
        return Optional.ofNullable(inForce.named().get(who));
    }

    public boolean writes(Somebody who, LocalDate day) {
        return isActive()
                && readsByRight(who, day)
                && (!who.isEmployee() || nameOf(who).filter(Named::mayWrite).isPresent());
    }

    public boolean coordinates(Somebody who, LocalDate day) {
        return writes(who, day) && isHolder(who);
    }

    public boolean answers(Somebody who, LocalDate day) {
        boolean isAsked = isUnderWay && underWay.asked().contains(who)
                || isInForce && (inForce.asked().contains(who) || who == Somebody.OWNER && isOf(CONSENT_AGE, day));
        return isAsked && isLetNear(who) && (who == Somebody.OWNER || responsible.contains(who) && !isOf(18, day));
    }

    public boolean prepares(Somebody who) {
        return who == Somebody.TEACHER && standing == Standing.NOT_YET_ACTIVE && isLetNear(who);
    }

    /** The rector, for the unit she leads, where the teacher works; never against the strictest grade, named or not. */
    public boolean mayBreakTheGlass() {
        return leads
                && isActive()
                && isHolder(Somebody.TEACHER)
                && isLetNear(Somebody.RECTOR)
                && grade != AddressGrade.STRICTLY_CONFIDENTIAL;
    }

    /** About a closed plan, and of the plan itself nothing. */
    public boolean asksToReopen(Somebody who) {
        return isClosed() && mayAskAnew.contains(who) && isLetNear(who);
    }

    /** A holder who might write, also when her last day is over. */
    public boolean asksToRenew(Somebody who, LocalDate day) {
        return coordinates(who, day) || hasRunOut(who, day) || asksAboutTheNext(who);
    }

    /** Set by a leader; she reads nothing for it. */
    public boolean asksAboutTheNext(Somebody who) {
        return nobodyHoldsItWell() && asksNext.equals(Optional.of(who)) && isLetNear(who);
    }

    /** She may ask whether to go on, and reads nothing. */
    public boolean hasRunOut(Somebody who, LocalDate day) {
        return isActive()
                && isHolder(who)
                && takesPart(who)
                && isLetNear(who)
                && nameOf(who)
                        .filter(Named::mayWrite)
                        .filter(line -> day.isAfter(inForce.lastDay()) || day.isAfter(line.until()))
                        .isPresent();
    }

    /** The child may know where it is itself; everybody else must be named. */
    public boolean knowsThePlace(Somebody who) {
        return grade == AddressGrade.OPEN || who == Somebody.OWNER || named.contains(who);
    }

    private boolean familyReads(Somebody who) {
        return familyIsIn && familyWhoTookPart.contains(who) && standing != Standing.NOT_YET_ACTIVE;
    }

    private boolean isLetNear(Somebody who) {
        return !barred.contains(who)
                && !administering.contains(who)
                && !outOfTheMunicipality.contains(who)
                && (grade != AddressGrade.STRICTLY_CONFIDENTIAL || knowsThePlace(who));
    }
}
