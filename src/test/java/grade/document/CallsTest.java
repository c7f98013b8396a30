package grade.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a line is an example of. */
final class CallsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "ls -l                        ! ls",
                "/usr/bin/sort f              ! sort",
                "cut -f1 f | sort > out       ! cut,|,sort,>",
                "cat < f >> g                 ! cat,<,>>",
                "cat <<-X                     ! cat,<<",
                "echo '| sort > x'            ! echo",
                "echo ls                      ! echo",
                "cd a && pwd; ls              ! cd,&&,pwd,;,ls",
                "sleep 9 &                    ! sleep,&",
                "echo 가 >나                  ! echo,>",
                "A=1 B+=2 export C=3          ! export",
            })
    void namesProgramsAndSigns(String line, String calls) {
        assertThat(Calls.in(line)).isEqualTo(Set.copyOf(List.of(calls.split(","))));
    }

    @ParameterizedTest
    @CsvSource({"'\uDCFF ls'", "''"})
    void namesNothingInWhatIsNoLine(String text) {
        assertThat(Calls.in(text)).isEmpty();
    }
}
