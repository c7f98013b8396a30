package grade.cli;

import grade.sandbox.bubblewrap.Checkup;
import grade.sandbox.container.Container;
import grade.sandbox.engine.Host;
import grade.sandbox.engine.Symptom;
import grade.wording.Message;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Says whether this machine is fit for grading, and the exact fix for each thing that is not. */
@Command(name = "doctor")
final class DoctorCommand implements Callable<Integer> {
    @SuppressWarnings("unused") // for the options that picocli and Program act on
    @Mixin
    private CommonOptions common = new CommonOptions();

    private final Context context;

    DoctorCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        List<Symptom> symptoms = new ArrayList<>(List.of(java(), locale()));
        Host host = Host.of(context.surroundings().environment());
        symptoms.addAll(new Checkup(host).examine());
        symptoms.add(Container.examine(context.surroundings().environment(), host));
        symptoms.forEach(this::print);
        boolean fit = symptoms.stream().allMatch(symptom -> symptom.fit() || !symptom.vital());
        context.out().println();
        context.out().println(context.wording().say(fit ? "doctor-fit" : "doctor-unfit"));
        return fit ? ExitCode.PASSED : ExitCode.CANNOT_JUDGE;
    }

    private static Symptom java() {
        Runtime.Version version = Runtime.version();
        return new Symptom("Java", version.feature() >= 17, true, Message.of("doctor-java", version.toString()));
    }

    /** File names in other characters than English ones need it; the launcher sees to it. */
    private static Symptom locale() {
        String encoding =
                System.getProperty("sun.jnu.encoding", Charset.defaultCharset().name());
        boolean fit = encoding.equalsIgnoreCase("UTF-8");
        return new Symptom("locale", fit, false, Message.of(fit ? "doctor-locale" : "doctor-locale-unfit", encoding));
    }

    private void print(Symptom symptom) {
        String mark =
                context.wording().say(symptom.fit() ? "doctor-ok" : symptom.vital() ? "doctor-bad" : "doctor-weak");
        context.out()
                .println(mark + "  " + symptom.item() + ": " + context.wording().say(symptom.detail()));
    }
}
