package no.stafett.identity.domain;

/**
 * The two control digits, by both rules of Skatteetaten. Numbers of today leave remainder 0 with the first set of
 * weights; numbers given out from 2032 may leave 0, 1, 2 or 3. The second set leaves 0 in both. Nobody changes number,
 * so both rules hold side by side for as long as we can see.
 */
final class ControlDigits {

    private static final int[] FIRST = {3, 7, 6, 1, 8, 9, 4, 5, 2, 1, 0};
    private static final int[] SECOND = {5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1};

    private ControlDigits() {}

    static boolean match(String elevenDigits) {
        return firstRemainder(elevenDigits) <= 3 && secondMatches(elevenDigits);
    }

    static boolean matchTheOldRule(String elevenDigits) {
        return firstRemainder(elevenDigits) == 0 && secondMatches(elevenDigits);
    }

    private static int firstRemainder(String elevenDigits) {
        return remainder(elevenDigits, FIRST);
    }

    private static boolean secondMatches(String elevenDigits) {
        return remainder(elevenDigits, SECOND) == 0;
    }

    private static int remainder(String elevenDigits, int[] weights) {
        int sum = 0;
        for (int place = 0; place < weights.length; place++) {
            sum += weights[place] * (elevenDigits.charAt(place) - '0');
        }
        return sum % 11;
    }
}
