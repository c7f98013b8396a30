package grade.sandbox.container;

import grade.sandbox.SandboxException;
import grade.sandbox.Tools;
import grade.sandbox.engine.Inside;
import grade.sandbox.engine.Toolbox;
import grade.wording.Message;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Executor;

/**
 * What there is in an image, told by a container of it in which nothing of a learner's runs.
 *
 * @param programs the file that each name on the PATH leads to
 */
record Survey(Tools tools, SortedMap<String, String> programs) {
    /** Prints versions and then, for each program, where it is and, in the same order, where that leads to. */
    private static final String QUESTIONS = Toolbox.QUESTIONS + """
            shopt -s nullglob
            files=()
            for file in /usr/bin/* /usr/sbin/* /bin/* /sbin/*; do [ ! -f "$file" ] || files+=("$file"); done
            printf '%s\\n' "${files[@]}"
            readlink -f -- "${files[@]}"
            """;

    Survey {
        programs = Collections.unmodifiableSortedMap(new TreeMap<>(programs));
    }

    /** @throws SandboxException if no container of it can be had, or there is no bash in it */
    static Survey of(Image image, Client client, Executor pumps) {
        List<String> arguments = new ArrayList<>(Settings.ofEveryContainer(client));
        arguments.addAll(List.of(image.id(), "-i"));
        arguments.addAll(Inside.ENVIRONMENT);
        arguments.addAll(List.of("/bin/bash", "--norc", "--noprofile", "-c", QUESTIONS));
        Client.Answer answer = client.ask(pumps, arguments);
        List<String> lines = answer.stdout().lines().toList();
        if (answer.status() != 0 || lines.size() < Toolbox.ANSWERS) {
            throw new SandboxException(
                    answer.stderr().isBlank()
                            ? Message.of("sandbox-image-unfit", image.name())
                            : Complaint.refusal(client, answer.stderr()));
        }
        return new Survey(Toolbox.tools(lines), programs(lines.subList(Toolbox.ANSWERS, lines.size())));
    }

    private static SortedMap<String, String> programs(List<String> lines) {
        SortedMap<String, String> programs = new TreeMap<>();
        int count = lines.size() / 2;
        for (int i = 0; i < count; i++) {
            String path = lines.get(i);
            programs.putIfAbsent(path.substring(path.lastIndexOf('/') + 1), lines.get(count + i));
        }
        return programs;
    }
}
