# Sourced by windows.sh: the MSI for the whole machine.
# shellcheck shell=sh
# shellcheck disable=SC2030,SC2031 # what a shell inside sets is for it alone
# shellcheck disable=SC2034,SC2154 # for the other parts; the caller's

machine="$WINEPREFIX/drive_c/Program Files/PCU Desk"

msi() { ends "$1" msiexec "$2" "$3" /qn; }

listed_products() { win reg query "HKLM\\$removal" /s | grep -c 'DisplayName.*PCU Desk' || :; }

msi_installs() {
    msi 0 /i "$(winpath "$(installer "$before" msi)")"
    same_tree "$(staged "$before")" "$machine/app"
    [ -n "$(find "$WINEPREFIX/drive_c" -name 'PCU Desk.lnk')" ]
    [ "$(listed_products)" -eq 1 ]
    win reg query "HKLM\\Software\\Classes\\$id.courier\\shell\\open\\command" /ve | grep -qF 'PCU Desk\pcu-desk.exe" "%1"'
    [ ! -e "$machine/versions" ]
    [ ! -e "$machine/current" ]
    printf '%s files\n' "$(find "$machine" -type f | wc -l)"
}

msi_upgrades() {
    mkdir -p -- "$account/AppData/Local/pcu-desk"
    printf 'cases' >"$account/AppData/Local/pcu-desk/cases"
    msi 0 /i "$(winpath "$(installer "$one" msi)")"
    same_tree "$(staged "$one")" "$machine/app"
    [ -z "$(find "$machine" -name 'stale*')" ]
    [ "$(listed_products)" -eq 1 ]
    [ "$(cat -- "$account/AppData/Local/pcu-desk/cases")" = cases ]
    printf 'one entry, no stale module, the data as they were\n'
}

msi_refuses_older() {
    code=0
    win msiexec /i "$(winpath "$(installer "$before" msi)")" /qn || code=$?
    [ "$code" -ne 0 ]
    [ -z "$(find "$machine" -name 'stale*')" ]
    cmp -- "$(staged "$one")/site/pcu_desk/_data/release/build.json" "$machine/app/site/pcu_desk/_data/release/build.json"
    [ "$(listed_products)" -eq 1 ]
    printf 'exit code %s, the newer one stays\n' "$code"
}

msi_uninstalls() {
    msi 0 /x "$(winpath "$(installer "$one" msi)")"
    [ ! -e "$machine" ] || [ -z "$(find "$machine" -type f)" ]
    [ -z "$(find "$WINEPREFIX/drive_c" -name 'PCU Desk.lnk')" ]
    [ "$(listed_products)" -eq 0 ]
    [ "$(cat -- "$account/AppData/Local/pcu-desk/cases")" = cases ]
    printf 'nothing of the program is left, the data are\n'
}
