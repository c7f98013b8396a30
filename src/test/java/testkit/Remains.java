package testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** What is left on the machine after a program ended: processes, and temporary files of grade. */
public final class Remains {
    private static final Path TEMPORARY = Path.of("/tmp");
    private static final Path PROC = Path.of("/proc");

    private final Set<Path> before;

    private Remains(Set<Path> before) {
        this.before = before;
    }

    /** Remembers what is there now, before the program starts. */
    public static Remains sinceNow() {
        return new Remains(directoriesOfGrade());
    }

    /**
     * Temporary directories of grade made since, when they had so much time to go. Other graders of this machine may be at
     * work: what a living process has open or names is theirs.
     */
    public List<Path> directories(Duration grace) {
        return wait(grace, () -> {
            List<Path> left = new ArrayList<>(directoriesOfGrade());
            left.removeAll(before);
            left.removeIf(Remains::isInUse);
            return left;
        });
    }

    /** Processes with a mark in their command line, when they had so much time to go. */
    public static List<String> processesMarked(String mark, Duration grace) {
        return wait(grace, () -> processes(pid -> commandLine(pid).contains(mark)));
    }

    /** Processes with a mark in their command line as soon as there is one, or none when that much time is over. */
    public static List<String> awaitMarked(String mark, Duration limit) {
        long until = System.nanoTime() + limit.toNanos();
        List<String> found = processesMarked(mark, Duration.ZERO);
        while (found.stream().noneMatch(process -> process.contains("/bin/bash")) && System.nanoTime() < until) {
            Running.pause(Duration.ofMillis(10));
            found = processesMarked(mark, Duration.ZERO);
        }
        return found;
    }

    /** What is in a directory, when it had so much time to go. */
    public static List<Path> within(Path directory, Duration grace) {
        return wait(grace, () -> {
            try (Stream<Path> entries = Files.list(directory)) {
                return entries.toList();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** Processes of a user, when they had so much time to go. */
    public static List<String> processesOf(User user, Duration grace) {
        return wait(grace, () -> processes(pid -> uid(pid) == user.uid()));
    }

    /** Whether a process lives, seen from outside. */
    public static boolean isAlive(long pid) {
        String state = state(Long.toString(pid));
        return !state.isEmpty() && !state.equals("Z");
    }

    private interface Choice {
        boolean takes(String pid);
    }

    private static List<String> processes(Choice choice) {
        List<String> found = new ArrayList<>();
        for (String pid : pids()) {
            if (choice.takes(pid) && isAlive(Long.parseLong(pid))) {
                found.add(pid + " " + commandLine(pid));
            }
        }
        return found;
    }

    private static <T> List<T> wait(Duration grace, Supplier<List<T>> look) {
        long until = System.nanoTime() + grace.toNanos();
        List<T> left = look.get();
        while (!left.isEmpty() && System.nanoTime() < until) {
            Running.pause(Duration.ofMillis(50));
            left = look.get();
        }
        return left;
    }

    private static Set<Path> directoriesOfGrade() {
        Set<Path> found = new TreeSet<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(TEMPORARY, "grade-*")) {
            entries.forEach(found::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    private static boolean isInUse(Path directory) {
        return pids().stream()
                .anyMatch(pid -> hasOpen(pid, directory) || commandLine(pid).contains(directory + "/"));
    }

    private static boolean hasOpen(String pid, Path directory) {
        try (DirectoryStream<Path> descriptors =
                Files.newDirectoryStream(PROC.resolve(pid).resolve("fd"))) {
            for (Path descriptor : descriptors) {
                if (Files.readSymbolicLink(descriptor).startsWith(directory)) {
                    return true;
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            // It ended meanwhile, or is not ours to look into.
        }
        return false;
    }

    private static List<String> pids() {
        List<String> pids = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(PROC, "[0-9]*")) {
            entries.forEach(entry -> pids.add(String.valueOf(entry.getFileName())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pids;
    }

    private static String commandLine(String pid) {
        return read(pid, "cmdline").replace('\0', ' ');
    }

    private static String state(String pid) {
        String stat = read(pid, "stat");
        int name = stat.lastIndexOf(") ");
        return name < 0 ? "" : stat.substring(name + 2, name + 3);
    }

    private static int uid(String pid) {
        return read(pid, "status")
                .lines()
                .filter(line -> line.startsWith("Uid:"))
                .map(line -> Integer.parseInt(line.split("\t", -1)[1]))
                .findFirst()
                .orElse(-1);
    }

    private static String read(String pid, String file) {
        try {
            return new String(Files.readAllBytes(PROC.resolve(pid).resolve(file)), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "";
        }
    }
}
