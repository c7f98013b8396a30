package grade.sandbox;

/** Versions of the programs whose output differs most from machine to machine: {@code 5.2.15}, {@code mawk 1.3.4}. */
public record Tools(String bash, String coreutils, String awk) {}
