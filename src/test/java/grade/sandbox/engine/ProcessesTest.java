package grade.sandbox.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.commons.exec.ProcessDestroyer;
import org.apache.commons.exec.PumpStreamHandler;
import org.junit.jupiter.api.Test;

final class ProcessesTest {
    @Test
    void startsAProgramInTheThreadThatAskedForIt() throws Exception {
        AtomicReference<Thread> starter = new AtomicReference<>();
        ProcessDestroyer owner = new ProcessDestroyer() {
            @Override
            public boolean add(Process process) {
                starter.set(Thread.currentThread());
                return true;
            }

            @Override
            public boolean remove(Process process) {
                return true;
            }

            @Override
            public int size() {
                return 0;
            }
        };

        assertThat(Processes.run(List.of("/bin/true"), new PumpStreamHandler(), owner))
                .isZero();

        assertThat(starter).hasValue(Thread.currentThread());
    }
}
