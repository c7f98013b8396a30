# Runs the commands of a document in one shell, one after the other. On standard input, each ended by NUL: the mark that
# frames begin with, the seconds that a command may take, and the commands. On standard output, behind what each command
# printed: NUL, mark, number and status of the command, NUL. The status is "late" where it took too long, and "gone" where
# its shell was gone afterwards; a new one goes on then.

# Each shell leads a process group, so that it can be killed with all that it started.
set -m
# A shell that is gone must not take us with it. Handled here, it is as always in there.
trap : PIPE
IFS= read -rd '' mark
IFS= read -rd '' seconds
mapfile -d '' commands
exec </dev/null 250>&1

# Our descriptors are closed while a command runs, and put back behind it, as are 0 to 2: what it does to them harms
# nobody. Interactive, it keeps a history and complains as a shell at a terminal does. It is told no mark.
# shellcheck disable=SC2016 # what expands does so in there
shell='
while builtin read -rd "" -u 251 grade_command; do
    builtin history -s -- "$grade_command"
    [[ ${grade_status-0} = 0 ]] || (builtin exit "$grade_status")
    builtin eval "$grade_command" </dev/null >&250 2>&250 250>&- 251<&- 252>&-
    grade_status=$?
    builtin echo "$grade_status" >&252
done'

begin() {
    coproc learner {
        exec /bin/bash --norc --noprofile -i -c "$shell" bash 251<&0 252>&1 </dev/null >/dev/null 2>&1
    }
    exec 248<&"${learner[0]}" 249>&"${learner[1]}"
    # shellcheck disable=SC2154 # named by coproc
    pid=$learner_PID
}

finish() {
    exec 248<&- 249>&-
    kill -KILL -- "-$pid"
    wait "$pid"
}

begin
for i in "${!commands[@]}"; do
    printf '%s\0' "${commands[i]}" >&249
    read -rt "$seconds" -u 248 status
    case $? in
        0) [[ $status =~ ^[0-9]{1,3}$ ]] || status=gone ;;
        1) status=gone ;;
        *) status=late ;;
    esac
    if [[ $status = late || $status = gone ]]; then
        finish
        begin
    fi
    printf '\0%s %s %s\0' "$mark" "$i" "$status" >&250
done
