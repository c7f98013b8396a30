package grade.cli;

import java.util.Map;
import java.util.Optional;
import java.util.Stack;
import picocli.CommandLine.IParameterPreprocessor;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.OverwrittenOptionException;

/** Takes what follows an option for its value, also where it looks like another option: a line may begin with anything. */
final class WholeLine implements IParameterPreprocessor {
    @Override
    @SuppressWarnings("JdkObsolete") // The interface asks for a Stack.
    public boolean preprocess(Stack<String> args, CommandSpec command, ArgSpec option, Map<String, Object> info) {
        if (args.isEmpty()) {
            return false;
        }
        if (option.getValue() instanceof Optional<?> known && known.isPresent()) {
            throw new OverwrittenOptionException(
                    command.commandLine(), option, "option '-c' should be specified only once");
        }
        option.setValue(Optional.of(args.pop()));
        return true;
    }
}
