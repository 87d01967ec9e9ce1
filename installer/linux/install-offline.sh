#!/bin/sh
# Installs PCU Desk from this stick, without a network:
#
#   sh install-offline.sh              as root: the desk's package and the libraries that it needs here
#   sh install-offline.sh --hub        as root: the hub's package
#   sh install-offline.sh --portable [FOLDER]     without rights: the program into a folder, ~/pcu-desk where none is named
#   --key active.pub                   before these: the signature of the stick is checked with minisign first
#
# What is installed is first copied from the stick, and each copy held against SHA256SUMS. Nothing but this stick is
# asked, and no setting of the system changes.
set -eu
umask 022
unset CDPATH # a relative path is from here, not from a folder that the surroundings name

here=$(cd -- "$(dirname -- "$0")" && pwd -P)
russian=
case ${LC_ALL:-${LC_MESSAGES:-${LANG:-}}} in ru*) russian=1 ;; esac

# say ENGLISH RUSSIAN
say() { if [ -n "$russian" ]; then printf '%s\n' "$2"; else printf '%s\n' "$1"; fi; }
die() {
    say "$@" >&2
    exit 1
}

# What is checked is what is used: a stick can answer differently the second time.
held=$(mktemp -d)
kept=
trap 'rm -rf -- "$held"; [ -z "$kept" ] || rm -rf -- "$kept"' EXIT
trap 'exit 130' INT
trap 'exit 143' TERM HUP

# The one file on the stick of that form; nothing where there is none.
one() {
    for found in "$here"/$1; do
        [ -f "$found" ] && basename -- "$found" && return 0
    done
    return 1
}

check_signature() {
    command -v minisign >/dev/null ||
        die "minisign is not installed here, so the signature can't be checked. Check the stick on another machine." \
            "На этом компьютере нет minisign, подпись не проверить. Проверьте носитель на другом компьютере."
    minisign -qVm "$held/SHA256SUMS" -p "$1" ||
        die "The stick is not signed with that key. Nothing was installed." \
            "Носитель подписан не этим ключом. Ничего не установлено."
}

# fetch NAME...: copies files of the stick into $kept, then holds each against the list.
fetch() {
    for name in "$@"; do
        mkdir -p -- "$(dirname -- "$kept/$name")"
        cp -- "$here/$name" "$kept/$name" ||
            die "$name could not be copied from the stick. Nothing was installed." \
                "Не удалось скопировать $name с носителя. Ничего не установлено."
        grep -F -x -e "$(cd -- "$kept" && sha256sum -- "$name")" "$held/SHA256SUMS" >/dev/null ||
            die "$name is not the file that SHA256SUMS tells of: the stick is damaged or was changed. Nothing was installed." \
                "$name не тот файл, который назван в SHA256SUMS: носитель повреждён или изменён. Ничего не установлено."
    done
}

# ---------------------------------------------------------------- as root

# The folder with this system's libraries.
libraries() (
    # shellcheck source=/dev/null
    . /etc/os-release
    [ -d "$here/${ID:-}-${VERSION_ID:-}" ] && printf '%s\n' "$ID-$VERSION_ID"
)

offline_apt() {
    DEBIAN_FRONTEND=noninteractive apt-get -q -o Dpkg::Use-Pty=0 -o DPkg::Lock::Timeout=120 \
        -o Dir::Etc::sourcelist="$kept/sources.list" -o Dir::Etc::sourceparts=- -o Dir::State::lists="$kept/lists" \
        -o Dir::Cache="$kept/cache" -o Acquire::Languages=none -o APT::Sandbox::User=root "$@" </dev/null
}

install_package() {
    package=$(one "$1_*_amd64.deb") || die "The stick holds no package $1." "На носителе нет пакета $1."
    command -v apt-get >/dev/null ||
        die "This is no Debian or a relative of it. The program in a folder runs here too: sh install-offline.sh --portable" \
            "Это не Debian и не родственная ему система. Подойдёт программа в папке: sh install-offline.sh --portable"
    kept=$(mktemp -d /var/tmp/pcu-desk.XXXXXX)
    chmod 755 "$kept"
    mkdir -p "$kept/lists/partial" "$kept/cache/archives/partial"
    : >"$kept/sources.list"
    fetch "$package"
    if folder=$(libraries); then
        say "copying the libraries for $folder and checking them" "библиотеки для $folder копируются и проверяются"
        for file in "$here/$folder"/*; do fetch "$folder/$(basename -- "$file")"; done
        printf 'deb [trusted=yes] file:%s ./\n' "$kept/$folder" >"$kept/sources.list"
    else
        say "no libraries for this system are on the stick; the package alone is tried" \
            "библиотек для этой системы на носителе нет; ставится один пакет"
    fi
    if offline_apt update && offline_apt install --yes --no-install-recommends "$kept/$package"; then
        say "installed: $package" "установлено: $package"
    else
        die "$package was not installed; what apt says stands above. The program in a folder: sh install-offline.sh --portable" \
            "$package не установлен; причина выше, в словах apt. Программа в папке: sh install-offline.sh --portable"
    fi
}

# ---------------------------------------------------------------- without rights

unpack() {
    archive=$(one 'pcu-desk-*-linux-x86_64.tar.xz') ||
        die "The stick holds no archive with the program." "На носителе нет архива с программой."
    target=${1:-$HOME/pcu-desk}
    [ ! -e "$target" ] ||
        die "$target is there already and stays as it is. To update it: $target/pcu-desk update apply FILE.pcuupdate" \
            "$target уже существует и не тронута. Чтобы обновить: $target/pcu-desk update apply FILE.pcuupdate"
    command -v xz >/dev/null ||
        die "xz is not installed here; the archive can't be unpacked." "Здесь нет xz, архив не распаковать."
    mkdir -p -- "$(dirname -- "$target")"
    kept=$(mktemp -d -- "$(dirname -- "$target")/.pcu-desk.XXXXXX")
    fetch "$archive"
    mkdir -- "$kept/new"
    tar -xJf "$kept/$archive" -C "$kept/new" --strip-components=1 ||
        die "The archive could not be unpacked; is there room? Nothing was installed." \
            "Не удалось распаковать архив; хватает ли места? Ничего не установлено."
    mv -- "$kept/new" "$target"
    say "unpacked. Start it: $target/pcu-desk" "распаковано. Запуск: $target/pcu-desk"
}

explain() {
    say "Installing for all accounts takes an administrator. He runs, with this stick:" \
        "Для установки всем учётным записям нужен администратор. Он выполняет с этим носителем:"
    printf '\n    sudo sh "%s/install-offline.sh"\n\n' "$here"
    say "Without rights the program runs from a folder:" "Без прав администратора программа работает из папки:"
    printf '\n    sh "%s/install-offline.sh" --portable\n\n' "$here"
    [ -t 0 ] && [ -t 1 ] || exit 1
    if [ -n "$russian" ]; then
        printf 'Распаковать её сейчас в %s? [д/Н] ' "$HOME/pcu-desk"
    else
        printf 'Unpack it into %s now? [y/N] ' "$HOME/pcu-desk"
    fi
    read -r answer || exit 1
    case $answer in [yYдД]*) unpack "" ;; *) exit 1 ;; esac
}

cp -- "$here/SHA256SUMS" "$held/" 2>/dev/null ||
    die "SHA256SUMS is not on the stick, so nothing on it can be checked. Nothing was installed." \
        "На носителе нет SHA256SUMS, проверить файлы нечем. Ничего не установлено."
if [ -f "$here/SHA256SUMS.minisig" ]; then cp -- "$here/SHA256SUMS.minisig" "$held/"; fi
if [ "${1:-}" = --key ]; then
    [ -n "${2:-}" ] || die "--key names no file." "--key: файл не назван."
    check_signature "$2"
    shift 2
fi
case ${1:-} in
--help | -h) sed -n '4,7s/^# *//p' "$here/install-offline.sh" ;;
--portable) unpack "${2:-}" ;;
'' | --hub)
    package=pcu-desk
    [ -z "${1:-}" ] || package=pcu-hub
    if [ "$(id -u)" -eq 0 ]; then install_package "$package"; else explain; fi
    ;;
*) die "unknown word: $1. Known: --hub, --portable [FOLDER], --key FILE" \
    "неизвестное слово: $1. Известны: --hub, --portable [ПАПКА], --key ФАЙЛ" ;;
esac
