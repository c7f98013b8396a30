package grade.diagnosis;

import grade.text.Nearest;
import grade.wording.Message;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Proved by bash, which did not find a program. In a pipeline this alone does not end the line with an error. */
record CommandNotFound() implements Diagnosis {
    @Override
    public String id() {
        return "command-not-found";
    }

    @Override
    public String evidence() {
        return "Bash, which did not find a program. In a pipeline this alone does not end the line with an error.";
    }

    @Override
    public Optional<Message> explain(Symptom symptom) {
        return NotFound.names(symptom.scene().actual()).stream()
                .findFirst()
                .map(name -> Nearest.to(name, inOrder(symptom.programs().get(), name))
                        .map(program -> Message.of("diagnosis-command-not-found-nearest", name, program))
                        .orElseGet(() -> message(name)));
    }

    /**
     * The likeliest first: one after which only the blank before an option is missing, one whose letters were swapped,
     * one that begins alike.
     */
    private static List<String> inOrder(Set<String> programs, String name) {
        return programs.stream()
                .sorted(Comparator.comparing((String program) -> !name.startsWith(program + "-"))
                        .thenComparing(program -> !letters(program).equals(letters(name)))
                        .thenComparing(program -> !program.regionMatches(0, name, 0, 1))
                        .thenComparing(program -> program.length() != name.length())
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private static List<Integer> letters(String name) {
        return name.chars().sorted().boxed().toList();
    }
}
