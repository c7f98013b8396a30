package grade.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import grade.sandbox.Ending;
import grade.sandbox.Limit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LimitReachedTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
TIME | time-limit: The line was still running when its time was up, so it was stopped. Usually a loop never ends, or a program goes on by itself, such as yes or tail -f: look for what should make it stop.
OUTPUT | output-limit: The line printed more than it may, so it was stopped. Usually something prints again and again: look for what should make it stop.
CPU | cpu-limit: The line kept the processor busy for too long, so it was stopped. Usually a loop never ends: look for what should make it stop.
MEMORY | memory-limit: The line needed more memory than it may use. Usually a program keeps all that it reads, or a text grows without an end: try to handle the data line by line.
PROCESS | process-limit: The line started more programs at once than it may. Usually a function calls itself, or a loop puts programs into the background with &: let one end before the next one starts.
FILE_SIZE | file-size-limit: The line wrote a file that grew larger than it may. Usually a program reads the same file that it writes to, and so never reaches its end: look at which file is read and which one is written.
FILE_COUNT | file-count-limit: The line made more files than it may. Usually a loop makes a new file each time it goes round: look at how often that is.
DISK | disk-limit: The line wrote more data than there is room for. Usually something writes again and again: look for what should make it stop.
""")
    void saysWhatUsuallyLeadsToALimit(Limit limit, String cause) {
        assertThat(new Trial().ends(new Ending.Limited(limit)).ofEnding()).isEqualTo(cause);
    }

    @Test
    void staysSilentWhereTheLineKilledItself() {
        assertThat(new Trial().ends(new Ending.Signalled(9)).ofEnding()).isEqualTo("nothing");
    }
}
