package no.stafett.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import no.stafett.Soon;
import no.stafett.StafettTest;
import no.stafett.Visitor;
import no.stafett.tenant.TenantScope;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A parent takes the consent back while everybody who takes part reads as fast as they can. From the moment she has her answer
 * no reading that begins may find anything (S-12, W-02; C-05).
 */
class RevocationTest extends StafettTest {

    private static final int ROUNDS = 5;
    private static final int READS_BEFORE = 2;
    private static final int READS_AFTER = 200;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private TransactionTemplate transactions;

    private record Read(long beganAt, int status) {}

    @Test
    void no_reading_that_begins_after_a_withdrawal_finds_anything() throws InterruptedException {
        var afterwards = new ArrayList<Read>();
        for (int round = 0; round < ROUNDS; round++) {
            afterwards.addAll(readsAfterWithdrawal(_ -> {}));
        }

        System.out.printf(
                "Revocation: %d withdrawals, %d readings that began afterwards, %d found something%n",
                ROUNDS, afterwards.size(), found(afterwards));
        assertThat(afterwards).hasSizeGreaterThanOrEqualTo(ROUNDS * READS_AFTER);
        assertThat(found(afterwards)).isZero();
    }

    @Test
    void it_would_be_seen_if_the_withdrawal_were_forgotten() throws InterruptedException {
        assertThat(found(readsAfterWithdrawal(this::forgetTheWithdrawal))).isPositive();
    }

    private static long found(List<Read> reads) {
        return reads.stream().filter(read -> read.status() != 404).count();
    }

    private List<Read> readsAfterWithdrawal(Consumer<String> atOnce) throws InterruptedException {
        var people = StoryPeople.moveIn(sql, transactions, issuer);
        var teacher = visitor(people.teacher().username());
        var mother = visitor(people.mother().username());
        var plan = ActiveStory.agreed(
                people, teacher, mother, visitor(people.father().username()));
        var readers = List.of(
                teacher,
                visitor(people.nurse().username()),
                visitor(people.adviser().username()));
        var withdrawal = mother.get(plan + "/consent/withdrawal").form(plan + "/consent/withdrawal");

        var reads = new ConcurrentLinkedQueue<Read>();
        var underWay = new CountDownLatch(readers.size() * READS_BEFORE);
        var enough = new AtomicBoolean();
        var threads = readers.stream()
                .map(reader -> Thread.ofVirtual().start(() -> read(reader, plan, reads, underWay, enough)))
                .toList();
        underWay.await();
        assertThat(withdrawal.submit().status()).isEqualTo(200);
        atOnce.accept(plan);
        long answeredAt = System.nanoTime();
        Soon.itIsSo("enough readings", () -> after(answeredAt, reads).size() >= READS_AFTER);
        enough.set(true);
        for (var thread : threads) {
            thread.join();
        }
        assertThat(reads).anyMatch(read -> read.status() == 200);
        return after(answeredAt, reads);
    }

    private static void read(
            Visitor reader, String plan, Queue<Read> reads, CountDownLatch underWay, AtomicBoolean enough) {
        var pages = List.of(plan, plan + "/goals", plan + "/log", plan + "/people");
        for (int n = 0; !enough.get(); n++) {
            long began = System.nanoTime();
            var seen = reader.get(pages.get(n % pages.size()));
            reads.add(new Read(began, seen.status()));
            underWay.countDown();
        }
    }

    private static List<Read> after(long moment, Queue<Read> reads) {
        return reads.stream().filter(read -> read.beganAt() > moment).toList();
    }

    /** As if nothing of the withdrawal had been written. */
    private void forgetTheWithdrawal(String plan) {
        TenantScope.run(
                StoryPeople.TENANT,
                () -> transactions.executeWithoutResult(_ -> List.of(
                                "update plan set status = 'ACTIVE', closed_at = null where plan_id = '%s'",
                                "update consent set ended_at = null, ended_why = null where plan_id = '%s' and ended_why = 'WITHDRAWN'",
                                "update participation set until = null where plan_id = '%s'",
                                "update baton set until = null where plan_id = '%s'")
                        .forEach(statement -> sql.sql(statement.formatted(plan.substring("/plans/".length())))
                                .update())));
    }
}
