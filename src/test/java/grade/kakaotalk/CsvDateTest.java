package grade.kakaotalk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CsvDateTest {
    @Test
    void readsTheFormOfTheClientItself() {
        char[] row = "x2021-12-31 23:59:59y".toCharArray();

        assertThat(CsvDate.year(row, 1, 19)).isEqualTo(2021);
        assertThat(CsvDate.isOfSpreadsheet("2021-12-31 23:59:59")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2021.1.5 9:03",
                "2021-01-05 9:03",
                "2021-01-05 09:03",
                "2021/1/5 9:03",
                "2021. 1. 5. 오후 9:03",
                "2021-01-05 오전 10:00:00",
                "1/5/2021 9:03",
                "1/5/2021 9:03:00 AM",
                "12/31/2021 23:59",
                "31.12.2021 23:59"
            })
    void readsWhatSpreadsheetsMakeOfIt(String date) {
        assertThat(CsvDate.year(date)).isEqualTo(2021);
        assertThat(CsvDate.isOfSpreadsheet(date)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1/5/21 9:03",
                "21-01-05 9:03",
                "05.01.21 9:03",
                "2021-01-05",
                "2021-01-05T10:00:00",
                "2021-01.05 9:03",
                "2021-13-05 10:00:00",
                "2021-00-05 10:00:00",
                "2021-01-32 10:00:00",
                "2021-01-05 24:00:00",
                "2021-01-05 10:60:00",
                "2021-01-05 10:00:60",
                "2o21-01-05 10:00:00",
                "202a-01-05 10:00:00",
                "13/13/2021 9:03",
                "44201.41667",
                "########",
                "2021-01-05 10:00:00 and so on and on and on and on"
            })
    void takesNothingElseForADate(String date) {
        assertThat(CsvDate.year(date)).isEqualTo(CsvDate.NONE);
        assertThat(CsvDate.isOfSpreadsheet(date)).isFalse();
    }
}
