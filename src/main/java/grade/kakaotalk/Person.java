package grade.kakaotalk;

import java.text.Normalizer;

/** Who a name stands for. */
final class Person {
    private Person() {}

    /** The name as it is counted: composed (NFC), without blanks around. */
    static String named(String user) {
        return Normalizer.normalize(user, Normalizer.Form.NFC).strip();
    }
}
