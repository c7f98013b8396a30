package grade.kakaotalk;

import grade.seed.Seed;
import grade.seed.SplitMix64;
import java.io.IOException;
import java.time.LocalDateTime;

/** The rows of one year, drawn one by one until its quota is used up. */
final class YearRows {
    private final ChatPlan plan;
    private final Cast cast;
    private final Texts texts;
    private final int year;
    private final YearQuota quota;
    private final Urn kinds;
    private final SplitMix64 order;
    private final Moments moments;
    private final int rows;
    private int written;

    YearRows(ChatPlan plan, Cast cast, Texts texts, int year, Seed seed) {
        this.plan = plan;
        this.cast = cast;
        this.texts = texts;
        this.year = year;
        this.quota = plan.quota(year);
        this.kinds = new Urn(quota.kinds());
        this.order = seed.child("senders").random();
        this.rows = quota.rows();
        this.moments = new Moments(
                year, rows, plan.spec().realistic(), seed.child("moments").random());
    }

    boolean hasNext() {
        return written < rows;
    }

    void writeNext(ChatWriter writer) throws IOException {
        int kind = nextKind();
        written++;
        LocalDateTime moment = moments.next();
        if (quota.isDeleted(kind)) {
            writer.writeDeleted();
            return;
        }
        int person = quota.person(kind);
        if (quota.isNotice(kind)) {
            writer.writeNotice(new ChatMessage(moment, cast.name(person), texts.notice(person)));
        } else {
            writer.write(new ChatMessage(moment, cast.name(person), texts.next(person, year)));
        }
    }

    /** Who skips the first line for the header skips, where there is none, somebody who is not asked for. */
    private int nextKind() {
        boolean isFirst = written == 0 && year == plan.years().first();
        if (isFirst && plan.spec().has(Trap.NO_HEADER)) {
            kinds.take(quota.quietestWriter());
            return quota.quietestWriter();
        }
        return kinds.draw(order);
    }
}
