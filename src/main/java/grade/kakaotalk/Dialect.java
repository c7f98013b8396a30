package grade.kakaotalk;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The form in which a client of KakaoTalk exports a chat. */
public enum Dialect {
    /** Of the macOS client, in every language. */
    MAC_CSV("mac-csv"),
    /** The macOS client's, saved again by a spreadsheet: CP949, CRLF, fewer quotes, other dates. */
    EXCEL_CSV("excel-csv"),
    WINDOWS_TXT("windows-txt"),
    WINDOWS_TXT_EN("windows-txt-en"),
    ANDROID_TXT("android-txt"),
    ANDROID_TXT_EN("android-txt-en"),
    IOS_TXT("ios-txt"),
    IOS_TXT_EN("ios-txt-en");

    private final String id;

    Dialect(String id) {
        this.id = id;
    }

    /** Its name in missions, in reports and on the command line. */
    public String id() {
        return id;
    }

    /** The dialect of that name. */
    public static Optional<Dialect> of(String id) {
        return Stream.of(values()).filter(dialect -> dialect.id.equals(id)).findFirst();
    }

    /** The names of all, in order. */
    public static List<String> ids() {
        return Stream.of(values()).map(Dialect::id).toList();
    }

    boolean isAndroid() {
        return this == ANDROID_TXT || this == ANDROID_TXT_EN;
    }

    boolean isEnglish() {
        return this == WINDOWS_TXT_EN || this == ANDROID_TXT_EN || this == IOS_TXT_EN;
    }

    /** Whether its records are rows of a table, and so can be told apart whatever is in them. */
    public boolean isCsv() {
        return this == MAC_CSV || this == EXCEL_CSV;
    }
}
